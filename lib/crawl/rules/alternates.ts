import { locales } from '../../i18n/locales.ts';
import { resolveAddress } from '../address.ts';
import type { Fault } from '../fault.ts';
import { fault } from '../fault.ts';
import type { Page, Site } from '../site.ts';
import { listedPages } from '../site.ts';

/** Twins name each other: every page names itself and its twin, once each, and the twin names the same. */
export function alternates(site: Site): Fault[] {
  return listedPages(site)
    .filter((page) => page.alternates.length > 0)
    .flatMap((page) => [...own(page, site), ...page.alternates.flatMap(({ language, href }) => target(page, language, href, site))]);
}

function own(page: Page, { origin }: Site): Fault[] {
  const wrong = (message: string, fix: string): Fault => fault('alternate', page.address, message, fix);
  const languages = page.alternates.map(({ language }) => language);
  const self = page.alternates.find(({ language }) => language === page.locale);
  return [
    ...(self && resolveAddress(self.href, page.address, origin) === page.address
      ? []
      : [wrong('The alternates do not name the page itself.', `Add hreflang="${page.locale}" with the address of this page.`)]),
    ...(languages.includes('x-default')
      ? []
      : [wrong('The alternates name no page for readers of other languages.', 'Add hreflang="x-default".')]),
    ...[...new Set(languages.filter((language, index) => languages.indexOf(language) !== index))].map((language) =>
      wrong(`The alternates name ${language} twice.`, 'Keep one.'),
    ),
  ];
}

function target(page: Page, language: string, href: string, { pages, origin }: Site): Fault[] {
  const wrong = (message: string, fix: string): Fault[] => [fault('alternate', page.address, message, fix)];
  const address = resolveAddress(href, page.address, origin);
  if (!href.startsWith('http')) return wrong(`The alternate ${href} is not a whole address.`, `Begin it with ${origin}.`);
  if (language === 'x-default') {
    const named =
      address === '/' || address === page.address || page.alternates.some((other) => other.language !== 'x-default' && other.href === href);
    return named ? [] : wrong(`The alternate for readers of other languages, ${href}, is not one of the twins.`, 'Name one of them, or /.');
  }
  if (!locales.some((locale) => locale === language))
    return wrong(`“${language}” is no language of this site.`, `Use one of ${locales.join(', ')}.`);
  const twin = address === undefined ? undefined : pages.get(address);
  if (twin === undefined)
    return wrong(`The alternate ${href} is no page of this site.`, 'Name the twin, or no alternates where there is none.');
  if (twin === page || language === page.locale) return [];
  if (!twin.listed) return wrong(`The alternate ${twin.address} is kept out of search engines.`, 'Name only twins that are listed.');
  if (twin.locale !== language)
    return wrong(`The alternate for ${language}, ${twin.address}, is not in that language.`, 'Name the twin in that language.');
  const back = twin.alternates.find((other) => other.language === page.locale);
  return back && resolveAddress(back.href, twin.address, origin) === page.address
    ? []
    : wrong(
        `The page names ${twin.address} as its twin, which does not name it back.`,
        'Let both pages take their alternates from the same record.',
      );
}
