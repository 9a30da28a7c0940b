import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { onceForEach } from '../../once-for-each.ts';
import { sentencesOf } from '../sentences.ts';
import { fold } from '../values/fold.ts';
import type { Value } from '../values/value.ts';
import { keyOf } from '../values/value.ts';
import { valuesIn } from '../values.ts';
import { isStatistic } from './kinds.ts';
import { shareOf } from './known.ts';
import type { Sourced } from './sourced.ts';

const lifetimeInRecord = /at some (?:time|point) in (?:their|the) li(?:fe|ves)|lifetime|had, or had had/iu;
const lifetimeSaid: Readonly<Record<Locale, RegExp>> = {
  en: /at some (?:time|point)|(?<!\p{L})(?:li(?:fe|ves)|lifetime|ever|once|past|history)(?!\p{L})|(?:have|has|had|having) (?:also |already )?had/iu,
  'fr-CA':
    /(?<!\p{L})(?:vie|un jour|déjà|à un moment|antécédents?|par le passé)(?!\p{L})|(?:ont|avaient|avait|avoir|ayant|a) (?:aussi |déjà )?(?:eu|vécu|connu)(?!\p{L})/iu,
};

/** “63% are depressed”: the figure of a claim whose record counts who ever were, where nothing beside it says so. */
export function lifetimeFigure({ folded, references, values, passage, unit }: Sourced): Value | undefined {
  const ever = references.flatMap(everCounted);
  if (ever.length === 0 || lifetimeSaid[passage.locale].test(unit)) return undefined;
  return values.find((value) => isStatistic(value, folded, passage.locale) && ever.some((one) => isAbout(value, one)));
}

/** The figures of a record that count who ever were. */
const everCounted = onceForEach(({ finding }: Reference) =>
  sentencesOf(fold(finding.en)).flatMap(({ text }) => (lifetimeInRecord.test(text) ? valuesIn(text, 'en') : [])),
);

/** “Nearly two thirds” stands for 63%. */
function isAbout(one: Value, other: Value): boolean {
  const [share, recorded] = [shareOf(one), shareOf(other)];
  return keyOf(one) === keyOf(other) || (share !== undefined && recorded !== undefined && Math.abs(share - recorded) <= rounding);
}

const rounding = 0.04;
