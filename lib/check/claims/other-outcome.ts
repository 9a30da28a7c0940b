import type { Reference } from '../../content/schemas/reference.ts';
import { keyOf } from '../values/value.ts';
import type { Outcome } from './denied-outcomes.ts';
import { outcomesIn } from './denied-outcomes.ts';
import { recordedSentences } from './recorded-sentences.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';

/** What a text measures: outcomes by name, or a score of several. */
type Measured = { outcomes: readonly Outcome[]; isScore: boolean };

const score = /(?<!\p{L})(?:scores?|status|quality of life|état général|qualité de vie)(?!\p{L})/iu;
const turns = / (?:but|while|whereas|mais|tandis|alors) |;/u;

/** Points of a claim that its records give for something else: “reduced pain by 7.8 points”, where the score was 7.8 better. */
export function otherOutcome({ folded, values, references }: Sourced): Spoken | undefined {
  return values.find((value) => {
    if (value.kind !== 'points') return false;
    const said = measuredIn(folded.slice(0, value.to).split(turns).at(-1) ?? '');
    const recorded = references.flatMap((reference) => measuredWith(keyOf(value), reference));
    if (said.outcomes.length === 0 || said.isScore || recorded.length === 0) return false;
    return recorded.every(
      ({ outcomes, isScore }) => (isScore || outcomes.length > 0) && !outcomes.some((one) => said.outcomes.includes(one)),
    );
  });
}

/** What a record measures in each sentence that gives a figure. */
function measuredWith(key: string, reference: Reference): Measured[] {
  return recordedSentences(reference).flatMap(({ text, keys }) => (keys.includes(key) ? [measuredIn(text)] : []));
}

function measuredIn(text: string): Measured {
  return { outcomes: outcomesIn(text), isScore: score.test(text) };
}
