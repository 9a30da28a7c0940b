import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '#components/ui/icon.tsx';
import type { Article, Library } from '#lib/content/library.ts';
import { readingMinutes, textFor } from '#lib/content/queries.ts';
import { requireEntry } from '#lib/content/require-entry.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { absoluteUrl } from '#lib/site.ts';

type Props = { article: Article; library: Library; path: string };

/** Dates, reading time, and ways to keep or pass on the page; buttons that need a script stay hidden without it. */
export function ArticleBar({ article, library, path }: Props) {
  const locale = useLocale();
  const t = useTranslations('ArticleBar');
  const { text } = textFor(article, locale);
  const { published, updated, reviewed, nextReview, reviewer } = article.meta;
  const sample = reviewer === undefined || requireEntry(library, 'authors', reviewer).meta.sample;
  const date = (day: string) => ({ date: formatDate(day, locale), b: (words: ReactNode) => <time dateTime={day}>{words}</time> });
  const mail = `mailto:?subject=${encodeURIComponent(text.words.title)}&body=${encodeURIComponent(absoluteUrl(path))}`;
  return (
    <div className="article-bar">
      <div className="wrap">
        <p className="article-meta">
          <span>{t.rich('published', date(published))}</span>
          {updated !== published && <span>{t.rich('updated', date(updated))}</span>}
          <span>{t.rich(sample ? 'reviewedSample' : 'reviewed', date(reviewed))}</span>
          <span>{t.rich('nextReview', date(nextReview))}</span>
          <span>{t.rich('readingTime', { minutes: readingMinutes(text), b: (words) => <strong>{words}</strong> })}</span>
        </p>
        <div className="article-tools" role="group" aria-label={t('share')}>
          <button className="tool needs-script" type="button" data-print="">
            <Icon name="print" />
            {t('print')}
          </button>
          <button className="tool needs-script" type="button" data-copy="" data-copied={t('copied')}>
            <Icon name="link" />
            <span aria-live="polite">{t('copy')}</span>
          </button>
          <a className="tool" href={mail}>
            <Icon name="mail" />
            {t('email')}
          </a>
        </div>
      </div>
    </div>
  );
}
