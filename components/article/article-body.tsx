import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ArticleNotices } from '#components/article/article-notices.tsx';
import { InOneSentence } from '#components/article/in-one-sentence.tsx';
import { InShort } from '#components/article/in-short.tsx';
import { ReferenceList } from '#components/article/reference-list.tsx';
import { TableOfContents } from '#components/article/table-of-contents.tsx';
import { Body } from '#components/mdx/body.tsx';
import { StaleSection } from '#components/mdx/stale-section.tsx';
import { staleTwins } from '#lib/check/stale-twins.ts';
import { contentsOf } from '#lib/content/body.ts';
import { indexCitations } from '#lib/content/citations.ts';
import type { Article, Library } from '#lib/content/library.ts';
import { readingMinutes, splitTakeaways, textFor } from '#lib/content/queries.ts';

type Props = { article: Article; library: Library; children: ReactNode };

/** The text of an article with its contents, its sources and, between them, what the page adds. */
export function ArticleBody({ article, library, children }: Props) {
  const locale = useLocale();
  const t = useTranslations('ReferenceList');
  const short = useTranslations('InShort');
  const { text, locale: shown } = textFor(article, locale);
  const lang = shown === locale ? undefined : shown;
  const { takeaways, rest } = splitTakeaways(text);
  const sections = contentsOf(text.body);
  const citations = indexCitations(text.body);
  const stale = staleTwins('articles', article, shown);
  const head = stale.get('fields') ?? stale.get('top');
  const context = { locale: shown, library, citations, article, stale };
  return (
    <div className="wrap article-layout" id="contents">
      <div className="article-intro">
        <ArticleNotices article={article} library={library} />
        {head && <StaleSection twin={head} />}
        <div lang={lang}>
          {text.words.inOneSentence && <InOneSentence words={text.words.inOneSentence} />}
          <InShort
            takeaways={takeaways}
            sections={sections}
            inShort={text.words.inShort}
            context={context}
            minutes={readingMinutes(text)}
          />
        </div>
      </div>
      <TableOfContents sections={[...sections.map((entry) => ({ ...entry, lang })), { id: 'references', title: t('heading') }]} />
      <div className="article-body" id="whole" data-rest={short('rest')}>
        <div className="prose" lang={lang}>
          <Body nodes={rest} context={context} />
        </div>
        {children}
        <ReferenceList citations={citations} library={library} />
      </div>
    </div>
  );
}
