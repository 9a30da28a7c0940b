import { expect, it } from 'vitest';
import { AskPage } from '#components/staff/content/ask-page.tsx';
import type { Locale } from '#lib/i18n/locales.ts';
import type { DraftFile } from '#lib/staff/content/draft.ts';
import { render, wordsOf } from '#tests/support/render.tsx';

const staff = { id: 'ada', name: 'Ada', email: 'ada@clinic.example', role: 'editor' } as const;

function shown(locale: Locale, own: readonly DraftFile[]): string {
  return render(
    locale,
    <AskPage
      staff={{ ...staff, waiting: { requests: 0, review: 0, mail: 0 } }}
      entry="articles/sleep-and-pain"
      title="Sleep and pain"
      problem={undefined}
      faults={{}}
      done={undefined}
      typed={{}}
      own={own}
      other={[{ file: 'content/redirects.yaml', along: false, by: 'Noor', title: '' }]}
      problems={[]}
      standing={undefined}
      zone="America/Toronto"
    />,
  );
}

it('review is not asked for where nothing differs from what is online: the page says so, and leads to the editor', () => {
  for (const [locale, nothing, back, address] of [
    ['en', 'Nothing of this entry differs from what is online.', 'Back to the editor', '/en/staff/content/articles/sleep-and-pain'],
    [
      'fr-CA',
      'Rien dans cette entrée ne diffère de ce qui est en ligne.',
      'Revenir à l’éditeur de texte',
      '/fr/staff/content/articles/sleep-and-pain',
    ],
  ] as const) {
    const html = shown(locale, []);
    expect(wordsOf(html)).toContain(nothing);
    expect(html).toContain(`<a href="${address}">${back}</a>`);
    expect(html).not.toContain('/ask/send');
  }
});

it('review is asked for where something differs', () => {
  const draft = { file: 'content/articles/sleep-and-pain/en.mdx', text: 'Sleep.' } as DraftFile;
  expect(shown('en', [draft])).toContain('action="/en/staff/content/articles/sleep-and-pain/ask/send"');
});

it('whoever would throw away what a colleague wrote is told whose it is, and confirms that they asked', () => {
  const draft = {
    file: 'content/articles/sleep-and-pain/en.mdx',
    text: 'Sleep.',
    version: 3,
    savedAt: '2026-11-27T15:00:00.000Z',
  } as DraftFile;
  const theirs = wordsOf(shown('fr-CA', [{ ...draft, savedBy: { id: 'max', name: 'Max Roy' } }]));
  expect(theirs).toContain('Max Roy a écrit dans ce brouillon pour la dernière fois');
  expect(theirs).toContain('J’ai consulté Max Roy.');
  const own = shown('en', [{ ...draft, savedBy: { id: 'ada', name: 'Ada' } }]);
  expect(wordsOf(own)).not.toContain('It is not yours alone');
  expect(own).toContain('name="seen" value="content/articles/sleep-and-pain/en.mdx:3"');
});
