import type { Locator } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { locales } from '#lib/i18n/locales.ts';
import { homePath, pagePath, sectionPath } from '#lib/i18n/routing.ts';
import { flagship } from '#tests/support/site.ts';

for (const locale of locales)
  test.describe(`${locale}: what a reader needs to see`, () => {
    test('a link says its underline in a way that every browser knows', async ({ request }) => {
      const html = await (await request.get(homePath(locale))).text();

      expect(html).toContain('text-decoration-thickness:.07em');
      expect(html).not.toMatch(/text-decoration:[a-z ]*underline [.\d]/);
    });

    test('the table of a trial shows both groups on a phone, without scrolling', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(flagship()[locale]);
      const tables = page.locator('.article-body .scroll-region:has(tr:first-child > :nth-child(3):last-child)');

      expect(await tables.count()).toBeGreaterThan(0);
      for (const table of await tables.all())
        expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    });

    test('the comparison prints the chosen treatments and not the others, at 9 points or more', async ({ page }) => {
      await page.goto(`${sectionPath('compare', locale)}?t=exercise,cbt`);
      await page.emulateMedia({ media: 'print' });

      await expect(page.locator('[data-slot="sideBySide"] thead th[data-slot="cell"]:not([hidden])')).toHaveCount(2);
      await expect(page.locator('.matrix')).toBeHidden();
      await expect(page.locator('.moves').first()).toBeHidden();
      expect(
        await smallestPrint(page.locator('[data-slot="sideBySide"] td:visible *, [data-slot="sideBySide"] td:visible')),
      ).toBeGreaterThanOrEqual(9);
    });

    test('the whole comparison prints at 9 points or more', async ({ page }) => {
      await page.goto(sectionPath('compare', locale));
      await page.emulateMedia({ media: 'print' });

      await expect(page.locator('.matrix')).toBeVisible();
      expect(await smallestPrint(page.locator('.matrix td, .matrix td *, .matrix th, .matrix th *'))).toBeGreaterThanOrEqual(9);
    });

    test('the help lines stay together on paper', async ({ page }) => {
      await page.goto(pagePath('evidence', locale, 'noppers2011'));
      await page.emulateMedia({ media: 'print' });

      await expect(page.locator('.crisis')).toHaveCSS('break-inside', 'avoid');
    });

    for (const scheme of ['light', 'dark'] as const)
      test(`whoever asks for more contrast gets no softened text and no faint line: ${scheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: scheme, contrast: 'more' });
        await page.goto(homePath(locale));
        const ink = await page.locator('body').evaluate((body) => getComputedStyle(body).color);

        await expect(page.locator('.hero .lede')).toHaveCSS('color', ink);
        await expect(page.locator('.header')).toHaveCSS(
          'border-bottom-color',
          scheme === 'light' ? 'rgb(102, 118, 111)' : 'rgb(128, 148, 140)',
        );
      });
  });

/** The smallest letters of some elements, in points. */
async function smallestPrint(elements: Locator): Promise<number> {
  const pixels = await elements.evaluateAll((all) =>
    Math.min(
      ...all
        .filter((one) => one.textContent?.trim() && !one.closest('.visually-hidden, svg'))
        .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
    ),
  );
  return Math.round(pixels * 7.5) / 10;
}
