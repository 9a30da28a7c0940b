import { expect, it } from 'vitest';
import { buildLibrary } from '#lib/content/build.ts';
import { readContent } from '#lib/content/read.ts';
import { choicesFor } from '#lib/staff/editor/choices.ts';

it('what a text may link to is offered while somebody’s draft of another page cannot be read in either language', () => {
  const raw = readContent();
  const broken = ['en', 'fr-CA'].map((locale) => [`content/articles/moving-and-pacing/${locale}.mdx`, '---\ntitle: "\n'] as const);
  const { library } = buildLibrary({ ...raw, texts: new Map([...raw.texts, ...broken]) }, { today: '2026-11-27' });

  expect(choicesFor(library, 'fr-CA').link).toContainEqual({ id: 'article:moving-and-pacing', name: 'moving-and-pacing', note: '' });
  expect(choicesFor(library, 'fr-CA').link).toContainEqual({ id: 'treatment:cbt', name: 'Thérapie cognitivo-comportementale', note: '' });
});
