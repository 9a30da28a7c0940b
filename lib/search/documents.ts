import { createTranslator } from 'next-intl';
import type { BodyNode } from '../content/body.ts';
import { isComponent, plainText, walk } from '../content/body.ts';
import { shortReference, titleLanguage, vancouver } from '../content/citations.ts';
import type { Article, Library, Text, Treatment } from '../content/library.ts';
import { entryPath, readingMinutes, requireAuthor } from '../content/queries.ts';
import type { Topic } from '../content/schemas/article.ts';
import type { Reference } from '../content/schemas/reference.ts';
import { concerns, questions } from '../content/schemas/treatment.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { Section } from '../i18n/routing.ts';
import { pagePath, sectionPath } from '../i18n/routing.ts';
import type { ResultType } from './result-types.ts';

/** A part of a page that a result can lead to, with the smaller headings and questions within it. */
export type Passage = { anchor: string; title: string; subtitles: string; text: string };

/** One page of the site, or one word of the glossary, as it is found and shown. */
export type SearchDocument = {
  /** The collection and the entry, such as `articles/sleep-and-fibromyalgia`. */
  id: string;
  type: ResultType;
  topic?: Topic;
  path: string;
  title: string;
  /** The language of the title, where it is not the reader’s. */
  titleLanguage?: 'en' | 'fr';
  /** Other names, which are searched and not shown. */
  names: string;
  lead: string;
  passages: readonly Passage[];
  /** What is said under the result, such as when it was reviewed. */
  facts: readonly string[];
  /** An invented person: the result says so. */
  sample?: true;
};

/** Every page of the site in one language, as the search sees it; an entry not written in this language is left to the other one. */
export function searchDocuments(library: Library, locale: Locale): SearchDocument[] {
  return [
    ...library.articles.flatMap((article) => whenWritten(article, locale, (text) => articleDocument(article, text, library, locale))),
    ...library.treatments.flatMap((treatment) => whenWritten(treatment, locale, (text) => treatmentDocument(treatment, text, locale))),
    ...library.conditions.flatMap((condition) =>
      whenWritten(condition, locale, (text) => ({
        ...page('conditions', condition.id, entryPath('conditions', condition, locale), text),
        topic: 'understanding' as const,
        facts: [updatedOn(condition.meta.updated, locale)],
      })),
    ),
    ...[...library.terms.values()].map(({ id, term, abbreviation, synonyms, definition, topic }) => ({
      id: `glossary/${id}`,
      type: 'glossary' as const,
      ...(topic ? { topic } : {}),
      path: `${sectionPath('glossary', locale)}#${id}`,
      title: abbreviation ? `${term[locale]} (${abbreviation[locale]})` : term[locale],
      names: [term[locale], ...(synonyms?.[locale] ?? [])].join('; '),
      lead: definition[locale],
      passages: [],
      facts: [],
    })),
    ...[...library.references.values()].map((reference) => referenceDocument(reference, locale)),
    ...library.authors.flatMap((author) =>
      whenWritten(author, locale, ({ words, body }) => ({
        id: `team/${author.id}`,
        type: 'team' as const,
        path: entryPath('team', author, locale),
        title: words.displayName,
        names: [words.role, ...words.credentials].join('; '),
        lead: words.summary,
        passages: [
          ...passagesOf(body),
          { anchor: '', title: '', subtitles: '', text: `${words.disclosure} ${words.affiliations.join('; ')}` },
        ],
        facts: [words.role],
        ...(author.meta.sample ? { sample: true as const } : {}),
      })),
    ),
    ...library.locations.flatMap((location) => {
      const { Hours, Locations } = messagesFor(locale);
      return whenWritten(location, locale, ({ words, body }) => ({
        id: `locations/${location.id}`,
        type: 'locations' as const,
        path: entryPath('locations', location, locale),
        title: location.meta.kind === 'clinic' ? Locations.clinicTitle.replace('{name}', words.title) : words.title,
        names: [...words.area, location.meta.phone].join('; '),
        lead: words.lead,
        passages: [
          { anchor: 'hours', title: Hours.heading, subtitles: '', text: `${Hours.below} ${words.hoursNote}` },
          {
            anchor: 'getting-in',
            title: location.meta.kind === 'home' ? Locations.practical : Locations.gettingIn,
            subtitles: '',
            text: [
              ...words.address,
              words.transit && `${Locations.transit}. ${words.transit}`,
              words.parking && `${Locations.parking}. ${words.parking}`,
              words.access,
              words.languagesNote,
            ]
              .filter(Boolean)
              .join(' '),
          },
          ...passagesOf(body),
        ],
        facts: words.address.length > 0 ? [words.address.join(', ')] : [],
      }));
    }),
    ...library.pages.flatMap((standing) =>
      whenWritten(standing, locale, (text) => ({
        ...page('about', standing.id, sectionPath('howCareWorks', locale), text),
        id: `pages/${standing.id}`,
        topic: 'preparing' as const,
        facts: [updatedOn(standing.meta.updated, locale)],
      })),
    ),
    ...library.notices.flatMap((notice) =>
      whenWritten(notice, locale, (text) => ({
        ...page('about', notice.id, entryPath('legal', notice, locale), text),
        id: `legal/${notice.id}`,
        facts: [updatedOn(notice.meta.updated, locale)],
      })),
    ),
    ...landingPages(locale),
  ];
}

