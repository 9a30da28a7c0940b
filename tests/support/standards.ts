import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';

/** The HTML standard and the accessibility rules of html-validate, without its matters of taste. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Rows become blocks on a phone, which takes the meaning of a table away unless the roles say it again.
    'no-redundant-role': 'off',
    'no-inline-style': 'error',
  },
});

/** Where a page breaks the HTML standard, one line each. */
export async function invalidHtml(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`));
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];

/** What can only go wrong with colours. The night changes nothing but colours (app/styles/tokens.css), so it is held against these. */
const aboutColour = ['color-contrast-enhanced', 'link-in-text-block'];

/**
 * By itself the rule of level AAA leaves what fails AA already to that rule (`minThreshold`), which draws every word of the page a second
 * time. Asked from nothing on, it finds what both find, at the stricter of the two: 7 to 1, and 4.5 to 1 for large words.
 */
const strictContrast = { normal: { expected: 7, minThreshold: 0 }, large: { expected: 4.5, minThreshold: 0 } };
const askedOnce = 'color-contrast';

type Look = { width: number; theme: 'light' | 'dark'; rules: 'all' | 'colours' | 'all but colours' };

/** A phone and a desk, by day and by night. */
const everyLook: readonly Look[] = [390, 1440].flatMap((width): Look[] => [
  { width, theme: 'light', rules: 'all' },
  { width, theme: 'dark', rules: 'colours' },
]);

/** The same without the colours of a desk, which a page shares with the others of its kind. */
const looksOfOneMore: readonly Look[] = [
  { width: 390, theme: 'light', rules: 'all' },
  { width: 390, theme: 'dark', rules: 'colours' },
  { width: 1440, theme: 'light', rules: 'all but colours' },
];

/**
 * What asks axe about a page in which it is, as an expression for any browser: a promise of one line for each place that is wrong;
 * `within` names the part of the page that is asked about.
 */
export function axeQuestion(rules: Look['rules'] = 'all', within = 'html'): string {
  // Its types forget the options of a check, which axe takes with a question.
  const options: axe.RunOptions & { checks: Record<string, { options: object }> } = {
    runOnly: rules === 'colours' ? { type: 'rule', values: aboutColour } : { type: 'tag', values: tags },
    rules: Object.fromEntries([askedOnce, ...(rules === 'all but colours' ? aboutColour : [])].map((rule) => [rule, { enabled: false }])),
    checks: { 'color-contrast-enhanced': { options: { contrastRatio: strictContrast } } },
    resultTypes: ['violations'],
  };
  return `axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.target.join(' ') + ' ' + (node.failureSummary ?? ''))))`;
}

/** What axe finds wrong with a page as it looks now, one line for each place; `within` names the part of it that is asked about. */
export async function violations(page: Page, rules: Look['rules'] = 'all', within = 'html'): Promise<string[]> {
  // Brought in once per document and asked there: its driver opens a second page for each question, which costs several times the answer.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate<string[]>(axeQuestion(rules, within));
}

/**
 * What axe finds wrong with a page in every look, one line for each place, and whether it has to be moved sideways; `before` brings the page
 * into its state again.
 */
export function violationsInEveryLook(page: Page, before?: () => Promise<void>): Promise<string[]> {
  return violationsIn(page, everyLook, before);
}

/** What axe finds wrong with one more page of a kind that is held against every look already. */
export function violationsOfOneMore(page: Page): Promise<string[]> {
  return violationsIn(page, looksOfOneMore);
}

async function violationsIn(page: Page, looks: readonly Look[], before?: () => Promise<void>): Promise<string[]> {
  const found: string[] = [];
  for (const { width, theme, rules } of looks) {
    await page.setViewportSize({ width, height: 900 });
    // Colours that are still on their way to another theme would be measured half-way.
    await page.emulateMedia({ colorScheme: theme, forcedColors: 'none', reducedMotion: 'reduce' });
    await before?.();
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (beyond > 0) found.push(`${width} px, ${theme}: ${beyond} px too wide`);
    found.push(...(await violations(page, rules)).map((violation) => `${width} px, ${theme}: ${violation}`));
  }
  return found;
}
