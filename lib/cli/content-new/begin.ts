import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checker } from '../../check/check.ts';
import { textReport } from '../../check/report/text.ts';
import { reportWord } from '../../check/report/words.ts';
import { readContent } from '../../content/read.ts';
import type { Kind } from '../../edit/begin/kind.ts';
import { kinds } from '../../edit/begin/kinds.ts';
import type { NewWord } from '../../edit/begin/words.ts';
import { newWord } from '../../edit/begin/words.ts';
import { beginEntry } from '../../edit/begin-entry.ts';
import { clinicDay } from '../../i18n/clinic-day.ts';
import type { Locale } from '../../i18n/locales.ts';
import { localeOfSegment } from '../../i18n/locales.ts';

/** Who begins something, and how they are spoken with. */
export type At = {
  /** The language of their terminal, where the command names none. */
  terminal: Locale;
  /** Their answer to a question. */
  ask: (question: string) => Promise<string>;
  say: (sentence: string) => void;
  /** Does somebody sit there who can answer once more? */
  asksAgain?: boolean;
};

/** An answer cannot be used; the message says why. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/**
 * Begins an article, a person, a reference, a word, a treatment or a place: asks for what is not given as `--name words`, writes files
 * that break no rule of structure, and leaves “[to do]” wherever words are still to come.
 *
 * @throws Refused when an answer cannot be used
 */
export async function beginContent(words: readonly string[], { terminal, ask, say, asksAgain = false }: At): Promise<void> {
  const { given, help, positionals } = readWords(words, terminal);
  const locale = languageNamed(given.lang, terminal);
  if (help) return say(newWord(locale, 'usage'));
  const answerTo = async (word: NewWord): Promise<string> => given[word] ?? (await ask(newWord(locale, word)));
  const name = positionals[0] ?? (await answerTo('kind'));
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!kind) throw new Refused(newWord(locale, 'unknownKind', { kind: name }));
  const root = given.root ?? 'content';
  if (!existsSync(root)) throw new Refused(reportWord(locale, 'noFolder', { folder: root }));
  const asked = kind.questions.filter((question) => given[question] === undefined);
  const answers: Record<string, string> = {};
  for (const question of kind.questions) answers[question] = await answerTo(question);
  let files = filesOf(kind, answers, root, locale);
  while (typeof files === 'string' && asksAgain && asked.length > 0) {
    say(`\n${files}\n${newWord(locale, 'again')}\n`);
    for (const question of asked)
      answers[question] = (await ask(`${newWord(locale, question)} [${answers[question]}]`)) || (answers[question] ?? '');
    files = filesOf(kind, answers, root, locale);
  }
  if (typeof files === 'string') throw new Refused(files);
  for (const [path, text] of files) {
    save(root, path, text ?? '');
    say(path);
  }
  say(newWord(locale, 'written'));
}

/** The words after the command: what it may begin, and every answer that any of that asks for, as an option with a value. */
function readWords(words: readonly string[], terminal: Locale) {
  const named = ['lang', 'root', 'kind', ...Object.values(kinds).flatMap(({ questions }) => questions)];
  const options = Object.fromEntries(named.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { ...options, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    const { help, ...given } = values;
    return { given: given as Readonly<Record<string, string | undefined>>, help: help === true, positionals };
  } catch (cause) {
    const option = /'(-[^' ]+)/.exec(cause instanceof Error ? cause.message : '')?.[1] ?? words.join(' ');
    throw new Refused(reportWord(terminal, 'unknownOption', { option }));
  }
}

function languageNamed(language: string | undefined, terminal: Locale): Locale {
  const locale = language === undefined ? terminal : localeOfSegment(language.slice(0, 2).toLowerCase());
  if (!locale) throw new Refused(reportWord(terminal, 'unknownLanguage', { language: language ?? '' }));
  return locale;
}

/** The files that the answers make, or why they make none. */
function filesOf(kind: Kind, answers: Readonly<Record<string, string>>, root: string, locale: Locale) {
  const raw = readContent(root);
  const today = clinicDay();
  const check = checker(); // what it reads of the content now is not read again with what is new
  const begun = beginEntry(raw, check({ raw }, { today, rules: [] }).library, kind, answers, today, {}, check);
  if ('exists' in begun) return newWord(locale, 'exists', { path: begun.exists });
  if ('unnamed' in begun) return newWord(locale, 'unnamed');
  return 'errors' in begun ? `${textReport(begun.errors, locale)}\n\n${newWord(locale, 'refused')}` : begun.files;
}

function save(root: string, path: string, text: string): void {
  const file = join(root, path.replace(/^content\//, ''));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
