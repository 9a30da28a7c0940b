import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { ArticleBody } from '#components/article/article-body.tsx';
import { agreedRecord, reviewedRecord } from '#lib/check/records.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Changes } from '#tests/support/library.ts';
import { articleOf, builtLibrary, realProfiles, replacing } from '#tests/support/library.ts';
import { render, wordsOf } from '#tests/support/render.tsx';

const folder = 'content/articles/sleep-and-pain/';
const article = articleOf(builtLibrary(), 'sleep-and-pain');
const agreed: Changes = { [`${folder}translation.yaml`]: stringify(agreedRecord(article, '2026-10-01')) };
const newEnglish: Changes = { [`${folder}en.mdx`]: replacing('changes how you feel pain', 'may change how you feel pain') };

function page(locale: Locale, changes: Changes): string {
  const library = builtLibrary(changes);
  return render(
    locale,
    <ArticleBody article={articleOf(library, 'sleep-and-pain')} library={library}>
      {null}
    </ArticleBody>,
  );
}

it('tells readers of French that the English of a section has changed, since when, and where it is', () => {
  const html = page('fr-CA', { ...agreed, ...newEnglish });
  expect(wordsOf(html)).toContain(
    'La version anglaise de cette section a changé depuis le 1er\u00a0octobre 2026; celle-ci est peut-être en retard. La lire en anglais',
  );
  expect(html).toContain('<a href="/en/articles/sleep-and-pain#why-sleep" hrefLang="en">');
});

it('says nothing to readers of the language that changed, nor while both agree', () => {
  expect(wordsOf(page('en', { ...agreed, ...newEnglish }))).not.toContain('may be behind');
  expect(wordsOf(page('fr-CA', agreed))).not.toContain('en retard');
  expect(wordsOf(page('fr-CA', newEnglish))).not.toContain('en retard');
});

it('tells readers that the words have changed since the review, or that the review is overdue', () => {
  const review = stringify(reviewedRecord(article, 'lena-park', '2026-06-01', '2027-06-01'));
  const reviewed: Changes = { ...realProfiles, [`${folder}review.yaml`]: review };
  expect(wordsOf(page('en', { ...reviewed, ...newEnglish }))).toContain(
    'The words of this page have changed since its last medical review.',
  );
  const late = {
    ...realProfiles,
    [`${folder}review.yaml`]: stringify(reviewedRecord(article, 'lena-park', '2026-06-01', '2026-11-20')),
    [`${folder}meta.yaml`]: replacing('nextReview: 2027-06-01', 'nextReview: 2026-11-20'),
  };
  expect(wordsOf(page('en', late))).toContain(
    'The medical review of this page is overdue. It should have been reviewed again by 20 November 2026.',
  );
});
