import type { WordedName } from '../content/collections.ts';
import { addressOf } from '../content/entry-address.ts';
import type { Article, Author, CareLocation, Library, Text, Treatment, WordedEntry } from '../content/library.ts';
import { readingMinutes } from '../content/queries.ts';
import { reviewState } from '../content/review-state.ts';
import { concerns, questions } from '../content/schemas/treatment.ts';
import type { AnyWorded } from '../content/texts.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { SearchDocument } from './documents.ts';
import { passagesOf } from './passages.ts';

type TextOf<E> = E extends { texts: Partial<Record<Locale, infer T>> } ? T : never;
type Write<E> = (entry: E, text: TextOf<E>, locale: Locale, library: Library) => SearchDocument;

/** How an entry of each collection of texts is found, in the order of the index. TypeScript refuses this file when a collection is missing. */
export const entryDocuments: { [Name in WordedName]: Write<WordedEntry<Name>> } = {
  articles: articleDocument,
  treatments: treatmentDocument,
  conditions: (entry, text, locale) => ({
    ...pageDocument(entry, text, locale),
    type: 'conditions',
    topic: 'understanding',
    facts: [updatedOn(entry, locale)],
  }),
  authors: authorDocument,
  locations: locationDocument,
  pages: (entry, text, locale) => ({ ...pageDocument(entry, text, locale), topic: 'preparing', facts: [updatedOn(entry, locale)] }),
  notices: (entry, text, locale) => ({
    ...pageDocument(entry, text, locale),
    id: `legal/${entry.id}`,
    facts: [updatedOn(entry, locale)],
  }),
};

type PageWords = { title: string; shortTitle: string; description: string; lead: string };

/** What every page with a headline has in common. */
function pageDocument(entry: AnyWorded, { words, body }: Text<PageWords>, locale: Locale): Omit<SearchDocument, 'facts'> {
  const id = `${entry.collection}/${entry.id}`;
  const path = addressOf(entry, locale);
  return { id, type: 'about', path, title: words.title, names: words.shortTitle, lead: words.lead, passages: passagesOf(body) };
}

function updatedOn({ meta }: { meta: { updated: string } }, locale: Locale): string {
  return messagesFor(locale).Search.updated.replace('{date}', formatDate(meta.updated, locale));
}

function articleDocument(article: Article, text: TextOf<Article>, locale: Locale, library: Library): SearchDocument {
  const { reviewed, topic } = article.meta;
  const unreviewed = reviewState(library, article) === 'none';
  return {
    ...pageDocument(article, text, locale),
    type: 'articles',
    topic,
    facts: [
      translatorFor(locale, 'Search')(unreviewed ? 'notReviewed' : 'reviewed', { date: formatDate(reviewed, locale) }),
      translatorFor(locale, 'ArticleCard')('minutes', { minutes: readingMinutes(text) }),
    ],
  };
}

function treatmentDocument(treatment: Treatment, text: TextOf<Treatment>, locale: Locale): SearchDocument {
  const { Certainty, Treatments } = messagesFor(locale);
  const { helps, counted, certainty, answers, approval } = treatment.meta;
  const cells = [
    ...concerns.map((concern) => `${Treatments.helps[concern]}: ${helps[concern].text[locale]}`),
    ...(counted ? [counted.text[locale]] : []),
    certainty.text[locale],
    ...questions.map((question) => `${Treatments.questions[question]}: ${answers[question].text[locale]}`),
    approval.CA.text[locale],
    approval.US.text[locale],
  ];
  const document = pageDocument(treatment, text, locale);
  return {
    ...document,
    type: 'treatments',
    topic: 'treatments',
    passages: [...document.passages, { anchor: 'facts', title: Treatments.facts, subtitles: '', text: cells.join(' ') }],
    facts: [...(certainty.level === 'not-rated' ? [] : [Certainty[certainty.level]]), updatedOn(treatment, locale)],
  };
}

function authorDocument(author: Author, { words, body }: TextOf<Author>, locale: Locale): SearchDocument {
  return {
    id: `team/${author.id}`,
    type: 'team',
    path: addressOf(author, locale),
    title: words.displayName,
    names: [words.role, ...words.credentials].join('; '),
    lead: words.summary,
    passages: [...passagesOf(body), { anchor: '', title: '', subtitles: '', text: `${words.disclosure} ${words.affiliations.join('; ')}` }],
    facts: [words.role],
    ...(author.meta.sample ? { sample: true } : {}),
  };
}

function locationDocument(location: CareLocation, { words, body }: TextOf<CareLocation>, locale: Locale): SearchDocument {
  const { Hours, Locations } = messagesFor(locale);
  const practical = [
    ...words.address,
    words.transit && `${Locations.transit}. ${words.transit}`,
    words.parking && `${Locations.parking}. ${words.parking}`,
    words.access,
    words.languagesNote,
  ];
  return {
    id: `locations/${location.id}`,
    type: 'locations',
    path: addressOf(location, locale),
    title: location.meta.kind === 'clinic' ? Locations.clinicTitle.replace('{name}', words.title) : words.title,
    names: [...words.area, location.meta.phone].join('; '),
    lead: words.lead,
    passages: [
      { anchor: 'hours', title: Hours.heading, subtitles: '', text: `${Hours.below} ${words.hoursNote}` },
      {
        anchor: 'getting-in',
        title: location.meta.kind === 'home' ? Locations.practical : Locations.gettingIn,
        subtitles: '',
        text: practical.filter(Boolean).join(' '),
      },
      ...passagesOf(body),
    ],
    facts: words.address.length > 0 ? [words.address.join(', ')] : [],
  };
}
