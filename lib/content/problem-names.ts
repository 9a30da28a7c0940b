import { schemaSentence } from '../i18n/check-messages.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Arguments } from './problem.ts';
import type { ownSections } from './sections.ts';

/** Names of parts and kinds of blocks, which rules compare and commands take, and days: as somebody who reads would say them. */
export function named(rule: string, filled: Arguments, locale: Locale): Arguments {
  const changed: Record<string, string | number> = { ...filled };
  const called = filled[calledIn[locale]];
  if (called !== undefined) changed.section = called;
  for (const name of ['section', 'where'] as const) {
    const part = parts[String(filled[name])];
    if (part !== undefined) changed[name] = schemaSentence(part, locale);
  }
  for (const name of rule === 'twin-outline' ? (['block', 'english', 'french'] as const) : []) {
    const block = filled[name];
    if (typeof block === 'string') changed[name] = schemaSentence(block, locale);
  }
  if (typeof filled.agreed === 'string') changed.agreed = formatDate(filled.agreed, locale);
  return changed;
}

/** The argument that holds the heading of a part, in each language. */
const calledIn = { en: 'calledInEnglish', 'fr-CA': 'calledInFrench' } as const;

/** The parts of a text that have no heading, by the words of the editor: a test holds that they are the same. */
const parts: Readonly<Record<string, string>> = {
  facts: 'Facts in words',
  fields: 'Fields above the text',
  top: 'Before the first heading',
} satisfies Record<(typeof ownSections)[number], string>;
