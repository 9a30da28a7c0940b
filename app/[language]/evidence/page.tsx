import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { scriptUrl } from '#app/site-head.tsx';
import { EvidenceKey } from '#components/evidence/evidence-key.tsx';
import { LibraryFilter } from '#components/evidence/library-filter.tsx';
import { LibraryList } from '#components/evidence/library-list.tsx';
import { PageHead } from '#components/layout/page-head.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { newestReferences } from '#lib/content/queries.ts';
import { buildFacets } from '#lib/evidence/facets.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { sectionPath, sectionTwins } from '#lib/i18n/routing.ts';
import { sectionMetadata } from '#lib/seo/metadata.ts';

export async function generateMetadata(): Promise<Metadata> {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations('EvidenceLibrary')]);
  return sectionMetadata('evidence', locale, { title: t('title'), description: t('description') });
}

export default async function EvidencePage() {
  const [locale, t, list] = await Promise.all([currentLocale(), getTranslations('EvidenceLibrary'), getTranslations('ArticleList')]);
  const library = loadLibrary();
  const references = newestReferences(library);
  const facets = buildFacets(references);
  return (
    <SitePage current="articles" twins={sectionTwins('evidence')} notices={library.notices}>
      <PageHead title={t('title')} lead={t('lead')} trail={[{ label: list('title'), path: sectionPath('articles', locale) }]} />
      <div className="wrap library" data-template="">
        <LibraryFilter facets={facets} total={references.length} />
        <div>
          <EvidenceKey />
          <p className="small muted">{t('order')}</p>
          <LibraryList references={references} facets={facets} />
        </div>
      </div>
      <script type="module" src={scriptUrl('filter')} />
    </SitePage>
  );
}
