import { onceForEach } from '../../once-for-each.ts';
import type { Passage } from '../passage.ts';
import { remembering } from '../prose/remember.ts';
import { sentencesOf } from '../sentences.ts';
import { fold } from '../values/fold.ts';
import type { Value } from '../values/value.ts';
import { valuesIn } from '../values.ts';
import type { ClaimKind } from './kinds.ts';
import { claimKindsOf } from './kinds.ts';

/** One sentence that needs a source, and what it says as values. */
export type Claim = {
  passage: Passage;
  /** As typed, and the same with plain spaces and apostrophes. */
  text: string;
  folded: string;
  from: number;
  kinds: readonly ClaimKind[];
  values: readonly Value[];
};

/** Every sentence of a passage with its values and what kind of claim it is, if any. */
export const claimsOf = onceForEach((passage: Passage): readonly Claim[] =>
  sentencesOf(passage.text).map(({ text, from }): Claim => {
    const said = readSentence(text, passage.locale);
    return {
      passage,
      text,
      from,
      folded: said.folded,
      values: said.values,
      get kinds() {
        return said.kinds;
      },
    };
  }),
);

type Said = { folded: string; values: readonly Value[]; kinds: readonly ClaimKind[] };

/** What a sentence says. */
const readSentence = remembering((text, locale): Said => {
  const folded = fold(text);
  const values = valuesIn(text, locale);
  let kinds: readonly ClaimKind[] | undefined;
  return {
    folded,
    values,
    // Worked out when first asked for: few rules ask for the kinds of every sentence.
    get kinds() {
      kinds ??= claimKindsOf(folded, values, locale);
      return kinds;
    },
  };
});

/** Where a value, or letters of a claim, stand in the file. */
export function placeIn({ passage, from, text }: Claim, inside?: { from: number; to: number }): ReturnType<Passage['place']> {
  return inside ? passage.place(from + inside.from, from + inside.to) : passage.place(from, from + text.length);
}
