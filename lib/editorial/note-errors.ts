import { stringify } from 'yaml';
import { passagesOf } from '../check/passages.ts';
import type { FileRule } from '../check/rule.ts';
import { prepareRules, rules } from '../check/rules.ts';
import type { Problem } from '../content/problem.ts';
import { correctionsFile } from '../content/read-lists.ts';
import type { Locale } from '../i18n/locales.ts';
import { checkedNow } from './checked-now.ts';

/** What the check would find in the public sentence of a correction: it stops the publishing, long after whoever wrote it has gone. */
export async function noteErrors(note: Readonly<Record<Locale, string>>, now: Date): Promise<Problem[]> {
  await prepareRules();
  const { library, raw, today } = await checkedNow(now);
  const source = stringify([{ on: today, page: '', said: note }], { lineWidth: 0 });
  const file = { path: correctionsFile, source, passages: passagesOf(correctionsFile, source) };
  return rules
    .filter((rule): rule is FileRule => rule.scope === 'file')
    .flatMap((rule) => rule.check(file, { library, raw, today }).filter(({ severity }) => severity === 'error'));
}
