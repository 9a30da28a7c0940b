import './plain-refusals.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { check } from '../check/check.ts';
import { textReport } from '../check/report/text.ts';
import { readContent } from '../content/read.ts';
import type { Kind } from '../edit/begin/kind.ts';
import { kinds } from '../edit/begin/kinds.ts';
import type { NewWord } from '../edit/begin/words.ts';
import { newWord } from '../edit/begin/words.ts';
import { beginEntry } from '../edit/begin-entry.ts';
import { localeOfSegment } from '../i18n/locales.ts';
import { localeOfTerminal } from '../i18n/terminal-locale.ts';

/**
 * Begins an article, a person, a reference, a word, a treatment or a place: asks for what is not given as `--name words`, writes files
 * that break no rule of structure, and leaves “[to do]” wherever words are still to come. Exit code 2 when an answer cannot be used.
 */
const { values, positionals } = parseArgs({ strict: false, allowPositionals: true });
const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
const root = given.root ?? 'content';
const locale = localeOfSegment(given.lang ?? '') ?? localeOfTerminal;
const today = new Date().toISOString().slice(0, 10);

if (given.help === undefined) await begin();
else console.log(newWord(locale, 'usage'));

async function begin(): Promise<void> {
  const terminal = createInterface({ input: process.stdin });
  // Lines are taken one by one: answers that come in all at once, from a file, are not lost between two questions.
  const lines = terminal[Symbol.asyncIterator]();
  const ask = async (word: NewWord): Promise<string> => {
    if (given[word] !== undefined) return given[word];
    process.stderr.write(`${newWord(locale, word)} `);
    return ((await lines.next()).value ?? '').trim();
  };
  const name = positionals[0] ?? (await ask('kind'));
  const kind = kinds[name];
  if (kind) {
    const answers: Record<string, string> = {};
    for (const question of kind.questions) answers[question] = await ask(question);
    write(kind, answers);
  } else refuse(newWord(locale, 'unknownKind', { kind: name }));
  terminal.close();
}

function write(kind: Kind, answers: Readonly<Record<string, string>>): void {
  const raw = readContent(root);
  const { library } = check({ raw }, { today, rules: [] });
  const begun = beginEntry(raw, library, kind, answers, today);
  if ('exists' in begun) refuse(newWord(locale, 'exists', { path: begun.exists }));
  else if ('errors' in begun) refuse(`${textReport(begun.errors, locale)}\n\n${newWord(locale, 'refused')}`);
  else {
    for (const [path, text] of begun.files) save(path, text ?? '');
    console.log(newWord(locale, 'written'));
  }
}

function save(path: string, text: string): void {
  const file = join(root, path.replace(/^content\//, ''));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(path);
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}
