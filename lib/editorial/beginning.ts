import type { Library } from '../content/library.ts';
import { topics } from '../content/schemas/article.ts';
import { referenceKinds } from '../content/schemas/reference.ts';
import { families } from '../content/schemas/treatment.ts';
import { titleOf } from '../content/title-of.ts';
import { kinds } from '../edit/begin/kinds.ts';
import type { NewWord } from '../edit/begin/words.ts';
import { newWord } from '../edit/begin/words.ts';
import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { timeZones } from '../i18n/zones.ts';

/** What can be begun, in the order in which it is offered. */
export const kindNames = ['article', 'treatment', 'reference', 'term', 'author', 'location'] as const;
export type KindName = (typeof kindNames)[number];

/** A question of a beginning; `options` where the answer is one of a list. */
export type Question = {
  name: string;
  label: string;
  options?: readonly (readonly [value: string, words: string])[];
  language?: string;
  required: boolean;
  rows?: number;
  maxLength: number;
};

/** The questions of one kind. `addressed` where its pages have an address that is made of the title. */
export type Beginning = { kind: KindName; questions: Question[]; addressed: boolean };

const optional = new Set<NewWord>(['treatments', 'journal', 'volume', 'issue', 'pages', 'doi', 'pmid', 'url']);
const long = new Set<NewWord>(['reference-authors', 'definition-en', 'definition-fr', 'finding-en', 'finding-fr']);

/** The letters of the longest answer. */
export const longest = 4_000;

/** How many letters an answer may have: as many as its field of a file, or as a long list of authors. */
const mostLetters: Partial<Record<NewWord, number>> = { 'finding-en': 700, 'finding-fr': 700, 'reference-authors': longest };

/** What is asked to begin an entry of a kind, in the language of whoever asks. */
export function beginningOf(name: string, library: Library, locale: Locale): Beginning | undefined {
  const kind = kindNames.find((each) => each === name);
  const asked = kind && kinds[kind];
  if (!kind || !asked) return undefined;
  const mayWait = (question: NewWord) => optional.has(question) || (question === 'title-fr' && asked.twinMayWait === true);
  const questions = asked.questions.map((question): Question => {
    const options = optionsOf(question, library, locale);
    return {
      name: question,
      label: options ? chosenFrom(newWord(locale, question)) : newWord(locale, question),
      required: !mayWait(question),
      maxLength: mostLetters[question] ?? 400,
      ...(options && { options: [['', '–'] as const, ...options] }),
      ...(question.endsWith('-en') && { language: 'en' }),
      ...(question.endsWith('-fr') && { language: 'fr-CA' }),
      ...(long.has(question) && { rows: 3 }),
    };
  });
  return { kind, questions, addressed: asked.questions.includes('title-en') };
}

/** A question without how to type its answer, where that is chosen. */
function chosenFrom(words: string): string {
  return words.split(/\s*[:;,(]/)[0] ?? words;
}

function optionsOf(question: NewWord, library: Library, locale: Locale): Question['options'] {
  const { Topics, ReferenceKinds, StaffContent } = messagesFor(locale);
  const named = <Name extends string>(values: readonly Name[], words: Readonly<Record<Name, string>>) =>
    values.map((value) => [value, words[value]] as const);
  switch (question) {
    case 'authors':
    case 'reviewer':
      return library.authors.map((person) => [person.id, titleOf(person, locale)] as const);
    case 'treatments':
      return library.treatments.map((treatment) => [treatment.id, titleOf(treatment, locale)] as const);
    case 'topic':
      return named(topics, Topics);
    case 'family':
      return named(families, StaffContent.families);
    case 'reference-kind':
      return named(referenceKinds, ReferenceKinds);
    case 'zone':
      return timeZones()
        .filter((zone) => zone.startsWith('America/'))
        .map((zone) => [zone, zone] as const);
    default:
      return undefined;
  }
}
