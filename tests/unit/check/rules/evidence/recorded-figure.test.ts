import { describe, expect, it } from 'vitest';
import { mend } from '#lib/check/mend.ts';
import { unknownFigure } from '#lib/check/rules/evidence/unknown-figure.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { fileIn, problemsIn } from '#tests/support/check.ts';
import type { Changes } from '#tests/support/library.ts';
import { replacing } from '#tests/support/library.ts';

const record: Changes = {
  'content/references/noppers2011.yaml': replacing(
    "{en: The relief followed the medicine in the blood and did not last., fr-CA: Le soulagement a suivi le médicament dans le sang et n'a pas duré.}",
    '{en: "Pain was halved in 8 of 12 with ketamine and 3 of 12 with midazolam; sleep was better by 20.5% in all.", fr-CA: "La douleur a diminué de moitié chez 8 personnes sur 12 avec la kétamine et 3 sur 12 avec le midazolam; le sommeil était meilleur de 20,5 % chez tous."}',
  ),
};

function mended(text: string, locale: Locale): string {
  const edits = problemsIn(unknownFigure, text, fileIn(locale), record).flatMap(({ action }) => action ?? []);
  return mend(fileIn(locale), text, edits).text;
}

describe('a figure that is not in its source', () => {
  it('becomes the one the source has, where it has one of its kind', () => {
    expect(mended('Pain was halved in 7 of 12 people with ketamine and 3 of 12 with midazolam. <Cite ref="noppers2011" />\n', 'en')).toBe(
      'Pain was halved in 8 of 12 people with ketamine and 3 of 12 with midazolam. <Cite ref="noppers2011" />\n',
    );
    expect(mended('Le sommeil était meilleur de 21,5\u00a0% chez tous. <Cite ref="noppers2011" />\n', 'fr-CA')).toBe(
      'Le sommeil était meilleur de 20,5\u00a0% chez tous. <Cite ref="noppers2011" />\n',
    );
  });

  it('is left to whoever wrote it where the source has several, or none', () => {
    const several = 'Pain was halved in 7 of 12 people. <Cite ref="noppers2011" />\n';
    const none = 'Pain was halved in 9 of 14 people. <Cite ref="noppers2011" />\n';
    for (const text of [several, none]) {
      expect(problemsIn(unknownFigure, text, fileIn('en'), record).map(({ code }) => code)).toEqual(['unknown-figure.not-in-source']);
      expect(mended(text, 'en')).toBe(text);
    }
  });
});
