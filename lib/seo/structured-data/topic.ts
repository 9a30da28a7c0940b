import type { Graph } from 'schema-dts';
import { indexSources } from '../../comparison/sources.ts';
import { indexCitations } from '../../content/citations.ts';
import type { Condition, Library, Treatment } from '../../content/library.ts';
import { entryPath, entryTwins, textFor } from '../../content/queries.ts';
import type { Locale } from '../../i18n/locales.ts';
import { citations } from './reference.ts';
import { medicalWebPage, subject } from './web-page.ts';

/** What the page of a condition says to machines: the condition it is about, its sources and its date. */
export function conditionData(condition: Condition, library: Library, locale: Locale): Graph {
  const { text, locale: shown } = textFor(condition, locale);
  const about = subject('MedicalCondition', 'conditions', condition, locale);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        ...medicalWebPage({
          path: entryPath('conditions', condition, locale),
          title: text.words.title,
          lead: text.words.lead,
          locale: shown,
          twins: entryTwins('conditions', condition),
        }),
        dateModified: condition.meta.updated,
        about,
        mainEntity: { '@id': about['@id'] },
        citation: citations(library, indexCitations(text.body).numbers.keys()),
      },
    ],
  };
}

/** What the page of a treatment says to machines: the treatment it is about and every source of its answers. */
export function treatmentData(treatment: Treatment, library: Library, locale: Locale): Graph {
  const { text, locale: shown } = textFor(treatment, locale);
  const about = subject('MedicalTherapy', 'treatments', treatment, locale);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        ...medicalWebPage({
          path: entryPath('treatments', treatment, locale),
          title: text.words.title,
          lead: text.words.lead,
          locale: shown,
          twins: entryTwins('treatments', treatment),
        }),
        dateModified: treatment.meta.updated,
        about,
        mainEntity: { '@id': about['@id'] },
        citation: citations(library, indexSources([treatment], indexCitations(text.body)).numbers.keys()),
      },
    ],
  };
}
