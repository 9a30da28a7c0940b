import type { Locale } from '../../i18n/locales.ts';
import type { Passage } from '../passage.ts';
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

/** What a sentence says, wherever it stands. */
type Said = Omit<Claim, 'passage'>;

const claims = new WeakMap<Passage, readonly Claim[]>();
const said: Readonly<Record<Locale, Map<string, readonly Said[]>>> = { en: new Map(), 'fr-CA': new Map() };
/** More passages than any site has; when they are reached, all are forgotten. */
const mostKept = 20_000;

/** Every sentence of a passage with its values and what kind of claim it is, if any. */
export function claimsOf(passage: Passage): readonly Claim[] {
  const kept = claims.get(passage);
  if (kept) return kept;
  const made = saidIn(passage.text, passage.locale).map(
    (one): Claim => Object.defineProperties({ passage } as Claim, Object.getOwnPropertyDescriptors(one)),
  );
  claims.set(passage, made);
  return made;
}

/** A text that is edited keeps most of its passages. */
function saidIn(text: string, locale: Locale): readonly Said[] {
  const kept = said[locale].get(text) ?? read(text, locale);
  if (said[locale].size > mostKept) said[locale].clear();
  said[locale].set(text, kept);
  return kept;
}

function read(passage: string, locale: Locale): Said[] {
  return sentencesOf(passage).map(({ text, from }): Said => {
    const folded = fold(text);
    const values = valuesIn(text, locale);
    let kinds: readonly ClaimKind[] | undefined;
    return {
      text,
      folded,
      from,
      values,
      // Worked out when first asked for: few rules ask for the kinds of every sentence.
      get kinds() {
        kinds ??= claimKindsOf(folded, values, locale);
        return kinds;
      },
    };
  });
}

/** Where a value, or letters of a claim, stand in the file. */
export function placeIn({ passage, from, text }: Claim, inside?: { from: number; to: number }): ReturnType<Passage['place']> {
  return inside ? passage.place(from + inside.from, from + inside.to) : passage.place(from, from + text.length);
}
