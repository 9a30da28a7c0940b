import type { ReactNode } from 'react';
import { ReferenceList } from '#components/article/reference-list.tsx';
import { LibraryFilter } from '#components/evidence/library-filter.tsx';
import { LibraryList } from '#components/evidence/library-list.tsx';
import { ClearThanks } from '#components/layout/clear-thanks.tsx';
import { LanguageLink } from '#components/layout/language-link.tsx';
import { ConsentQuestions } from '#components/request/consent-questions.tsx';
import { DangerBox } from '#components/request/danger-box.tsx';
import { DetailsQuestions } from '#components/request/details-questions.tsx';
import { ProblemPage } from '#components/request/problem-page.tsx';
import { ReceiptPage } from '#components/request/receipt-page.tsx';
import { ResumeForm } from '#components/request/resume-form.tsx';
import { StatusForm } from '#components/request/status-form.tsx';
import { StepPage } from '#components/request/step-page.tsx';
import { Summary } from '#components/request/summary.tsx';
import { WishesQuestions } from '#components/request/wishes-questions.tsx';
import { SearchPage } from '#components/search/search-page.tsx';
import { Chooser } from '#components/treatment/chooser.tsx';
import { Matrix } from '#components/treatment/matrix.tsx';
import { PrintedFrom } from '#components/treatment/printed-from.tsx';
import { SideBySide } from '#components/treatment/side-by-side.tsx';
import { indexSources, treatmentsBySource } from '#lib/comparison/sources.ts';
import type { Library } from '#lib/content/library.ts';
import { newestReferences } from '#lib/content/queries.ts';
import { buildFacets } from '#lib/evidence/facets.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Section } from '#lib/i18n/routing.ts';
import { sectionTwins } from '#lib/i18n/routing.ts';
import type { PageOf } from '#lib/templates/fill.ts';
import { Page } from '#lib/templates/fill.ts';
import { keepPage } from '#lib/templates/keep-page.ts';
import type { SlotOf, TemplateSection } from '#lib/templates/slots.ts';
import { render } from '#tests/support/render.tsx';

const inBothLanguages = (section: Section) => <LanguageLink twins={sectionTwins(section)} />;

/** What each page that answers are made from holds, as its route draws it. */
const parts: Record<TemplateSection, (library: Library) => ReactNode> = {
  compare: (library) => (
    <>
      {inBothLanguages('compare')}
      <PrintedFrom treatments={library.treatments} />
      <Chooser treatments={library.treatments} />
      <SideBySide treatments={library.treatments} context={{ library, citations: indexSources(library.treatments) }} />
      <Matrix treatments={library.treatments} context={{ library, citations: indexSources(library.treatments) }} />
      <ReferenceList citations={indexSources(library.treatments)} library={library} treatmentsOf={treatmentsBySource(library.treatments)} />
    </>
  ),
  evidence: (library) => (
    <>
      {inBothLanguages('evidence')}
      <LibraryFilter facets={buildFacets(newestReferences(library))} total={newestReferences(library).length} />
      <LibraryList references={newestReferences(library)} facets={buildFacets(newestReferences(library))} />
    </>
  ),
  search: () => (
    <>
      {inBothLanguages('search')}
      <SearchPage script="/scripts/search.js" />
    </>
  ),
  request: (library) => (
    <StepPage step="details" library={library} after={<ResumeForm />}>
      <DetailsQuestions />
    </StepPage>
  ),
  requestWishes: (library) => (
    <StepPage step="wishes" library={library}>
      <WishesQuestions locations={library.locations} />
    </StepPage>
  ),
  requestCheck: (library) => {
    const before = (
      <>
        <DangerBox />
        <Summary locations={library.locations} />
      </>
    );
    return (
      <StepPage step="check" library={library} before={before}>
        <ConsentQuestions />
      </StepPage>
    );
  },
  requestSent: (library) => <ReceiptPage library={library} />,
  requestStatus: () => <StatusForm />,
  wasItClear: () => <ClearThanks />,
  requestProblem: () => <ProblemPage />,
};

/** The page of a section, as the build keeps it. */
export function keptPage(section: TemplateSection, library: Library, locale: Locale = 'en'): string {
  const body = render(locale, parts[section](library));
  return `<!DOCTYPE html><html lang="${locale}"><head><title>Page</title></head><body>${body}</body></html>`;
}

/** A copy of the page of a section, to be filled for one answer. */
export function pageOf<Section extends TemplateSection>(section: Section, library: Library, locale: Locale = 'en'): PageOf<Section> {
  return new Page<SlotOf<Section>>(keepPage(keptPage(section, library, locale)));
}
