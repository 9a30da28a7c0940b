import { z } from 'zod';
import type { Place, Problem } from '../content/problem.ts';
import { found } from '../content/problem.ts';
import { isoDate, words } from '../content/schemas/fields.ts';
import { parseYaml } from '../content/yaml.ts';

export const exceptionsFile = 'content/exceptions.yaml';

/** One problem that is left as it is, by someone who answers for it and until a day. */
export const exceptionSchema = z.strictObject({
  rule: words(3, 80, 'The rule, or its code as the check prints it, such as readability.long.'),
  place: words(3, 200, 'The file, such as content/articles/sleep/en.mdx; with “#” and a few words that the problem names, only there.'),
  reason: words(10, 400, 'Why it may stay as it is, in a sentence.'),
  name: words(3, 60, 'Who says so.'),
  expires: isoDate('The last day it holds, YYYY-MM-DD.'),
});

export type Exception = z.infer<typeof exceptionSchema> & { at: Place };

/** The exceptions of `content/exceptions.yaml`, with the mistakes of that file. */
export function readExceptions(source: string): { exceptions: Exception[]; problems: Problem[] } {
  const { value = [], problems, placeOf } = parseYaml(source.trim() === '' ? '[]' : source, z.array(exceptionSchema), exceptionsFile);
  return { exceptions: value.map((exception, index) => ({ ...exception, at: placeOf([index]) })), problems };
}

/**
 * Takes out what exceptions excuse. One that has expired excuses nothing and is an error; so is one that excuses nothing, unless its
 * rule was not run or its file not looked at.
 *
 * @param ran the names of the rules that were run
 * @param messages were the words of the interface looked at, beside the content?
 */
export function applyExceptions(
  problems: readonly Problem[],
  exceptions: readonly Exception[],
  { today, ran, messages = false }: { today: string; ran: ReadonlySet<string>; messages?: boolean },
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
    .map(({ at, rule, place }) => found('exceptions.useless', at, { rule, place }));
  return [...left, ...expired, ...useless];
}

function excuses({ rule, place }: Exception, problem: Problem): boolean {
  const [file, words] = place.split('#');
  if (problem.file !== file || (problem.code !== rule && problem.code.split('.')[0] !== rule)) return false;
  return words === undefined || Object.values(problem.arguments).some((value) => String(value).includes(words));
}
