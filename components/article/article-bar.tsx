import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '#components/ui/icon.tsx';
import type { Article, Library } from '#lib/content/library.ts';
import { readingMinutes, textFor } from '#lib/content/queries.ts';
import { reviewState } from '#lib/content/review-state.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { absoluteUrl } from '#lib/site.ts';

type Props = { article: Article; library: Library; path: string };

/** How fast a page can be read aloud, as shares of the usual speed. */
const speeds = [0.75, 1, 1.25, 1.5];

/** Dates, reading time, and ways to keep or pass on the page; buttons that need a script stay hidden without it. */
export function ArticleBar({ article, library, path }: Props) {
  const locale = useLocale();
  const t = useTranslations('ArticleBar');
  const { text } = textFor(article, locale);
  const { published, updated, reviewed, nextReview } = article.meta;
  const unreviewed = reviewState(library, article) === 'none';
  const date = (day: string) => ({ date: formatDate(day, locale), b: (words: ReactNode) => <time dateTime={day}>{words}</time> });
  const mail = `mailto:?subject=${encodeURIComponent(text.words.title)}&body=${encodeURIComponent(absoluteUrl(path))}`;
  return (
    <div className="article-bar">
      <div className="wrap">
        <p className="article-meta">
          <span>{t.rich('published', date(published))}</span>
          {updated !== published && <span>{t.rich('updated', date(updated))}</span>}
          <span>{unreviewed ? t('notReviewed') : t.rich('reviewed', date(reviewed))}</span>
          <span>{t.rich(unreviewed ? 'firstReview' : 'nextReview', date(nextReview))}</span>
          <span>{t.rich('readingTime', { minutes: readingMinutes(text), b: (words) => <strong>{words}</strong> })}</span>
        </p>
        <div className="reader" data-reader="stopped" role="group" aria-label={t('reader.label')} hidden>
          <button className="tool" type="button" data-reader-toggle="">
            <Icon name="listen" />
            <span className="reader__start">{t('reader.start')}</span>
            <span className="reader__pause">{t('reader.pause')}</span>
            <span className="reader__resume">{t('reader.resume')}</span>
          </button>
          <button className="tool reader__stop" type="button" data-reader-stop="">
            {t('reader.stop')}
          </button>
          <label className="reader__speed">
            {t('reader.speed')}
            <select defaultValue="1">
              {speeds.map((speed) => (
                <option key={speed} value={speed}>
                  {t('reader.times', { speed })}
                </option>
              ))}
            </select>
          </label>
        </div>
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
