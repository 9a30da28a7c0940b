import type { NextAdapter } from 'next';
import { onceForEach } from '../once-for-each.ts';
import type { Unless } from '../serve/finished.ts';

/** The rules of next.config.mjs, as Next.js hands them to the adapter. */
export type Rules = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]['routing'];

type Rule = Rules['beforeFiles'][number];

/** Where an address leads before anyone looks for a file: a path of the build, with what its answer says besides its own headers. */
export type Lead = { path: string; headers: Record<string, string>; unless: Unless };

/**
 * Follows the rules for a plain visit to an address.
 *
 * @returns undefined where the answer is not always the same file: a redirect, the proxy, a rule that depends on what is missing
 */
export function followRules(address: string, rules: Pick<Rules, 'beforeFiles' | 'beforeMiddleware' | 'middlewareMatchers' | 'onMatch'>) {
  const matches = (rule: Rule, path: string) => patternOf(rule).test(path);
  const before = rules.beforeMiddleware.filter((rule) => matches(rule, address));
  const proxied = rules.middlewareMatchers.some((rule) => matches(rule, address));
  if (proxied || before.some(({ status, has, missing }) => status !== undefined || has || missing)) return undefined;
  const lead: Lead = { path: address, headers: {}, unless: { query: [], cookie: [], header: [] } };
  for (const rule of rules.beforeFiles) {
    const found = patternOf(rule).exec(lead.path);
    if (!found) continue;
    if (rule.missing) return undefined;
    if (rule.has) refuseUnless(lead.unless, rule.has);
    else lead.path = fill(rule.destination ?? '', found);
  }
  const onMatch = rules.onMatch.filter((rule) => matches(rule, lead.path));
  for (const { headers = {} } of [...before, ...onMatch]) Object.assign(lead.headers, lowered(headers));
  return lead;
}

/** The pattern of a rule. Every address is held against every rule, and each article brings rules of its own. */
const patternOf = onceForEach(({ sourceRegex }: Pick<Rule, 'sourceRegex'>): RegExp => new RegExp(sourceRegex));

/** Whatever could make one of these conditions true sends a request on to Next.js, which decides. */
function refuseUnless(unless: Unless, conditions: NonNullable<Rule['has']>): void {
  for (const { type, key } of conditions) {
    if (type === 'host') throw new Error('A rule of next.config.mjs depends on the host, which finished answers do not look at.');
    if (!unless[type].includes(key)) unless[type].push(key);
  }
}

/** The path of a destination, with what the address was matched by in its place. */
function fill(destination: string, found: RegExpExecArray): string {
  const path = destination.split('?')[0] ?? '';
  return path.replace(/\$(\d+)/g, (_, place: string) => found[Number(place)] ?? '').replace(/(?<=.)\/$/, '');
}

/** Names of headers in lower case, so that a later one takes the place of an earlier one. */
export function lowered(headers: Record<string, string | string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
