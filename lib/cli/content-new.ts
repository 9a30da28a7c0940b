import './plain-refusals.ts';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { check } from '../check/check.ts';
import { textReport } from '../check/report/text.ts';
import { structureRules } from '../check/rules/structure/index.ts';
import { readContent } from '../content/read.ts';
import { localeOfSegment } from '../i18n/locales.ts';
import { localeOfTerminal } from '../i18n/terminal-locale.ts';
import type { Kind } from './content-new/kind.ts';
import { kinds } from './content-new/kinds.ts';
import type { NewWord } from './content-new/words.ts';
import { newWord } from './content-new/words.ts';

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
  const rules = structureRules;
  const files = Object.entries(kind.files(answers, check({ raw }, { today, rules: [] }).library, today));
  const there = files.find(([path]) => existsSync(join(root, path)));
  if (there) {
    refuse(newWord(locale, 'exists', { path: `content/${there[0]}` }));
    return;
  }
  for (const [path, text] of files) raw.texts.set(`content/${path}`, text);
  const own = new Set(files.map(([path]) => `content/${path}`));
  const errors = check({ raw }, { today, rules }).problems.filter(({ file, severity }) => severity === 'error' && own.has(file));
  if (errors.length > 0) {
    refuse(`${textReport(errors, locale)}\n\n${newWord(locale, 'refused')}`);
    return;
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`content/${path}`);
  }
  console.log(newWord(locale, 'written'));
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}