function whenWritten<Words, Made>(
  entry: { texts: Partial<Record<Locale, Text<Words>>> },
  locale: Locale,
  make: (text: Text<Words>) => Made,
): Made[] {
  const text = entry.texts[locale];
  return text ? [make(text)] : [];
}

function updatedOn(date: string, locale: Locale): string {
  return messagesFor(locale).Search.updated.replace('{date}', formatDate(date, locale));
}

type PageWords = { title: string; shortTitle: string; description: string; lead: string };

function page(type: ResultType, id: string, path: string, { words, body }: Text<PageWords>): Omit<SearchDocument, 'facts'> {
  return { id: `${type}/${id}`, type, path, title: words.title, names: words.shortTitle, lead: words.lead, passages: passagesOf(body) };
}

function articleDocument(article: Article, text: Text<PageWords>, library: Library, locale: Locale): SearchDocument {
  const { reviewer, reviewed, topic } = article.meta;
  const sample = reviewer === undefined || requireAuthor(library, reviewer).meta.sample;
  const t = createTranslator({ locale, messages: messagesFor(locale) });
  return {
    ...page('articles', article.id, entryPath('articles', article, locale), text),
    topic,
    facts: [
      t(sample ? 'Search.reviewedSample' : 'Search.reviewed', { date: formatDate(reviewed, locale) }),
      t('ArticleCard.minutes', { minutes: readingMinutes(text) }),
    ],
  };
}

function treatmentDocument(treatment: Treatment, text: Text<PageWords>, locale: Locale): SearchDocument {
  const { Certainty, Treatments } = messagesFor(locale);
  const { helps, certainty, answers, approval } = treatment.meta;
  const cells = [
    ...concerns.map((concern) => `${Treatments.helps[concern]}: ${helps[concern].text[locale]}`),
    certainty.text[locale],
    ...questions.map((question) => `${Treatments.questions[question]}: ${answers[question].text[locale]}`),
    approval.CA.text[locale],
    approval.US.text[locale],
  ];
  const document = page('treatments', treatment.id, entryPath('treatments', treatment, locale), text);
  return {
    ...document,
    topic: 'treatments',
    passages: [...document.passages, { anchor: 'facts', title: Treatments.facts, subtitles: '', text: cells.join(' ') }],
    facts: [...(certainty.level === 'not-rated' ? [] : [Certainty[certainty.level]]), updatedOn(treatment.meta.updated, locale)],
  };
}

/** Of a reference that nobody here has read, only what any catalogue says. */
function referenceDocument(reference: Reference, locale: Locale): SearchDocument {
  const { ReferenceKinds, ReferencePage } = messagesFor(locale);
  const { id, title, design, population, intervention, comparator, finding, limits, verified, kind } = reference;
  const language = titleLanguage(reference);
  const facts = [design, population, intervention, comparator].flatMap((words) => words?.[locale] ?? []).join('. ');
  return {
    id: `evidence/${id}`,
    type: 'evidence',
    topic: 'evidence',
    path: pagePath('evidence', locale, id),
    title,
    ...(locale.startsWith(language) ? {} : { titleLanguage: language }),
    names: vancouver(reference).authors,
    lead: verified ? finding[locale] : ReferencePage.unread,
    passages: verified ? [{ anchor: '', title: '', subtitles: '', text: `${facts}. ${limits[locale]}` }] : [],
    facts: [ReferenceKinds[kind], shortReference(reference, locale)],
  };
}

/** Pages that only list others. */
function landingPages(locale: Locale): SearchDocument[] {
  const { EvidenceLibrary, Glossary, Locations, TeamPage, Treatments } = messagesFor(locale);
  const pages: readonly [Section, string, string][] = [
    ['compare', Treatments.compareTitle, Treatments.compareLead],
    ['evidence', EvidenceLibrary.title, EvidenceLibrary.lead],
    ['glossary', Glossary.title, Glossary.lead],
    ['locations', Locations.title, Locations.lead],
    ['team', TeamPage.title, TeamPage.lead],
    ['treatments', Treatments.listTitle, Treatments.listLead],
  ];
  return pages.map(([section, title, lead]) => ({
    id: `pages/${section}`,
    type: 'about',
    path: sectionPath(section, locale),
    title,
    names: '',
    lead,
    passages: [],
    facts: [],
  }));
}

/** A text cut at the headings a link can lead to; what comes before the first has no anchor. */
export function passagesOf(body: readonly BodyNode[]): Passage[] {
  const parts: { anchor: string; title: string; nodes: BodyNode[] }[] = [{ anchor: '', title: '', nodes: [] }];
  for (const node of body) {
    if (node.type === 'heading' && node.id !== '') parts.push({ anchor: node.id, title: plainText(node.children), nodes: [] });
    else parts.at(-1)?.nodes.push(node);
  }
  return parts
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ anchor, title, nodes }) => ({
      anchor,
      title,
      subtitles: subtitlesOf(nodes).join(' '),
      text: plainText(nodes.filter(({ type }) => type !== 'heading')),
    }));
}

function subtitlesOf(nodes: readonly BodyNode[]): string[] {
  return [...walk(nodes)].flatMap((node) => {
    if (node.type === 'heading') return [plainText(node.children)];
    return isComponent(node, 'Question') || isComponent(node, 'Step') ? [node.attributes.title] : [];
  });
}
