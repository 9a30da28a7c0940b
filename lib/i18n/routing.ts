import type { Locale } from './locales.ts';
import { localeSegment } from './locales.ts';

/**
 * The fixed part of each kind of page’s address, once per language. `folder` is where the pages lie in `app/[language]`;
 * `next.config.mjs` turns names that differ from it into rewrites and redirects, the longer addresses first.
 */
export const sections = {
  articles: { folder: 'articles', en: 'articles', 'fr-CA': 'articles' },
  compare: { folder: 'treatments/compare', en: 'treatments/compare', 'fr-CA': 'traitements/comparer' },
  evidence: { folder: 'evidence', en: 'evidence', 'fr-CA': 'donnees-probantes' },
  conditions: { folder: 'conditions', en: 'conditions', 'fr-CA': 'affections' },
  corrections: { folder: 'corrections', en: 'corrections', 'fr-CA': 'corrections' },
  howCareWorks: { folder: 'how-care-works', en: 'how-care-works', 'fr-CA': 'votre-parcours' },
  glossary: { folder: 'glossary', en: 'glossary', 'fr-CA': 'glossaire' },
  legal: { folder: 'legal', en: 'legal', 'fr-CA': 'avis' },
  request: { folder: 'request', en: 'request', 'fr-CA': 'demande' },
  requestWishes: { folder: 'request/wishes', en: 'request/wishes', 'fr-CA': 'demande/precisions' },
  requestCheck: { folder: 'request/check', en: 'request/check', 'fr-CA': 'demande/verification' },
  requestSent: { folder: 'request/sent', en: 'request/sent', 'fr-CA': 'demande/envoyee' },
  requestProblem: { folder: 'request/problem', en: 'request/problem', 'fr-CA': 'demande/probleme' },
  requestStatus: { folder: 'request/status', en: 'request/status', 'fr-CA': 'demande/suivi' },
  wasItClear: { folder: 'was-it-clear', en: 'was-it-clear', 'fr-CA': 'etait-ce-clair' },
  locations: { folder: 'locations', en: 'locations', 'fr-CA': 'cliniques' },
  search: { folder: 'search', en: 'search', 'fr-CA': 'recherche' },
  team: { folder: 'team', en: 'team', 'fr-CA': 'equipe' },
  treatments: { folder: 'treatments', en: 'treatments', 'fr-CA': 'traitements' },
  withdrawn: { folder: 'withdrawn', en: 'withdrawn', 'fr-CA': 'retraits' },
} as const satisfies Record<string, Record<Locale | 'folder', string>>;

export type Section = keyof typeof sections;

/**
 * Pages that show a choice made in their address, and the names it may have in the query there, such as `?treatment=ketamine`.
 * `next.config.mjs` leads such an address to the folder’s `answer`, which draws it from the prerendered page.
 */
export const queryNames = {
  compare: ['t', 'm'],
  evidence: ['condition', 'treatment', 'topic', 'kind', 'direction'],
  search: ['q', 'type', 'topic', 'page'],
} as const satisfies Partial<Record<Section, readonly string[]>>;

/** The pages of the request form. `next.config.mjs` leads what is posted there, and visits after the first, to a handler that fills them in. */
export const requestPages = {
  details: 'request',
  wishes: 'requestWishes',
  check: 'requestCheck',
  sent: 'requestSent',
} as const satisfies Record<string, Section>;

/**
 * Pages beside the request form that take a form of their own: how a request stands, and what readers say of a page. What is posted
 * there is answered by the folder’s `answer`.
 */
export const answeringSections = ['requestStatus', 'wasItClear'] as const satisfies readonly Section[];

/** The name in the query of the form’s first page that shows a notice there, such as `?notice=lost`. */
export const noticeName = 'notice';

/** One path per language of the same page; a language the page does not exist in is absent. */
export type Twins = Partial<Record<Locale, string>>;

export function homePath(locale: Locale): string {
  return `/${localeSegment(locale)}`;
}

export function sectionPath(section: Section, locale: Locale): string {
  return `${homePath(locale)}/${sections[section][locale]}`;
}

/** The path of one page of a section. */
export function pagePath(section: Section, locale: Locale, slug: string): string {
  return `${sectionPath(section, locale)}/${slug}`;
}

/** Where a section’s own page lies in `app/[language]`, whatever the language calls it. */
export function folderPath(section: Section, locale: Locale): string {
  return `${homePath(locale)}/${sections[section].folder}`;
}

/** The address of a picture that lies in an article’s folder. */
export function mediaPath(articleId: string, file: string): string {
  return `/media/${articleId}/${file}`;
}

/** The picture shown where a page is shared: an article’s own, or the site’s. */
export function sharePath(locale: Locale, name: string = siteCard): string {
  return `/share/${localeSegment(locale)}/${name}.png`;
}

/** The name of the site’s own share image; articles’ are named by their id. */
export const siteCard = 'andante';

/** An article as Markdown, at its own address with “.md” at the end. */
export function markdownPath(articlePath: string): string {
  return `${articlePath}.md`;
}

/** The hours of a place for a calendar, at its own address. */
export function hoursPath(placePath: string): string {
  return `${placePath}/hours.ics`;
}

/** A feed of the articles in one language. */
export function feedPath(locale: Locale, format: 'json' | 'xml'): string {
  return `${homePath(locale)}/feed.${format}`;
}

/** A feed of what was corrected, in one language. */
export function correctionsFeedPath(locale: Locale): string {
  return `${sectionPath('corrections', locale)}/feed.xml`;
}

/** A section’s own page, which exists in every language. */
export function sectionTwins(section: Section): Twins {
  return { en: sectionPath(section, 'en'), 'fr-CA': sectionPath(section, 'fr-CA') };
}

/** A page whose slug is the same in every language. */
export function sharedTwins(section: Section, slug: string): Twins {
  return { en: pagePath(section, 'en', slug), 'fr-CA': pagePath(section, 'fr-CA', slug) };
}

/** The home page, which exists in every language. */
export const homeTwins: Twins = { en: homePath('en'), 'fr-CA': homePath('fr-CA') };
