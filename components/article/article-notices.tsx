import { useLocale, useTranslations } from 'next-intl';
import type { Article, Library } from '#lib/content/library.ts';
import { textFor } from '#lib/content/queries.ts';
import { reviewState } from '#lib/content/review-state.ts';
import { formatDate } from '#lib/i18n/format.ts';

type Props = { article: Article; library: Library };

const notices = { none: 'noReview', lapsed: 'reviewLapsed', overdue: 'reviewOverdue' } as const;

/** What a reader must know before reading: that no clinician has reviewed the page as it stands, or that it is not in their language. */
export function ArticleNotices({ article, library }: Props) {
  const locale = useLocale();
  const t = useTranslations('ArticleNotices');
  const review = reviewState(library, article);
  const foreign = textFor(article, locale).locale !== locale;
  return (
    <>
      {foreign && (
        <div className="callout callout--caution">
          <p>{t('missingTwin')}</p>
        </div>
      )}
      {review !== 'current' && (
        <div className="callout">
          <p>{t.rich(notices[review], { b: (words) => <strong>{words}</strong>, date: formatDate(article.meta.nextReview, locale) })}</p>
        </div>
      )}
    </>
  );
}
