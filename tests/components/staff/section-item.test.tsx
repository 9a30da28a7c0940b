import { expect, it } from 'vitest';
import { SectionItem } from '#components/staff/editor/section-item.tsx';
import type { Locale } from '#lib/i18n/locales.ts';
import { render, wordsOf } from '#tests/support/render.tsx';

const nothing = () => undefined;

function shown(locale: Locale, lines: Partial<Record<Locale, number>>): string {
  const section = { section: 'naps', title: 'Naps', state: 'missing' as const, changed: [], lines };
  return wordsOf(render(locale, <SectionItem section={section} goTo={nothing} fileOf={(one) => one} agree={nothing} />));
}

it('a section that was renamed in one language is said to be missing in the other, and nobody is asked whether it agrees', () => {
  expect(shown('en', { en: 7 })).toBe('Naps Not in the French text English');
  expect(shown('fr-CA', { 'fr-CA': 7 })).toBe('Naps Absente du texte anglais Français');
  expect(shown('en', { en: 7, 'fr-CA': 9 })).toBe('Naps Nobody has said yet that they agree English French These two agree');
});
