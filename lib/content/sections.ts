import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import { onceForEach } from '../once-for-each.ts';
import type { BodyNode } from './body.ts';
import { plainText } from './body.ts';
import type { Entry, Text } from './library.ts';
import type { Place } from './problem.ts';

/** The fields above a text, what stands before its first heading, and the answers of `meta.yaml` in both languages. */
export const ownSections = ['fields', 'top', 'facts'] as const;

/** A part of a text that is translated as one: its heading where it has one, its nodes, its words and where it begins. */
export type Section = { id: string; title?: string; nodes: readonly BodyNode[]; words: string; place: Place };

/** The parts of one language of an entry: its fields, its text cut at the headings of depth 2, and its facts that are words. */
export function sectionsOf(entry: Entry<unknown, unknown>, locale: Locale): Section[] {
  const text = entry.texts[locale];
  if (!text) return [];
  const facts = bilingualWords(entry.meta, locale);
  const fields: Section = { id: 'fields', nodes: [], words: fieldWords(text), place: text.placeOf([]) };
  return [fields, ...cutAtHeadings(text), ...(facts === '' ? [] : [{ id: 'facts', nodes: [], words: facts, place: entry.placeOf([]) }])];
}

function fieldWords({ words }: Text<unknown>): string {
  return Object.entries(words as Record<string, unknown>)
    .flatMap(([field, said]) => (field === 'slug' ? [] : phrasesIn(said)))
    .join('\n');
}

/** What a field says, also where it is a list, or says something of each section. */
function phrasesIn(said: unknown): string[] {
  return typeof said === 'object' && said !== null ? Object.values(said).flatMap(phrasesIn) : [String(said)];
}

/** A text cut once, since it does not change once it is read. */
const cutAtHeadings = onceForEach(({ body, placeOf }: Text<unknown>): readonly Section[] => {
  const parts: { id: string; nodes: BodyNode[] }[] = [{ id: 'top', nodes: [] }];
  for (const node of body) {
    if (node.type === 'heading' && node.depth === 2) parts.push({ id: node.id, nodes: [] });
    parts.at(-1)?.nodes.push(node);
  }
  return parts
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ id, nodes }) => ({ id, ...titleOf(nodes), nodes, words: plainText(nodes), place: nodes[0]?.place ?? placeOf([]) }));
});

function titleOf([first]: readonly BodyNode[]): { title?: string } {
  return first?.type === 'heading' ? { title: plainText([first]).trim() } : {};
}

/** The heading of a part in each language that has one; a part without one has a name that says what kind it is. */
export function headingsOf(entry: Entry<unknown, unknown>, id: string): Partial<Record<Locale, string>> {
  const titles = locales.map((locale) => [locale, sectionsOf(entry, locale).find((section) => section.id === id)?.title] as const);
  return Object.fromEntries(titles.filter(([, title]) => title !== undefined));
}

/** What a section is called in each language, as arguments of a problem: an anchor tells whoever writes little. */
export function calledIn(english: Pick<Section, 'title'> | undefined, french: Pick<Section, 'title'> | undefined): Record<string, string> {
  const [calledInEnglish, calledInFrench] = [english?.title, french?.title];
  return { ...(calledInEnglish !== undefined && { calledInEnglish }), ...(calledInFrench !== undefined && { calledInFrench }) };
}

/** Every phrase of the facts that exists once per language, in one of them. */
function bilingualWords(value: unknown, locale: Locale): string {
  if (typeof value !== 'object' || value === null) return '';
  if ('en' in value && 'fr-CA' in value) return [(value as Record<Locale, unknown>)[locale]].flat().join('\n');
  return Object.values(value)
    .map((inner) => bilingualWords(inner, locale))
    .filter((words) => words !== '')
    .join('\n');
}
