import { useLocale, useTranslations } from 'next-intl';
import { ArticleHeadArt } from '#components/art/article-head-art.tsx';
import { Medal } from '#components/art/medal.tsx';
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx';
import { SampleTag } from '#components/ui/sample-tag.tsx';
import type { Article, Author, Library } from '#lib/content/library.ts';
import { entryPath, textFor } from '#lib/content/queries.ts';
import { requireEntry } from '#lib/content/require-entry.ts';
import { reviewState } from '#lib/content/review-state.ts';
import { sectionPath } from '#lib/i18n/routing.ts';

type Props = { article: Article; library: Library };

/** The head of an article: where it stands, what it says, who wrote it, and who reviewed it or is to do so. */
export function ArticleHeader({ article, library }: Props) {
  const locale = useLocale();
  const t = useTranslations('ArticleHeader');
  const list = useTranslations('ArticleList');
  const { text, locale: shown } = textFor(article, locale);
  const authors = article.meta.authors.map((id) => requireEntry(library, 'authors', id));
  const reviewer = article.meta.reviewer === undefined ? undefined : requireEntry(library, 'authors', article.meta.reviewer);
  return (
    <header className="page-banner">
      <div className="wrap">
        <Breadcrumbs trail={[{ label: list('title'), path: sectionPath('articles', locale) }]} current={text.words.shortTitle} />
        {article.meta.label === 'promotion' && <p className="tag tag--solid">{t('promotion')}</p>}
        <div lang={shown === locale ? undefined : shown}>
          <h1>{text.words.title}</h1>
          <p className="standfirst">{text.words.lead}</p>
        </div>
        <div className="byline">
          {authors.map((author, index) => (
            <Person key={author.id} author={author} role={index === 0 ? t('writtenBy', { count: authors.length }) : undefined} />
          ))}
          {reviewer && <Person author={reviewer} role={t(reviewState(library, article) === 'none' ? 'toReview' : 'reviewedBy')} />}
        </div>
      </div>
      <ArticleHeadArt />
    </header>
  );
}

function Person({ author, role }: { author: Author; role: string | undefined }) {
  const locale = useLocale();
  return (
    <div className="byline__person">
      <Medal portrait={author.meta.portrait} />
      <p>
        <span>{role ?? '\u00a0'}</span>
        <b>
          <a href={entryPath('team', author, locale)}>{textFor(author, locale).text.words.displayName}</a>
        </b>
        {author.meta.sample && <SampleTag />}
      </p>
    </div>
  );
}
