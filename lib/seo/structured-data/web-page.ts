import type { MedicalWebPage } from 'schema-dts';
import type { Entry, Library } from '../../content/library.ts';
import { entryPath, textFor } from '../../content/queries.ts';
import { requireEntry } from '../../content/require-entry.ts';
import type { Locale } from '../../i18n/locales.ts';
import { defaultLocale, otherLocale } from '../../i18n/locales.ts';
import type { Section, Twins } from '../../i18n/routing.ts';
import { absoluteUrl } from '../../site.ts';
import { plainName } from '../escape.ts';
import { websiteId } from './website.ts';

type Page = { path: string; title: string; lead: string; locale: Locale; twins: Twins };

/** A page for patients about health: its name, its summary, its language and its twin in the other one. */
export function medicalWebPage({ path, title, lead, locale, twins }: Page) {
  const url = absoluteUrl(path);
  return {
    '@type': 'MedicalWebPage',
    '@id': url,
    url,
    name: plainName(title),
    description: lead,
    inLanguage: locale,
    isPartOf: { '@id': websiteId(locale) },
    audience: { '@type': 'Patient' },
    ...translation(locale, twins),
  } as const satisfies MedicalWebPage;
}

/** Which page of the two is named as the translation follows `x-default`; neither text is the lesser one. */
function translation(locale: Locale, twins: Twins) {
  const twin = twins[otherLocale(locale)];
  if (twin === undefined || twins[locale] === undefined) return {};
  const page = { '@id': absoluteUrl(twin) };
  return locale === defaultLocale ? { workTranslation: page } : { translationOfWork: page };
}

type Topics = { conditions: readonly string[]; treatments: readonly string[] };
type Named = Entry<unknown, { slug: string; shortTitle: string }>;

/** What a page is about: a condition or a treatment by its short name, and the page of its own it has here. */
export function subject<Type extends 'MedicalCondition' | 'MedicalTherapy'>(type: Type, section: Section, entry: Named, locale: Locale) {
  const url = absoluteUrl(entryPath(section, entry, locale));
  return { '@type': type, '@id': `${url}#about`, name: plainName(textFor(entry, locale).text.words.shortTitle), url } as const;
}

/**
 * What a text is about: its conditions and treatments by name. One that the text calls by another name than ours is only
 * referred to, since a page may not say to machines what a reader cannot see on it.
 */
export function subjects(library: Library, { meta, words }: { meta: Topics; words: string }, locale: Locale) {
  const shown = words.toLowerCase();
  return [
    ...meta.conditions.map((id) => subject('MedicalCondition', 'conditions', requireEntry(library, 'conditions', id), locale)),
    ...meta.treatments.map((id) => subject('MedicalTherapy', 'treatments', requireEntry(library, 'treatments', id), locale)),
  ].map((about) => (shown.includes(about.name.toLowerCase()) ? about : { '@id': about['@id'] }));
}
