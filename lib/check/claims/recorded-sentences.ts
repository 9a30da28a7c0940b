import type { Reference } from '../../content/schemas/reference.ts';
import { locales } from '../../i18n/locales.ts';
import { sentencesOf } from '../sentences.ts';
import { fold } from '../values/fold.ts';
import { keyOf } from '../values/value.ts';
import { valuesIn } from '../values.ts';

/** A folded sentence of a finding, and the keys of its figures. */
type Recorded = { text: string; keys: readonly string[] };

const kept = new WeakMap<Reference, readonly Recorded[]>();

/** The sentences of a finding, in both languages, with the figures of each; worked out once. */
export function recordedSentences(reference: Reference): readonly Recorded[] {
  const known = kept.get(reference);
  if (known) return known;
  const made = locales.flatMap((locale) =>
    sentencesOf(fold(reference.finding[locale])).map(({ text }) => ({ text, keys: valuesIn(text, locale).map(keyOf) })),
  );
  kept.set(reference, made);
  return made;
}
