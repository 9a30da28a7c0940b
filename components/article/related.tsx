import { ArticleCard } from '#components/article/article-card.tsx';
import type { Article } from '#lib/content/library.ts';

type Props = { heading: string; articles: readonly Article[] };

/** Articles to read next, at the end of a page; nothing when nothing is related. */
export function Related({ heading, articles }: Props) {
  if (articles.length === 0) return null;
  return (
    <section className="section related" aria-labelledby="related">
      <div className="wrap">
        <h2 id="related">{heading}</h2>
        <div className={articles.length % 3 === 0 ? 'card-grid' : 'card-grid card-grid--few'}>
          {articles.map((article) => (
            <ArticleCard key={article.id} article={article} />
          ))}
        </div>
      </div>
    </section>
  );
}
