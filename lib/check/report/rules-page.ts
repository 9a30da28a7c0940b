import type { RuleMessages } from '../../i18n/check-messages.ts';
import { checkMessagesFor } from '../../i18n/check-messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Rule } from '../rule.ts';
import { families } from '../rule.ts';
import { rules } from '../rules.ts';
import { exampleOf } from './example-of.ts';
import { reportWord } from './words.ts';

/** Where the page of rules of each language lies. */
export const rulesPages: Readonly<Record<Locale, string>> = { en: 'docs/rules.md', 'fr-CA': 'docs/regles.md' };

/** Every rule for editors, as Markdown: why it is there, what it rests on, and each thing it may say. */
export function rulesPage(locale: Locale): string {
  const words = checkMessagesFor(locale);
  const named = new Set(rules.map(({ name }) => name));
  const reading = Object.keys(words).filter((name) => !named.has(name));
  const sections = families.flatMap((family) => {
    const members = rules.filter((rule) => rule.family === family).sort((a, b) => a.name.localeCompare(b.name, 'en'));
    return [`## ${reportWord(locale, family)}`, ...members.map((rule) => told(rule.name, words[rule.name], locale, rule))];
  });
  return `${[
    `# ${reportWord(locale, 'rulesTitle')}`,
    reportWord(locale, 'rulesLead'),
    `## ${reportWord(locale, 'rulesReading')}`,
    ...reading.map((name) => told(name, words[name], locale)),
    ...sections,
  ].join('\n\n')}\n`;
}

function told(name: string, { why, ...cases }: RuleMessages = {}, locale: Locale, rule?: Rule): string {
  const source = rule?.source;
  const cited = source && reportWord(locale, 'source', { title: source.title[locale], date: source.checked });
  const linked = source?.url ? `[${cited}](${source.url})` : cited;
  const rows = Object.entries(cases).flatMap(([situation, said]) =>
    typeof said === 'object' ? [`| \`${name}.${situation}\` | ${cell(said.what, locale)} | ${cell(said.fix, locale)} |`] : [],
  );
  const head = [
    `| ${(['ruleCode', 'ruleWhat', 'ruleFix'] as const).map((word) => reportWord(locale, word)).join(' | ')} |`,
    '| --- | --- | --- |',
  ];
  return [`### ${name}`, ...[[why, linked].filter(Boolean).join(' ')].filter(Boolean), [...head, ...rows].join('\n')].join('\n\n');
}

/** Signs that Markdown would take for marks are kept as they are typed. */
function cell(sentence: string, locale: Locale): string {
  return exampleOf(sentence, locale).replace(/[|<>*_[\]\\#]/g, (sign) => `\\${sign}`);
}
