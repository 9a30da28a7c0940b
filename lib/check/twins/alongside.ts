import type { Locale } from '../../i18n/locales.ts';
import { sentencesOf } from '../sentences.ts';

/** A piece of a passage and the piece of its twin that stands at the same place. */
export type Alongside = Readonly<Record<Locale, string>>;

/**
 * Two passages that say the same, side by side: sentence by sentence; where one language has made two of one, by what a semicolon parts
 * too. Nothing where neither comes out even.
 */
export function alongside(english: string, french: string): readonly Alongside[] {
  const bySentence = paired(pieces(english), pieces(french));
  if (bySentence) return bySentence;
  const byClause = paired(clauses(english), clauses(french)) ?? [];
  return byClause.every(isAlike) ? byClause : [];
}

function paired(en: readonly string[], fr: readonly string[]): Alongside[] | undefined {
  return en.length === fr.length ? en.map((text, index) => ({ en: text, 'fr-CA': fr[index] ?? '' })) : undefined;
}

/** Are they of like length? A piece that stands beside another one is not. */
function isAlike({ en, 'fr-CA': fr }: Alongside): boolean {
  return fr.length > en.length * 0.9 && fr.length < en.length * 1.6;
}

function pieces(text: string): string[] {
  return sentencesOf(text).map((sentence) => sentence.text);
}

function clauses(text: string): string[] {
  return pieces(text).flatMap((piece) => piece.split(/;\s+/));
}
