import type { Reference } from '../../content/schemas/reference.ts';
import { locales } from '../../i18n/locales.ts';
import { onceForEach } from '../../once-for-each.ts';
import { sentencesOf } from '../sentences.ts';
import { fold } from '../values/fold.ts';
import { keyOf } from '../values/value.ts';
import { valuesIn } from '../values.ts';

/** A folded sentence of a finding, and the keys of its figures. */
type Recorded = { text: string; keys: readonly string[] };

/** The sentences of a finding, in both languages, with the figures of each. */
export const recordedSentences = onceForEach(({ finding }: Reference): readonly Recorded[] =>
  locales.flatMap((locale) => sentencesOf(fold(finding[locale])).map(({ text }) => ({ text, keys: valuesIn(text, locale).map(keyOf) }))),
);
