import { env } from '../env.ts';
import type { Locale } from '../i18n/locales.ts';
import { localeOfSegment, locales, otherLocale } from '../i18n/locales.ts';
import type { Section, Twins } from '../i18n/routing.ts';
import { pagePath } from '../i18n/routing.ts';
import { onceForEach } from '../once-for-each.ts';
import type { ComponentNode } from './body.ts';
import { componentsNamed, plainText } from './body.ts';
import { cellsOfTreatment } from './cells-of-treatment.ts';
import { forPromotion, mayStandOnPromotion } from './invitation.ts';
import type { Article, Author, Entry, Library, Text, Treatment } from './library.ts';
import { requireEntry } from './require-entry.ts';
import type { Reference } from './schemas/reference.ts';
import { textsOf } from './texts.ts';

type Worded = { slug: string };

/** What an address names: the entry in the reader’s language, or the language whose slug it really is. */
export type Found<E extends Entry<unknown, Worded>> = { entry: E; slugLocale: Locale };

/** Finds an entry by its slug in any language; the reader’s language wins where both share a slug. */
export function findBySlug<E extends Entry<unknown, Worded>>(entries: readonly E[], slug: string, locale: Locale): Found<E> | undefined {
  for (const slugLocale of [locale, otherLocale(locale)]) {
    const entry = entries.find(({ texts }) => texts[slugLocale]?.words.slug === slug);
    if (entry) return { entry, slugLocale };
  }
  return undefined;
}

/**
 * The slugs of these entries that are answered under a language. A build draws each page once, and the server leads the slugs of the
 * other language there (next.config.mjs); in development, where slugs change meanwhile, the page does that itself.
 */
export function slugsUnder(
  segment: string,
  entries: readonly Entry<unknown, Worded>[],
  all = env.NODE_ENV !== 'production',
): { slug: string }[] {
  const locale = localeOfSegment(segment);
  const own = locale ? entries.map((entry) => textFor(entry, locale).text.words.slug) : [];
  const others = all ? entries.flatMap((entry) => textsOf(entry).map(({ text }) => text.words.slug)) : [];
  return [...new Set([...own, ...others])].map((slug) => ({ slug }));
}

/** The text to show a reader: in their language, otherwise in the other one. */
export function textFor<Words>(entry: Entry<unknown, Words>, locale: Locale): { text: Text<Words>; locale: Locale } {
  const own = entry.texts[locale];
  if (own) return { text: own, locale };
  const other = otherLocale(locale);
  const twin = entry.texts[other];
  if (!twin) throw new Error(`“${entry.id}” has no text in any language.`);
  return { text: twin, locale: other };
}

/** The address of an entry for a reader: in their language, otherwise the page in the other language. */
export function entryPath(section: Section, entry: Entry<unknown, Worded>, locale: Locale): string {
  const shown = textFor(entry, locale);
  return pagePath(section, locale, shown.text.words.slug);
}

/** The page of an entry in each language it is really written in. */
export function entryTwins(section: Section, entry: Entry<unknown, Worded>): Twins {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const text = entry.texts[locale];
      return text ? [[locale, pagePath(section, locale, text.words.slug)]] : [];
    }),
  );
}

/** The takeaways of an article and the rest of its text. */
export function splitTakeaways(text: Text<unknown>): { takeaways: ComponentNode | undefined; rest: Text<unknown>['body'] } {
  const [takeaways] = componentsNamed(text.body, 'KeyTakeaways');
  return { takeaways, rest: text.body.filter((node) => node !== takeaways) };
}

/** How many words a text has, for every list that says how long it takes to read. */
const wordsIn = onceForEach(({ body }: Text<unknown>): number => plainText(body).split(' ').length);

/** Words a minute for a reader who is tired or reads in a second language. */
const wordsPerMinute = 200;

/**
 * Whole minutes it takes to read a text, at least 1.
 *
 * @param beside how many words stand on its page beside the text
 */
export function readingMinutes(text: Text<unknown>, beside = 0): number {
  return Math.max(1, Math.round((wordsIn(text) + beside) / wordsPerMinute));
}

/** How many words the answers about a treatment have, in one language. */
export function factWords(treatment: Treatment, locale: Locale): number {
  const told = [...cellsOfTreatment(treatment), ...Object.values(treatment.meta.approval)];
  return told
    .flatMap(({ text }) => text?.[locale] ?? [])
    .join(' ')
    .split(' ').length;
}

/** Who wrote an article, for machines and feeds; nobody when one of them is an invented profile: the clinic stands for them. */
export function creditedAuthors(library: Library, { meta }: Article): Author[] {
  const people = meta.authors.map((id) => requireEntry(library, 'authors', id));
  return people.some((person) => person.meta.sample) ? [] : people;
}

/** Articles a person wrote or reviewed, newest first. */
export function articlesBy(library: Library, author: Author): Article[] {
  return library.articles.filter(({ meta }) => meta.authors.includes(author.id) || meta.reviewer === author.id);
}

/** Up to `count` other articles, those that share most conditions, treatments and topic first. */
export function relatedArticles(library: Library, article: Article, count = 3): Article[] {
  const shared = ({ meta }: Article): number =>
    [...meta.conditions, ...meta.treatments].filter((id) => article.meta.conditions.includes(id) || article.meta.treatments.includes(id))
      .length + (meta.topic === article.meta.topic ? 1 : 0);
  return library.articles
    .filter(({ id }) => id !== article.id)
    .map((other) => ({ other, score: shared(other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ other }) => other);
}

/** Articles for the home page, which invites: one that covers several treatments leads, and none names a controlled drug in its title or summary. */
export function homeArticles(library: Library): { lead: Article | undefined; others: Article[] } {
  const articles = forPromotion(library.articles);
  const lead = articles.find(({ meta }) => meta.treatments.length !== 1);
  return { lead, others: articles.filter((article) => article !== lead).slice(0, 3) };
}

/** Every reference, newest first; those of one year by how precisely they are dated. */
export function newestReferences(library: Library): Reference[] {
  return [...library.references.values()].sort((a, b) => b.issued.localeCompare(a.issued) || a.id.localeCompare(b.id, 'en'));
}

/** Articles that discuss a treatment, those about nothing else first. */
export function articlesAbout(library: Library, treatment: string): Article[] {
  return library.articles
    .filter(({ meta }) => meta.treatments.includes(treatment))
    .sort((a, b) => a.meta.treatments.length - b.meta.treatments.length)
    .slice(0, 3);
}

/** Articles about a condition, newest first. */
export function articlesOn(library: Library, condition: string): Article[] {
  return library.articles.filter(({ meta }) => meta.conditions.includes(condition));
}

/** Names of conditions, treatments and articles that a search box on any page may suggest: none that names a controlled drug. */
export function searchSuggestions({ conditions, treatments, articles }: Library, locale: Locale): string[] {
  const named = [...conditions, ...treatments, ...articles].filter(mayStandOnPromotion);
  return [...new Set(named.map((entry) => textFor(entry, locale).text.words.shortTitle))];
}
