import type { Answer } from './site.ts';

/** The addresses a style sheet asks for; data it holds itself is none. */
export function stylesheetUrls(css: string): string[] {
  const urls = [
    ...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/g),
    ...css.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/g),
  ];
  return urls.flatMap(([, double, single, bare]) => double ?? single ?? bare ?? []).filter((url) => !url.startsWith('data:'));
}

/** What an answer that is no page asks for in turn: the fonts of a style sheet, the icons of a manifest. */
export function requestsOf({ headers, body }: Answer): string[] {
  const type = headers['content-type'] ?? '';
  if (type.startsWith('text/css')) return stylesheetUrls(body);
  if (type.startsWith('application/manifest+json')) return [...body.matchAll(/"src"\s*:\s*"([^"]+)"/g)].flatMap(([, src]) => src ?? []);
  return [];
}
