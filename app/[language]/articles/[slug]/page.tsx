import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { findEntry } from '#app/find-entry.ts';
import { ReadingScript } from '#app/reading-script.tsx';
import { AboutAuthor } from '#components/article/about-author.tsx';
import { ArticleBar } from '#components/article/article-bar.tsx';
import { ArticleBody } from '#components/article/article-body.tsx';
import { ArticleHeader } from '#components/article/article-header.tsx';
import { ConsultationBox } from '#components/article/consultation-box.tsx';
import { Disclaimer } from '#components/article/disclaimer.tsx';
import { Related } from '#components/article/related.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { JsonLd } from '#components/seo/json-ld.tsx';
import { mayInvite } from '#lib/content/invitation.ts';
import { loadLibrary } from '#lib/content/load.ts';
import { entryTwins, relatedArticles, slugsUnder } from '#lib/content/queries.ts';
import { requireEntry } from '#lib/content/require-entry.ts';
import { articleMetadata } from '#lib/seo/article-metadata.ts';
import { articleData } from '#lib/seo/structured-data/article.ts';

type Props = PageProps<'/[language]/articles/[slug]'>;

export const dynamicParams = false;

export function generateStaticParams({ params }: { params: { language: string } }) {
  return slugsUnder(params.language, loadLibrary().articles);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { library, entry: article, locale, path } = await findArticle(props);
  return articleMetadata(article, library, locale, path);
}

export default async function ArticlePage(props: Props) {
  const { library, entry: article, locale, path } = await findArticle(props);
  const t = await getTranslations('Related');
  const related = relatedArticles(library, article);
  const invites = mayInvite(article, related);
  return (
    <SitePage contents current="articles" twins={entryTwins('articles', article)} notices={library.notices} invites={invites} asks>
      <JsonLd data={articleData(article, library, locale)} />
      <article>
        <ArticleHeader article={article} library={library} />
        <ArticleBar article={article} library={library} path={path} />
        <ArticleBody article={article} library={library}>
          <AboutAuthor authors={article.meta.authors.map((id) => requireEntry(library, 'authors', id))} />
          <Disclaimer />
          {invites && <ConsultationBox />}
        </ArticleBody>
      </article>
      <Related heading={t('heading')} articles={related} />
      <ReadingScript aloud />
    </SitePage>
  );
}

const findArticle = ({ params }: Props) => findEntry('articles', params, ({ articles }) => articles);
