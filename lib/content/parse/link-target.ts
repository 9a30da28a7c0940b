import type { LinkTarget } from '../body.ts';

/** What the address of a link means in a text; nothing when it is not one we let through. */
export function linkTarget(url: string): LinkTarget | undefined {
  const entry = /^(article|author|treatment):([a-z0-9-]+)(?:#([a-z0-9-]+))?$/.exec(url);
  if (entry?.[1] !== undefined && entry[2] !== undefined) {
    const kind = entry[1] as 'article' | 'author' | 'treatment';
    return { kind, id: entry[2], ...(entry[3] === undefined ? {} : { anchor: entry[3] }) };
  }
  if (url === 'section:compare') return { kind: 'section', section: 'compare' };
  if (/^#[a-z][a-z0-9-]*$/.test(url)) return { kind: 'anchor', anchor: url.slice(1) };
  const scheme = URL.canParse(url) ? new URL(url).protocol : undefined;
  return scheme === 'https:' || scheme === 'mailto:' || scheme === 'tel:' ? { kind: 'url', url } : undefined;
}
