import { useLocale, useTranslations } from 'next-intl';
import { ArticleCard } from '#components/article/article-card.tsx';
import type { Library } from '#lib/content/library.ts';
import { homeArticles } from '#lib/content/queries.ts';
import { sectionPath } from '#lib/i18n/routing.ts';

type Props = { library: Library };

/** Articles to read first. */
export function Reading({ library }: Props) {
  const locale = useLocale();
  const t = useTranslations('Home');
  const { lead, others } = homeArticles(library);
  return (
    <section className="section sunk" aria-labelledby="reading">
      <div className="wrap">
        <div className="split-heading">
          <h2 id="reading">{t('articlesTitle')}</h2>
          <p className="lede">{t('articlesLead')}</p>
        </div>
        <div className="featured">
          {lead && <ArticleCard article={lead} variant="lead" />}
          <div>
            <ul className="list">
              {others.map((article) => (
                <li key={article.id}>
                  <ArticleCard article={article} />
                </li>
              ))}
            </ul>
            <p className="featured__all">
              <a href={sectionPath('articles', locale)}>{t('articlesAll')}</a>
            </p>
          </div>
        </div>
      </div>
    </section>
  );
}
