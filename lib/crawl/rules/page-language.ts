import { locales, openGraphLocale } from '../../i18n/locales.ts';
import { resolveAddress } from '../address.ts';
import { wordsOf } from '../data.ts';
import { pageTypes } from '../data-types.ts';
import type { Fault } from '../fault.ts';
import { fault } from '../fault.ts';
import type { Page, Site } from '../site.ts';
import { listedPages } from '../site.ts';

/** All that a head says about the language of its page agrees with the address, and its description is not its twin’s. */
export function pageLanguage(site: Site): Fault[] {
  return [...[...site.pages.values()].flatMap(signals), ...listedPages(site).flatMap((page) => borrowed(page, site))];
}

function signals({ address, locale, listed, language, contentLanguage, openGraph, things }: Page): Fault[] {
  const wrong = (message: string, fix: string): Fault => fault('wrong-language', address, message, fix);
  if (locale === undefined)
    return listed
      ? [wrong('The address names no language.', 'Begin it with the segment of a language, or keep the page out of search engines.')]
      : [];
  const pageItself = things.filter(({ depth, types }) => depth === 0 && types.some((type) => pageTypes.includes(type)));
  const said = [...new Set(pageItself.flatMap(({ properties }) => wordsOf(properties.inLanguage)))];
  return [
    ...(language === locale ? [] : [wrong(`<html lang="${language}"> stands on a page in ${locale}.`, `Write lang="${locale}".`)]),
    ...(openGraph.locale === undefined || openGraph.locale === openGraphLocale(locale)
      ? []
      : [wrong(`og:locale is ${openGraph.locale} on a page in ${locale}.`, `Write ${openGraphLocale(locale)}.`)]),
    ...(contentLanguage === undefined || contentLanguage === locale
      ? []
      : [wrong(`The header Content-Language is ${contentLanguage} on a page in ${locale}.`, `Send ${locale}, or nothing.`)]),
    ...(said.length === 0 || said.includes(locale)
      ? []
      : [wrong(`The structured data says inLanguage ${said.join(', ')} on a page in ${locale}.`, `Write ${locale}.`)]),
  ];
}

/** A description that stands on the twin too was left untranslated. */
function borrowed(page: Page, { pages, origin }: Site): Fault[] {
  return page.alternates.flatMap(({ language, href }) => {
    const twin = pages.get(resolveAddress(href, page.address, origin) ?? '');
    if (twin === undefined || language === page.locale || twin.locale === page.locale || language === 'x-default') return [];
    // Told once for the two, on the page in the language that comes later.
    if (twin.description !== page.description || locales.indexOf(page.locale ?? 'en') === 0) return [];
    return [
      fault('wrong-language', page.address, `The description is the one of ${twin.address}, word for word.`, `Write it in ${page.locale}.`),
    ];
  });
}
