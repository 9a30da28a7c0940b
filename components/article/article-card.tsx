import { useLocale, useTranslations } from 'next-intl';
import { Thumb } from '#components/art/thumb.tsx';
import type { Article } from '#lib/content/library.ts';
import { entryPath, readingMinutes, textFor } from '#lib/content/queries.ts';

type Props = { article: Article; variant?: 'card' | 'lead' | 'summary'; heading?: 'h2' | 'h3' };

/** An article in a list; the whole card leads to it. */
export function ArticleCard({ article, variant = 'card', heading: Heading = 'h3' }: Props) {
  const locale = useLocale();
  const t = useTranslations('ArticleCard');
  const topics = useTranslations('Topics');
  const { text, locale: shown } = textFor(article, locale);
  const lang = shown === locale ? undefined : shown;
  return (
    <article className={variant === 'lead' ? 'lead' : 'card'}>
      <Thumb art={article.meta.art} />
      <div>
        <span className="kind">{topics(article.meta.topic)}</span>
        <Heading lang={lang}>
          <a className="stretched-link" href={entryPath('articles', article, locale)}>
            {text.words.title}
          </a>
        </Heading>
        {variant !== 'card' && <p lang={lang}>{text.words.lead}</p>}
        <p className="meta">
          <span>{t('minutes', { minutes: readingMinutes(text) })}</span>
          {lang !== undefined && <span>{t('onlyIn')}</span>}
        </p>
      </div>
    </article>
  );
}
