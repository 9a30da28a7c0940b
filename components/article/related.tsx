import { useTranslations } from 'next-intl';
import { ArticleCard } from '#components/article/article-card.tsx';
import type { Article } from '#lib/content/library.ts';

type Props = { articles: readonly Article[] };

/** What to read next; nothing when nothing is related. */
export function Related({ articles }: Props) {
  const t = useTranslations('Related');
  if (articles.length === 0) return null;
  return (
    <section className="section related" aria-labelledby="related">
      <div className="wrap">
        <h2 id="related">{t('heading')}</h2>
        <div className="cards3">
          {articles.map((article) => (
            <ArticleCard key={article.id} article={article} />
          ))}
        </div>
      </div>
    </section>
  );
}
