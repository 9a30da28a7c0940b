import { z } from 'zod';
import type { Place, Problem } from '../content/problem.ts';
import { found } from '../content/problem.ts';
import { isoDate, words } from '../content/schemas/fields.ts';
import { suggest } from '../content/suggest.ts';
import { parseYaml } from '../content/yaml.ts';
import { checkMessagesFor } from '../i18n/check-messages.ts';

export const exceptionsFile = 'content/exceptions.yaml';

/** One problem that is left as it is, by someone who answers for it and until a day. */
export const exceptionSchema = z.strictObject({
  rule: words(3, 80, 'The rule, or its code as the check prints it, such as readability.long.'),
  place: words(3, 200, 'The file, such as content/articles/sleep/en.mdx; with “#” and a few words that the problem names, only there.'),
  reason: words(10, 400, 'Why it may stay as it is, in a sentence.'),
  name: words(3, 60, 'Who says so.'),
  expires: isoDate('The last day it holds, YYYY-MM-DD.'),
});

export type Exception = z.infer<typeof exceptionSchema> & { at: Place; until: Place; in: Place };

/** Nobody answers for longer than this, in years. */
const longest = 3;

/** What is told while files are read: nothing can be published as it is, so nothing of it can be excused. */
export const readingProblems: ReadonlySet<string> = new Set([
  ...['file', 'picture', 'entry', 'field', 'yaml', 'text', 'heading', 'link', 'component', 'attribute', 'rule', 'exceptions'],
]);

/** The exceptions of `content/exceptions.yaml` that can excuse something, with the mistakes of that file: one that is written wrong leaves the others as they are. */
export function readExceptions(source: string): { exceptions: Exception[]; problems: Problem[] } {
  const text = source.trim() === '' ? '[]' : source;
  const { problems, placeOf } = parseYaml(text, z.array(exceptionSchema), exceptionsFile);
  const listed = parseYaml(text, z.array(z.unknown()), exceptionsFile).value ?? [];
  const value = listed.map((one) => exceptionSchema.safeParse(one).data);
  const wrong = value.map((one, index) => one && wrongRule(one.rule, placeOf([index, 'rule'])));
  return {
    exceptions: value.flatMap((one, index) =>
      !one || wrong[index] ? [] : [{ ...one, at: placeOf([index]), until: placeOf([index, 'expires']), in: placeOf([index, 'place']) }],
    ),
    problems: [...problems, ...wrong.flatMap((problem) => problem ?? [])],
  };
}

/** Does the list name this problem, by its file and its rule? Where a part of the list cannot be read, that part may excuse it. */
export function isNamedIn(source: string, { code, file }: Problem): boolean {
  return source.includes(file) && source.includes(code.split('.')[0] ?? code) && !readingProblems.has(code.split('.')[0] ?? '');
}

function wrongRule(rule: string, place: Place): Problem | undefined {
  const [name = '', situation] = rule.split('.');
  const known = checkMessagesFor('en');
  const codes = Object.entries(known[name] ?? {}).flatMap(([key, said]) => (typeof said === 'object' ? [`${name}.${key}`] : []));
  if (codes.length === 0) {
    const names = Object.keys(known).filter((one) => !readingProblems.has(one));
    return found('exceptions.unknown', place, { rule, ...suggest(name, names) });
  }
  if (readingProblems.has(name)) return found('exceptions.unread', place, { rule });
  return situation === undefined || codes.includes(rule)
    ? undefined
    : found('exceptions.unknown', place, { rule, ...suggest(rule, codes) });
}

/**
 * Takes out what exceptions excuse. One that has expired excuses nothing and is an error; so is one that excuses nothing, unless its
 * rule was not run or its file not looked at, and one that would hold for too long.
 *
 * @param files the files of the content
 * @param ran the names of the rules that were run
 * @param messages were the words of the interface looked at, beside the content?
 */
export function applyExceptions(
  problems: readonly Problem[],
  exceptions: readonly Exception[],
  { today, ran, files, messages = false }: { today: string; ran: ReadonlySet<string>; files?: readonly string[]; messages?: boolean },
): Problem[] {
  const used = new Set<Exception>();
  const valid = exceptions.filter(({ expires }) => expires >= today);
  const left = problems.filter((problem) => {
    const excuse = valid.find((exception) => excuses(exception, problem));
    if (excuse) used.add(excuse);
    return excuse === undefined;
  });
  const expired = exceptions
    .filter(({ expires }) => expires < today)
    .map(({ at, expires, rule }) => found('exceptions.expired', at, { rule, date: expires }));
  const useless = valid
    .filter((exception) => !used.has(exception) && ran.has(exception.rule.split('.')[0] ?? ''))
    .filter(({ place }) => messages || !place.startsWith('messages/'))
    .map((exception) => excusesNothing(exception, files));
  const limit = `${Number(today.slice(0, 4)) + longest}${today.slice(4)}`;
  const tooLong = valid
    .filter(({ expires }) => expires > limit)
    .map(({ until, expires, rule }) => found('exceptions.tooLong', until, { rule, date: expires }));
  return [...left, ...expired, ...useless, ...tooLong];
}

/** Nothing is left to excuse, or the place was never that of a file: written without its first folder, or as Windows writes it. */
function excusesNothing({ at, in: written, rule, place }: Exception, files: readonly string[] = []): Problem {
  const [file = ''] = place.split('#');
  if (files.length === 0 || files.includes(file) || file.startsWith('messages/')) return found('exceptions.useless', at, { rule, place });
  const path = file.replaceAll('\\', '/');
  const meant = files.find((one) => one === path || one === `content/${path}`);
  const hint = meant ? { hint: 'nearest', nearest: meant, list: '' } : suggest(path, files);
  return found('exceptions.noFile', written, { place: file, ...hint });
}

function excuses({ rule, place }: Exception, problem: Problem): boolean {
  const [file, words] = place.split('#');
  if (problem.file !== file || (problem.code !== rule && problem.code.split('.')[0] !== rule)) return false;
  return words === undefined || Object.values(problem.arguments).some((value) => String(value).includes(words));
}
