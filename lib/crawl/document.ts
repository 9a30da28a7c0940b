import { parseHTML } from 'linkedom';
import { attribute } from './html.ts';
import type { Alternate } from './sitemap.ts';

/** What the head of a page says of it. */
export type Head = {
  title: string;
  description: string;
  canonicals: readonly string[];
  alternates: readonly Alternate[];
  /** What `<meta name="robots">` asks; '' without one. */
  robots: string;
};

/** Reads HTML as every check of finished pages does, whatever the order of its attributes. What a template holds is no part of the page. */
export function readDocument(html: string): Document {
  const { document } = parseHTML(html);
  // linkedom finds it all the same.
  for (const template of document.querySelectorAll('template')) template.remove();
  return document;
}

/** The content of the meta element of this name or property. */
export function metaOf(document: Document, name: string): string | undefined {
  return (
    [...document.querySelectorAll('meta')]
      .find((element) => attribute(element, 'name') === name || attribute(element, 'property') === name)
      ?.getAttribute('content') ?? undefined
  );
}

export function readHead(document: Document): Head {
  return {
    title: document.querySelector('title')?.textContent?.trim() ?? '',
    description: metaOf(document, 'description')?.trim() ?? '',
    canonicals: [...document.querySelectorAll('link[rel="canonical"]')].map((link) => link.getAttribute('href') ?? ''),
    alternates: [...document.querySelectorAll('link[rel="alternate"]')].flatMap((link) => {
      const language = attribute(link, 'hreflang');
      return language === undefined ? [] : [{ language, href: link.getAttribute('href') ?? '' }];
    }),
    robots: metaOf(document, 'robots') ?? '',
  };
}

/** Do these words, of a meta element or a header, ask search engines to leave the page out? */
export function keepsOut(robots: string): boolean {
  return /noindex|none/.test(robots);
}
