import type { Problem } from '../content/problem.ts';
import { checkMessagesFor } from '../i18n/check-messages.ts';
import type { Rule } from './rule.ts';
import { families } from './rule.ts';
import { rules } from './rules.ts';

const familyOf = new Map(rules.map(({ name, family }) => [name, family as string]));

/** Does this word name a rule, a code or a family of rules? */
export function isChoice(word: string): boolean {
  const [rule = '', situation] = word.split('.');
  const messages = checkMessagesFor('en');
  const said = Object.hasOwn(messages, rule) ? messages[rule] : undefined;
  if (situation !== undefined) return said !== undefined && Object.hasOwn(said, situation) && typeof said[situation] === 'object';
  return said !== undefined || familyOf.has(rule) || families.some((family) => family === rule);
}

/** Problems of the chosen rules, codes or families; what keeps a file from being read is always told. */
export function chosen(problems: readonly Problem[], choices: readonly string[]): Problem[] {
  if (choices.length === 0) return [...problems];
  return problems.filter(({ code }) => {
    const [rule = ''] = code.split('.');
    return ['rule', 'file'].includes(rule) || [code, rule, familyOf.get(rule) ?? 'structure'].some((name) => choices.includes(name));
  });
}

/** The rules that can tell what is chosen: the others need not be asked. */
export function chosenRules(choices: readonly string[]): readonly Rule[] {
  const names = new Set(choices.map((choice) => choice.split('.')[0]));
  return choices.length === 0 ? rules : rules.filter(({ name, family }) => names.has(name) || names.has(family));
}
