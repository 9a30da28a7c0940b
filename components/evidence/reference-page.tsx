import { useLocale, useTranslations } from 'next-intl';
import { BibliographyLine } from '#components/evidence/bibliography-line.tsx';
import { CitingList } from '#components/evidence/citing-list.tsx';
import { ReferenceDirection } from '#components/evidence/reference-direction.tsx';
import { ReferenceFacts } from '#components/evidence/reference-facts.tsx';
import { TrialChart } from '#components/evidence/trial-chart.tsx';
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx';
import { referenceLinks, shortReference, titleLanguage } from '#lib/content/citations.ts';
import type { Reference } from '#lib/content/schemas/reference.ts';
import type { CitingPage } from '#lib/evidence/citing-pages.ts';
import { facetOfTopic } from '#lib/evidence/facets.ts';
import { sectionPath } from '#lib/i18n/routing.ts';

type Props = { reference: Reference; citedBy: readonly CitingPage[] };

/** One reference in plain words; of one that nobody here has read, only that. */
export function ReferencePage({ reference, citedBy }: Props) {
  const locale = useLocale();
  const t = useTranslations('ReferencePage');
  const library = useTranslations('EvidenceLibrary');
  const kinds = useTranslations('ReferenceKinds');
  const list = useTranslations('ArticleList');
  const here = sectionPath('evidence', locale);
  const trail = [
    { label: list('title'), path: sectionPath('articles', locale) },
    { label: library('title'), path: here },
  ];
  return (
    <article>
      <div className="page-banner">
        <div className="wrap">
          <Breadcrumbs trail={trail} current={shortReference(reference, locale)} />
          <p className="reference-kind">
            <span className="tag tag--solid">{kinds(reference.kind)}</span>
          </p>
          <h1 className="reference-title" lang={titleLanguage(reference)}>
            {reference.title}
          </h1>
          <p className="reference-mark">
            <ReferenceDirection reference={reference} />
          </p>
        </div>
      </div>
      <div className="wrap profile-layout">
        <div className="prose reference-body">{reference.verified ? <Report reference={reference} /> : <Unread />}</div>
        <div className="reference-aside">
          <section aria-labelledby="citation">
            <h2 id="citation">{t('citation')}</h2>
            <p className="reference-line">
              <BibliographyLine reference={reference} links="all" />
            </p>
            {reference.verified && referenceLinks(reference).length === 0 && <p className="muted">{t('linkNone')}</p>}
          </section>
          {reference.verified && (
            <section aria-labelledby="checked">
              <h2 id="checked">{t('checked')}</h2>
              <p>{t(reference.figuresVerified ? 'checkedYes' : 'checkedNo')}</p>
            </section>
          )}
          <section aria-labelledby="cited-by">
            <h2 id="cited-by">{t('citedBy')}</h2>
            <CitingList pages={citedBy} />
          </section>
          <section aria-labelledby="topics">
            <h2 id="topics">{t('topics')}</h2>
            <ul className="reference-topics">
              {reference.topics.map((topic) => (
                <li key={topic}>
                  <a href={`${here}?${facetOfTopic(topic)}=${topic}`}>{library(`topic.${topic}`)}</a>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </article>
  );
}

function Report({ reference }: { reference: Reference }) {
  const locale = useLocale();
  const t = useTranslations('ReferencePage');
  return (
    <>
      <h2>{t('done')}</h2>
      <ReferenceFacts reference={reference} />
      <h2>{t('found')}</h2>
      <p>{reference.finding[locale]}</p>
      {reference.series && <TrialChart id="chart" title={t('overTime')} series={reference.series} />}
      <h2>{t('limits')}</h2>
      <p>{reference.limits[locale]}</p>
    </>
  );
}

function Unread() {
  const t = useTranslations('ReferencePage');
  return (
    <div className="callout callout--caution">
      <h2 className="callout__title">{t('unread')}</h2>
      <p>{t('unreadText')}</p>
    </div>
  );
}
