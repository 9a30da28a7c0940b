import type { Library } from '../../content/library.ts';
import type { Place } from '../../content/problem.ts';
import { calledIn, sectionsOf } from '../../content/sections.ts';
import { everyEntry } from '../../content/texts.ts';
import type { Locale } from '../../i18n/locales.ts';
import { onceForEach } from '../../once-for-each.ts';
import type { Passage } from '../passage.ts';
import type { CheckedFile } from '../rule.ts';
import type { Block } from './blocks.ts';
import { blocksOf } from './blocks.ts';

/** The same section in both languages. */
export type SectionPair = { section: string; called: Record<string, string>; en: readonly Block[]; fr: readonly Block[]; place: Place };

/** Every section that both languages of a page have, worked out once; pages part of which cannot be read are left out. */
export const sectionPairs = onceForEach((library: Library): readonly SectionPair[] => {
  return everyEntry(library).flatMap((entry) => {
    const french = new Map(sectionsOf(entry, 'fr-CA').map((one) => [one.id, one]));
    const unread = Object.values(entry.texts).some((text) => library.incomplete.has(text.placeOf([]).file));
    if (unread) return [];
    return sectionsOf(entry, 'en').flatMap((section) => {
      const twin = french.get(section.id);
      if (!twin || section.nodes.length === 0) return [];
      const blocks = { en: blocksOf(section.nodes), fr: blocksOf(twin.nodes) };
      return [{ section: section.id, called: calledIn(section, twin), ...blocks, place: twin.place }];
    });
  });
});

/** The same words in both languages, and the place of the French ones. */
export type WordPair = { en: string; fr: string; place: () => Place; where: string };

const ofLibrary = new WeakMap<Library, readonly WordPair[]>();

/** Every pair of phrases that say the same: blocks of sections with the same outline, fields of a text, and phrases side by side in YAML. */
export function wordPairs(library: Library, files: readonly CheckedFile[]): readonly WordPair[] {
  const kept = ofLibrary.get(library);
  if (kept) return kept;
  const inSections = sectionPairs(library).flatMap(({ section, en, fr }) =>
    sameOutline(en, fr) ? en.flatMap((block, index) => pairOf(block, fr[index], section)) : [],
  );
  const made = [...inSections, ...files.flatMap(keptPhrases)];
  ofLibrary.set(library, made);
  return made;
}

/** The front matter of each text, and the words of the interface, beside their twins: titles and descriptions are written freely, but give the same figures. */
export function headPairs(files: readonly CheckedFile[]): WordPair[] {
  const french = new Map(files.filter(({ path }) => /\/fr-CA\.(?:mdx|json)$/.test(path)).map((file) => [file.path, file]));
  return files
    .filter(({ path }) => /\/en\.(?:mdx|json)$/.test(path))
    .flatMap((file) => {
      const twins = new Map(fieldsOf(french.get(file.path.replace(/en(?=\.\w+$)/, 'fr-CA'))).map((passage) => [passage.name, passage]));
      return fieldsOf(file).flatMap(({ name = '', text }) => {
        const twin = twins.get(name);
        return twin ? [{ en: text, fr: twin.text, place: () => twin.place(), where: name }] : [];
      });
    });
}

function fieldsOf(file: CheckedFile | undefined): Passage[] {
  return file?.passages.filter(({ kind }) => kind === 'field' || kind === 'message') ?? [];
}

const keptPhrases = onceForEach(phrasesIn);

/** Do both languages have the same blocks in the same order? */
function sameOutline(en: readonly Block[], fr: readonly Block[]): boolean {
  return en.length === fr.length && en.every(({ label }, index) => label === fr[index]?.label);
}

function pairOf(en: Block, fr: Block | undefined, where: string): WordPair[] {
  return fr && en.words !== '' ? [{ en: en.words, fr: fr.words, place: () => fr.place, where }] : [];
}

function phrasesIn({ passages }: CheckedFile): WordPair[] {
  const named = (language: Locale) =>
    passages.filter(({ locale, kind, name }) => locale === language && kind === 'field' && name?.split('.').includes(language));
  const keyOf = ({ name = '', locale }: Passage): string =>
    name
      .split('.')
      .filter((step) => step !== locale)
      .join('.');
  const french = new Map(named('fr-CA').map((passage) => [keyOf(passage), passage]));
  return named('en').flatMap((passage) => {
    const twin = french.get(keyOf(passage));
    return twin ? [{ en: passage.text, fr: twin.text, place: () => twin.place(), where: keyOf(passage) }] : [];
  });
}
