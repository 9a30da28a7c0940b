import { resolve } from './address.ts';
import type { Answer, NamedAddress, Names, Role } from './site.ts';

/** A reference as written; `loads` marks what a browser asks for by itself, or where a form sends what was typed. */
export type Named = { role: Role; reference: string; loads: boolean };

/** Tells what lies on the site from what lies elsewhere. */
export function sortNames(named: readonly Named[], address: string, origin: string): Names {
  const mentions: NamedAddress[] = [];
  const linkedHosts: string[] = [];
  const foreignRequests: string[] = [];
  for (const { role, reference, loads } of named) {
    const target = resolve(reference, address, origin);
    if (target && 'address' in target) mentions.push({ role, ...target });
    else if (target && loads) foreignRequests.push(reference);
    else if (target && role === 'link') linkedHosts.push(target.host);
  }
  return { address, mentions, linkedHosts, foreignRequests };
}

/** The addresses a style sheet asks for; data it holds itself is none. */
export function stylesheetUrls(css: string): string[] {
  const urls = [
    ...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/g),
    ...css.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/g),
  ];
  return urls.flatMap(([, double, single, bare]) => double ?? single ?? bare ?? []).filter((url) => !url.startsWith('data:'));
}

/** What an answer that is no page loads in turn: the fonts of a style sheet, the icons of a manifest. */
export function fileNames(address: string, { headers, body }: Answer, origin: string): Names {
  const type = headers['content-type'] ?? '';
  const icons = type.startsWith('application/manifest+json')
    ? [...body.matchAll(/"src"\s*:\s*"([^"]+)"/g)].flatMap(([, src]) => src ?? [])
    : [];
  const urls = type.startsWith('text/css') ? stylesheetUrls(body) : icons;
  return sortNames(
    urls.map((reference) => ({ role: 'resource', reference, loads: true })),
    address,
    origin,
  );
}
