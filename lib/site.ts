import { env } from './env.ts';

/** The clinic’s name, the same in both languages. */
export const siteName = 'Andante';

/** The public address of the site, without a slash at the end. */
export const siteUrl = env.SITE_URL;

/** A path of this site as a full address. */
export function absoluteUrl(path: string): string {
  return `${siteUrl}${path}`;
}

/** The clinic’s telephone number, E.164. It is fictional: 555-01xx numbers are never assigned. */
export const sitePhone = '+16135550142';

/** Where to report a weakness of the site. It is fictional: names that end in .example are never assigned (RFC 2606). */
export const securityMail = 'security@andante.example';
