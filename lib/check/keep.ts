import { createHash } from 'node:crypto';
import type { Problem } from '../content/problem.ts';
import type { FileRule, Given } from './rule.ts';

/** Answers of rules kept from one run to the next, by a key that names rule, file and facts. */
export type Keep = { recall(key: string): Problem[] | undefined; keep(key: string, problems: Problem[]): void };

/** Keeps nothing. */
export const keepNothing: Keep = { recall: () => undefined, keep: () => undefined };

/** A short name of what something says: equal words have equal prints. */
export function fingerprint(...words: readonly string[]): string {
  const hash = createHash('sha1');
  for (const word of words) hash.update(word).update('\0');
  return hash.digest('base64url').slice(0, 22);
}

/** The print of the facts a rule asks; of every file of facts and the day where it does not say. */
export function factsPrint(given: Given): (rule: FileRule) => string {
  let everything: string | undefined;
  const asked = new Map<FileRule, string>();
  return (rule) => {
    if (rule.facts) {
      const print = asked.get(rule) ?? fingerprint(JSON.stringify(rule.facts(given)) ?? '');
      asked.set(rule, print);
      return print;
    }
    everything ??= fingerprint(
      given.today,
      ...[...given.raw.texts].flatMap(([path, source]) => (path.endsWith('.yaml') ? [path, source] : [])),
    );
    return everything;
  };
}
