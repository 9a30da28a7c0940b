import { describe, expect, it } from 'vitest';
import { latin } from '#lib/check/prose/latin.ts';
import { phrases } from '#lib/check/prose/phrases.ts';
import { wholeWords } from '#lib/check/values/fold.ts';

describe('whole words of English and French', () => {
  const word = phrases(['dr', 'ur', 'coe', 'mg', 'part']);

  it.each(['drôle', 'cœur', 'sœur', 'Coeur', 'µmg', '½mg', 'partículo', 'départ', 'ﬁpart'])('are none within %s', (text) => {
    expect(text.search(word)).toBe(-1);
    expect(text.search(wholeWords('dr|ur|coe|mg|part'))).toBe(-1);
  });

  it.each(['dr Roy', '« part »', '(mg)', '5 mg', 'PART'])('are found in %s', (text) => {
    expect(text.search(word)).not.toBe(-1);
  });
});

it('letters and numbers are the same in a class, beside it and after an escaped bracket', () => {
  const pattern = new RegExp(`^${latin(String.raw`\[\p{L}[\p{L}\p{N}'-]+\p{N}[^\p{L}]`)}$`, 'u');
  expect(pattern.test("[É'œ-2½!")).toBe(true);
  expect(pattern.test("[É'œ-2½a")).toBe(false);
  expect(latin(String.raw`\p{Lu}\p{Ll}`)).toBe(String.raw`\p{Lu}\p{Ll}`);
});
