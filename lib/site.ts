import { env } from './env.ts';

/** The clinic’s name, the same in both languages. */
export const siteName = 'Andante';

/** The year from which the clinic holds the rights in its pages, as LICENSE says. */
export const copyrightYear = 2026;

/** The article that answers “what helps?”: a newcomer is led to it first, and who has sent a request reads it while waiting. */
export const firstArticle = 'treating-fibromyalgia';

/** The public address of the site, without a slash at the end. */
export const siteUrl = env.SITE_URL;

/** Whether reading pages ask “Was this clear?”. */
export const asksIfClear = env.WAS_CLEAR;

/** A path of this site as a full address. */
export function absoluteUrl(path: string): string {
  return `${siteUrl}${path}`;
}

/** The clinic’s telephone number, E.164. It is fictional: 555-01xx numbers are never assigned. */
export const sitePhone = '+16135550142';

/** Where to report a weakness of the site. It is fictional: names that end in .example are never assigned (RFC 2606). */
export const securityMail = 'security@andante.example';
