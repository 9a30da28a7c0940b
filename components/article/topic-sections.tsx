import { useLocale, useTranslations } from 'next-intl';
import { ArticleCard } from '#components/article/article-card.tsx';
import type { Article } from '#lib/content/library.ts';
import { topics } from '#lib/content/schemas/article.ts';
import { sectionPath } from '#lib/i18n/routing.ts';

type Props = { articles: readonly Article[] };

/** Every article under its topic, with links to the topics that have one. */
export function TopicSections({ articles }: Props) {
  const locale = useLocale();
  const t = useTranslations('Topics');
  const list = useTranslations('ArticleList');
  const filled = topics
    .map((topic) => ({ topic, members: articles.filter(({ meta }) => meta.topic === topic) }))
    .filter(({ members }) => members.length > 0);
  return (
    <div className="wrap topics">
      <nav aria-label={list('topics')}>
        <ul>
          {filled.map(({ topic }) => (
            <li key={topic}>
              <a className="button button--quiet button--small" href={`#${topic}`}>
                {t(topic)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        {list('words')} <a href={sectionPath('glossary', locale)}>{list('glossary')}</a>
      </p>
      {filled.map(({ topic, members }) => (
        <section key={topic} aria-labelledby={topic}>
          <h2 id={topic}>{t(topic)}</h2>
          <div className="card-grid">
            {members.map((article) => (
              <ArticleCard key={article.id} article={article} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
