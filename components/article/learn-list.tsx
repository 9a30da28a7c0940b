import { useLocale, useTranslations } from 'next-intl';
import { ArticleCard } from '#components/article/article-card.tsx';
import type { Article } from '#lib/content/library.ts';
import { topics } from '#lib/content/schemas/article.ts';
import { sectionPath } from '#lib/i18n/routing.ts';
import { firstArticle } from '#lib/site.ts';

type Props = { articles: readonly Article[] };

/** Every article: the one to begin with, then the others by topic, each with its drawing and its summary. */
export function LearnList({ articles }: Props) {
  const locale = useLocale();
  const list = useTranslations('ArticleList');
  const lead = articles.find(({ id }) => id === firstArticle);
  const others = topics.flatMap((topic) => articles.filter((article) => article.meta.topic === topic && article !== lead));
  return (
    <div className="wrap topics">
      {lead && <ArticleCard article={lead} variant="lead" heading="h2" />}
      <ul className="learn-list">
        {others.map((article) => (
          <li key={article.id}>
            <ArticleCard article={article} variant="summary" heading="h2" />
          </li>
        ))}
      </ul>
      <p>
        {list('words')} <a href={sectionPath('glossary', locale)}>{list('glossary')}</a>
      </p>
    </div>
  );
}
