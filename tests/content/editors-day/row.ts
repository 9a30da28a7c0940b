import type { Locale } from '#lib/i18n/locales.ts';
import { adding, replacing } from '#tests/support/library.ts';

/** What becomes of a file: other words, other bytes, a function of its words, or nothing at all. */
export type Change = string | undefined | ((text: string, base: ReadonlyMap<string, string>) => string | Uint8Array);

/** A mistake as somebody makes it: what is typed in which files, and what answers; `alone` where nothing else may. */
export type Row = {
  id: string;
  mistake: string;
  files: Readonly<Record<string, Change>>;
} & ({ code: string; at: string; says: string; locale?: Locale; alone?: true } | { tolerated: string } | { beyond: string });

const folder = 'content/articles/sleep-and-pain';
export const english = `${folder}/en.mdx`;
export const french = `${folder}/fr-CA.mdx`;
export const facts = `${folder}/meta.yaml`;
export const trial = { en: 'content/articles/ketamine-trial/en.mdx', fr: 'content/articles/ketamine-trial/fr-CA.mdx' };
export const moving = { en: 'content/articles/moving-more/en.mdx', fr: 'content/articles/moving-more/fr-CA.mdx' };
export const clinic = 'content/locations/riverside/meta.yaml';

export const add = adding;
export const swap = replacing;

/** The words of another file, under this name. */
export const copyOf =
  (path: string): Change =>
  (_, base) =>
    base.get(path) ?? '';

/** As old programs of Windows save it. */
export const windows1252: Change = (text) => Buffer.from(text, 'latin1');

/** As some programs save it when asked for “Unicode”. */
export const utf16: Change = (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

/** A figure given in both languages, in words of the same sense. */
export const both = (inEnglish: string, inFrench: string): Record<string, Change> => ({
  [english]: add(inEnglish),
  [french]: add(inFrench),
});
