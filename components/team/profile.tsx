import { useLocale, useTranslations } from 'next-intl';
import { Medal } from '#components/art/medal.tsx';
import { ReferenceList } from '#components/article/reference-list.tsx';
import { Related } from '#components/article/related.tsx';
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx';
import { Body } from '#components/mdx/body.tsx';
import { SampleTag } from '#components/ui/sample-tag.tsx';
import { indexCitations } from '#lib/content/citations.ts';
import { forPromotion } from '#lib/content/invitation.ts';
import type { Author, Library } from '#lib/content/library.ts';
import { articlesBy, textFor } from '#lib/content/queries.ts';
import { formatList } from '#lib/i18n/format.ts';
import { sectionPath } from '#lib/i18n/routing.ts';

type Props = { author: Author; library: Library };

/** A person: what they do, who pays them, and what they wrote or reviewed. */
export function Profile({ author, library }: Props) {
  const locale = useLocale();
  const t = useTranslations('AuthorPage');
  const team = useTranslations('TeamPage');
  const languages = useTranslations('Languages');
  const { words, body } = textFor(author, locale).text;
  const citations = indexCitations(body);
  const articles = articlesBy(library, author);
  const { registerUrl } = author.meta;
  const register = registerUrl === undefined ? '' : <a href={registerUrl}>{t('registerLink')}</a>;
  const facts = [
    { term: t('role'), value: words.role },
    { term: t('credentials'), value: words.credentials.join(', ') },
    {
      term: t('languages'),
      value: formatList(
        author.meta.languages.map((language) => languages(language)),
        locale,
      ),
    },
    { term: t('register'), value: author.meta.sample ? t('registerNone') : register },
    { term: t('affiliations'), value: words.affiliations.join('; ') },
  ];
  return (
    <>
      <div className="page-banner">
        <div className="wrap">
          <Breadcrumbs trail={[{ label: team('title'), path: sectionPath('team', locale) }]} current={words.displayName} />
          <div className="profile">
            <Medal portrait={author.meta.portrait} />
            <div>
              <h1>{words.displayName}</h1>
              <p className="standfirst">{words.role}</p>
              {author.meta.sample && <SampleTag />}
            </div>
          </div>
        </div>
      </div>
      <div className="wrap profile-layout">
        <div className="prose">
          <Body nodes={body} context={{ locale, library, citations }} />
          <h2>{t('interests')}</h2>
          <p className="callout">{words.disclosure}</p>
          {citations.numbers.size > 0 && <ReferenceList citations={citations} library={library} />}
        </div>
        <dl className="description-list description-list--rows">
          {facts
            .filter(({ value }) => value !== '')
            .map(({ term, value }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      </div>
      <Related heading={t('articles')} articles={forPromotion(articles)} />
    </>
  );
}
