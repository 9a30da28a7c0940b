import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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
const aboutColour = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** A phone and a desk, by day and by night. */
const looks = [390, 1440].flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ width, theme })));

/** What axe finds wrong with a page as it looks now, one line for each place. */
async function violations(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  const runOnly = theme === 'light' ? { type: 'tag' as const, values: tags } : { type: 'rule' as const, values: aboutColour };
  const { violations: found } = await new AxeBuilder({ page }).options({ runOnly, resultTypes: ['violations'] }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}

/** What axe finds wrong with a page in every look, one line for each place; `before` brings the page into its state again. */
export async function violationsInEveryLook(page: Page, before?: () => Promise<void>): Promise<string[]> {
  const found: string[] = [];
  for (const { width, theme } of looks) {
    await page.setViewportSize({ width, height: 900 });
    // Colours that are still on their way to another theme would be measured half-way.
    await page.emulateMedia({ colorScheme: theme, forcedColors: 'none', reducedMotion: 'reduce' });
    await before?.();
    found.push(...(await violations(page, theme)).map((violation) => `${width} px, ${theme}: ${violation}`));
  }
  return found;
}
