import { localeOfSegment } from '../i18n/locales.ts';
import { resolveAddress } from './address.ts';
import { addressesIn, thingsIn } from './data.ts';
import { keepsOut, metaOf, readDocument, readHead } from './document.ts';
import { attribute, comparable, isAside, visibleText } from './html.ts';
import type { Named } from './names.ts';
import { sortNames, stylesheetUrls } from './names.ts';
import type { Answer, Crumb, Page, Role } from './site.ts';

/** Reads a page the way a search engine does. */
export function readPage(address: string, { headers, body }: Answer, origin: string): Page {
  const document = readDocument(body);
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  const { title, description, canonicals, alternates, robots } = readHead(document);
  const blocks = all('script[type="application/ld+json"]').map(({ textContent }) => thingsIn(textContent ?? ''));
  const things = blocks.flatMap((block) => (typeof block === 'string' ? [] : block));
  const main = document.querySelector('main');
  return {
    ...sortNames([...namedAddresses(document), ...addressesIn(things).map(said)], address, origin),
    locale: localeOfSegment(address.split(/[/?]/)[1] ?? ''),
    listed: !keepsOut(`${robots} ${headers['x-robots-tag'] ?? ''}`),
    bytes: Buffer.byteLength(body),
    language: document.documentElement.getAttribute('lang') ?? '',
    contentLanguage: headers['content-language'],
    openGraph: { locale: metaOf(document, 'og:locale'), url: metaOf(document, 'og:url') },
    title,
    description,
    canonicals,
    alternates,
    headings: all('h1, h2, h3, h4, h5, h6').map((heading) => ({ level: Number(heading.tagName[1]), text: visibleText(heading) })),
    fragments: new Set(all('[id]').map(({ id }) => new URL(`#${id}`, origin).hash.slice(1))),
    wordlessPictures: all('img, input[type="image"], area[href], [role="img"]')
      .filter((picture) => !hasAlternative(picture, document))
      .map(({ outerHTML }) => outerHTML.slice(0, outerHTML.indexOf('>') + 1)),
    things,
    unreadableData: blocks.filter((block) => typeof block === 'string'),
    visible: [comparable(visibleText(document.body)), comparable(visibleText(document.body, isAside))],
    words: (main ? visibleText(main) : '').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.,:-]*/gu)?.length ?? 0,
    times: new Set(all('time').flatMap((time) => attribute(time, 'datetime') ?? [])),
    breadcrumb: readBreadcrumb(document, address, origin),
  };
}

function said(reference: string): Named {
  return { role: 'data', reference, loads: false };
}

/** Everything a page links to, loads or names in its head. */
function namedAddresses(document: Document): Named[] {
  const from = (role: Role, loads: boolean, selector: string, name: string, split = (value: string) => [value]): Named[] =>
    [...document.querySelectorAll(selector)].flatMap((element) =>
      split(attribute(element, name) ?? '')
        .filter((reference) => reference !== '')
        .map((reference) => ({ role, reference, loads })),
    );
  const links = [...document.querySelectorAll('link')].map((link): Named => {
    const relation = link.getAttribute('rel') ?? '';
    const loads = !/\b(?:alternate|canonical|search|author|license|prev|next)\b/.test(relation) || relation.includes('stylesheet');
    return { role: loads ? 'resource' : 'head', reference: link.getAttribute('href') ?? '', loads };
  });
  const forms = [...document.querySelectorAll('form')].map(
    (form): Named => ({
      // What a form posts to is not an address to ask for.
      role: (form.getAttribute('method') ?? 'get').toLowerCase() === 'get' ? 'link' : 'resource',
      reference: form.getAttribute('action') ?? '',
      loads: true,
    }),
  );
  const styles = [...document.querySelectorAll('style')].flatMap(({ textContent }) => stylesheetUrls(textContent ?? ''));
  return [
    ...from('link', false, 'a, area', 'href'),
    ...links,
    ...forms.filter(({ role, reference }) => role === 'link' || /^\w+:|^\/\//.test(reference)),
    ...from('resource', true, 'img, script, iframe, source, video, audio, embed, track, input', 'src'),
    ...from('resource', true, 'img, source', 'srcset', (value) =>
      value.split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? ''),
    ),
    ...from('resource', true, 'video', 'poster'),
    ...from('resource', true, 'object', 'data'),
    ...from('resource', true, 'image, use', 'href').filter(({ reference }) => !reference.startsWith('#')),
    ...styles.map((reference): Named => ({ role: 'resource', reference, loads: true })),
    ...['og:url', 'og:image', 'twitter:image'].flatMap((name): Named[] => {
      const reference = metaOf(document, name);
      return reference === undefined ? [] : [{ role: 'head', reference, loads: false }];
    }),
  ];
}

function hasAlternative(picture: Element, document: Document): boolean {
  if (picture.tagName === 'IMG' && picture.hasAttribute('alt')) return true;
  const ids = picture.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  return [
    picture.getAttribute('alt'),
    picture.getAttribute('aria-label'),
    ...ids.map((id) => document.getElementById(id)?.textContent),
    [...picture.children].find(({ tagName }) => tagName.toLowerCase() === 'title')?.textContent,
  ].some((words) => (words ?? '').trim() !== '');
}

/** The breadcrumb is the ordered list of a `nav` whose last step is marked as this page. */
function readBreadcrumb(document: Document, from: string, origin: string): Crumb[] | undefined {
  const steps = [...document.querySelectorAll('nav ol')]
    .map((list) => [...list.children])
    .find((items) => items.at(-1)?.querySelector('[aria-current="page"]'));
  return steps?.map((item) => {
    const href = item.querySelector('a')?.getAttribute('href');
    return { name: visibleText(item), address: href ? resolveAddress(href, from, origin) : undefined };
  });
}
