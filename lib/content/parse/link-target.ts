import type { LinkTarget } from '../body.ts';
import type { Suggestion } from '../suggest.ts';

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

/** The address that was most likely meant by one that is none; `own` where a page of this site is given by its address. */
export function meantAddress(url: string): Suggestion | { hint: 'own'; nearest: string; list: string } {
  const hint = 'nearest';
  if (/^(?:\/(?:en|fr)\/|\.{0,2}\/)/.test(url)) return { hint: 'own', nearest: '', list: '' };
  if (/^[^\s@/:]+@[^\s@/]+\.\p{L}+$/u.test(url)) return { hint, nearest: `mailto:${url}`, list: '' };
  if (/^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:ca|com|org|net)(?:\/|$))/i.test(url)) return { hint, nearest: `https://${url}`, list: '' };
  const better = url.replace(/^http:/i, 'https:').replace(/^\p{Lu}\p{L}*:/u, (scheme) => scheme.toLowerCase());
  return better !== url && linkTarget(better) ? { hint, nearest: better, list: '' } : { hint: 'none', nearest: '', list: '' };
}
