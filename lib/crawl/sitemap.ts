import { DOMParser } from 'linkedom';

/** The same page in another language, as a head or a sitemap writes it. */
export type Alternate = { language: string; href: string };

/** A page as the sitemap lists it. */
export type SitemapEntry = { href: string; lastModified: string | undefined; alternates: readonly Alternate[] };

/** The pages a sitemap lists, or the sitemaps an index lists; `undefined` when the text is neither. */
export function parseSitemap(xml: string): { entries: SitemapEntry[]; nested: string[] } | undefined {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const root = document.documentElement?.tagName;
  if (root !== 'urlset' && root !== 'sitemapindex') return undefined;
  const text = (element: Element, name: string): string | undefined => element.querySelector(name)?.textContent?.trim();
  return {
    nested: [...document.querySelectorAll('sitemap')].flatMap((sitemap) => text(sitemap, 'loc') ?? []),
    entries: [...document.querySelectorAll('url')].map((url) => ({
      href: text(url, 'loc') ?? '',
      lastModified: text(url, 'lastmod'),
      alternates: [...url.children]
        .filter(({ tagName }) => tagName === 'xhtml:link')
        .map((link) => ({ language: link.getAttribute('hreflang') ?? '', href: link.getAttribute('href') ?? '' })),
    })),
  };
}
