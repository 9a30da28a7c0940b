import { expect, it } from 'vitest';
import { LanguagesCell } from '#components/staff/content/row-states.tsx';
import { render, wordsIn } from '#tests/support/render.tsx';

it('a text that cannot be read leads to the editor, which says why', () => {
  const cell = <LanguagesCell entry="articles/moving-more" state={{ kind: 'unread', locale: 'fr-CA' }} />;
  expect(wordsIn(render('en', cell), '<a href="/en/staff/content/articles/moving-more"')).toEqual(['The French cannot be read']);
  expect(wordsIn(render('fr-CA', cell), '<a href="/fr/staff/content/articles/moving-more"')).toEqual([
    'Le fichier français ne peut pas être lu',
  ]);
});
