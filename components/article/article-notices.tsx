import { useLocale, useTranslations } from 'next-intl';
import type { Article, Library } from '#lib/content/library.ts';
import { isReviewed, textFor } from '#lib/content/queries.ts';

type Props = { article: Article; library: Library };

/** What a reader must know before reading: that no clinician has reviewed the page, or that it is not in their language. */
export function ArticleNotices({ article, library }: Props) {
  const locale = useLocale();
  const t = useTranslations('ArticleNotices');
  const foreign = textFor(article, locale).locale !== locale;
  return (
    <>
      {foreign && (
        <div className="callout callout--caution">
          <p>{t('missingTwin')}</p>
        </div>
      )}
      {!isReviewed(library, article) && (
        <div className="callout">
          <p>{t.rich('noReview', { b: (words) => <strong>{words}</strong> })}</p>
        </div>
      )}
    </>
  );
}
