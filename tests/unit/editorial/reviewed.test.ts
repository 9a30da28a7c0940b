import { expect, it } from 'vitest';
import type { Library } from '#lib/content/library.ts';
import type { About } from '#lib/editorial/answer-entry.ts';
import { entryActs } from '#lib/editorial/entry-acts.ts';
import { reviewedView } from '#lib/editorial/reviewed-view.ts';
import type { Posted } from '#lib/staff/answer.ts';
import { builtLibrary, library as raw, today } from '#tests/support/library.ts';

const staff = { id: 'ada', name: 'Ada', email: 'ada@clinic.example', role: 'editor' } as const;

function aboutSleep(library: Library): About {
  const worded = library.articles.find(({ id }) => id === 'sleep-and-pain');
  const checked = { library, problems: [], raw: raw(), today };
  return { name: { collection: 'articles', id: 'sleep-and-pain' }, entry: 'articles/sleep-and-pain', checked, worded };
}

it('no review is recorded of words that a colleague wrote since the form was opened', async () => {
  const shown = aboutSleep(builtLibrary());
  const { seen = '' } = shown.worded ? reviewedView(shown.checked, shown.worded, 'en') : {};
  const typed: Record<string, string> = { by: 'lena-park', next: '2030-01-01', read: '1', seen };
  const posted = { field: (name: string) => typed[name] ?? '' } as Posted;
  const written = builtLibrary({ 'content/articles/sleep-and-pain/fr-CA.mdx': (text) => `${text}\nUne phrase de plus.\n` });
  expect(await entryActs.reviewed(staff, aboutSleep(written), posted)).toMatchObject({
    to: 'content/articles/sleep-and-pain/reviewed',
    flash: { problem: 'meanwhile' },
  });
});
