import { describe, expect, it } from 'vitest';
import { passagesOf } from '#lib/check/passages.ts';
import { telephoneNumbers } from '#lib/check/rules/structure/telephone-numbers.ts';
import { buildLibrary } from '#lib/content/build.ts';
import { library, today } from '#tests/support/library.ts';

const raw = library();
const given = { library: buildLibrary(raw, { today }).library, raw, today };

function numbersIn(source: string, path = 'content/articles/moving-more/en.mdx'): unknown[] {
  return telephoneNumbers.check({ path, source, passages: passagesOf(path, source) }, given).map(({ arguments: filled }) => filled?.number);
}

describe('a telephone number', () => {
  it.each([
    ['Call 613-565-0142 on weekdays.', '613-565-0142'],
    ['Téléphone : 613 730-0155', '613 730-0155'],
    ['Téléphone : (514) 288 0199', '(514) 288 0199'],
    ['Call 1 800 555-0299.', '1 800 555-0299'],
    ['Call 1 888 NEWPAIN now.', '1 888 NEWPAIN'],
  ])('that may be somebody’s is told: “%s”', (sentence, number) => {
    expect(numbersIn(sentence)).toEqual([number]);
  });

  it('that may be somebody’s is told in a file of facts too', () => {
    expect(numbersIn('phone: "+15145551118"\n', 'content/locations/riverside/meta.yaml')).toEqual(['+15145551118']);
  });

  it.each([
    'Call 613-555-0142 on weekdays.',
    'Téléphone : 506 555-0167',
    'phone: "+15145550118"',
    'Call [9-1-1](tel:911), [9-8-8](tel:988) or [8-1-1](tel:811).',
    'Au Québec, appelez le 1 866 APPELLE ([1 866 277-3553](tel:+18662773553)) ou textez le 535353.',
    'Poison centres: 1 844 764-7669, 1-800-463-5060 and 1-844 POISON-X.',
    'The trial followed 226 people for 12 months, from 2014 to 2016.',
    'doi: 10.1007/s10865-013-9520-1',
  ])('of nobody, or of a public line, is let be: “%s”', (sentence) => {
    expect(numbersIn(sentence)).toEqual([]);
  });
});
