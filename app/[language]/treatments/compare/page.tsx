import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { preloadModule } from 'react-dom';
import { ReadingScript } from '#app/reading-script.tsx';
import { scriptUrl } from '#app/site-head.tsx';
import { ReferenceList } from '#components/article/reference-list.tsx';
import { EvidenceKey } from '#components/evidence/evidence-key.tsx';
import { PageHead } from '#components/layout/page-head.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { Chooser } from '#components/treatment/chooser.tsx';
import { DecisionNote } from '#components/treatment/decision-note.tsx';
import { DecisionSheet } from '#components/treatment/decision-sheet.tsx';
import { Matrix } from '#components/treatment/matrix.tsx';
import { NothingNew } from '#components/treatment/nothing-new.tsx';
import { PrintedFrom } from '#components/treatment/printed-from.tsx';
import { SideBySide } from '#components/treatment/side-by-side.tsx';
import { indexSources, treatmentsBySource } from '#lib/comparison/sources.ts';
import { loadLibrary } from '#lib/content/load.ts';
import { cellMarks } from '#lib/content/schemas/treatment.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { sectionPath, sectionTwins } from '#lib/i18n/routing.ts';
import { sectionMetadata } from '#lib/seo/metadata.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('Treatments')]);
  return sectionMetadata('compare', locale, { title: t('compareTitle'), description: t('compareDescription') });
}

export default async function ComparePage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('Treatments')]);
  preloadModule(scriptUrl('compare'), { as: 'script' });
  const library = loadLibrary();
  const { treatments, notices } = library;
  const context = { library, citations: indexSources(treatments) };
  return (
    <SitePage current="treatments" twins={sectionTwins('compare')} notices={notices}>
      <div className="comparison-page" data-template="">
        <PageHead
          title={t('compareTitle')}
          lead={t('compareLead')}
          current={t('compare')}
          trail={[{ label: t('listTitle'), path: sectionPath('treatments', locale) }]}
        />
        <PrintedFrom treatments={treatments} />
        <Chooser treatments={treatments} />
        <SideBySide treatments={treatments} context={context} />
        <div className="wrap matrix-section">
          <EvidenceKey of={cellMarks} />
          <p className="small muted">{t('adviceKey')}</p>
          <Matrix treatments={treatments} context={context} />
          <section className="decision-notes" aria-labelledby="deciding">
            <h2 id="deciding">{t('deciding')}</h2>
            <DecisionNote library={library} treatments={treatments} />
            <div className="small decision-note">
              <NothingNew library={library} />
            </div>
          </section>
          <DecisionSheet />
          <ReferenceList citations={context.citations} library={library} brief treatmentsOf={treatmentsBySource(treatments)} />
        </div>
      </div>
      <script type="module" src={scriptUrl('compare-page')} data-compare={scriptUrl('compare')} />
      <ReadingScript />
    </SitePage>
  );
}
