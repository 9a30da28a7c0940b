import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { referenceSchema } from '#lib/content/schemas/reference.ts';

const sound = parse(readFileSync('content/references/moore2015.yaml', 'utf8')) as Record<string, unknown>;

describe('the words beside a mark', () => {
  it.each([
    ['Very low certainty', 'Bienfait'],
    ['Benefit', 'Certitude très faible'],
    ['May help, uncertain', 'Aide possible'],
  ])('“%s” and « %s » cannot both be of the direction: how sure it is has its own field', (en, french) => {
    const result = referenceSchema.safeParse({ ...sound, directionWords: { en, 'fr-CA': french } });

    expect(result.error?.issues.map(({ message }) => message)).toEqual([
      'must say which way the results point; how sure they are has a field of its own, certainty',
    ]);
  });

  it('may speak of certain people', () => {
    const directionWords = { en: 'Helps some people', 'fr-CA': 'Aide certaines personnes' };

    expect(referenceSchema.safeParse({ ...sound, directionWords }).success).toBe(true);
  });

  it('keep what was said of certainty, in the field for it', () => {
    const certainty = readdirSync('content/references').flatMap((file) => {
      const level = /^certainty: (.+)$/m.exec(readFileSync(`content/references/${file}`, 'utf8'))?.[1];
      return level === undefined ? [] : [`${file} ${level}`];
    });

    expect(certainty).toEqual(
      expect.arrayContaining(['bernardy2018.yaml high', 'geraghty2021.yaml low', 'moore2015.yaml very-low', 'walitt2015.yaml very-low']),
    );
  });
});
