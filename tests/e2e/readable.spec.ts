import type { Locator } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { loadLibrary } from '#lib/content/load.ts';
import { entryPath } from '#lib/content/queries.ts';
import { concerns } from '#lib/content/schemas/treatment.ts';
import { crisisLines } from '#lib/help-lines.ts';
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
      await page.evaluate(() => {
        for (const rest of document.querySelectorAll<HTMLDetailsElement>('.rest')) rest.open = true;
      });
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

    test('on a phone the first screen holds what the page is for, and the means of choosing are folded', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const topOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => element.getBoundingClientRect().top + scrollY);

      await page.goto(sectionPath('request', locale));
      expect(await topOf('#request-form legend')).toBeLessThan(600);
      for (const { href } of crisisLines(locale)) await expect(page.locator(`.interrupt a[href="${href}"]`)).toBeVisible();
      await expect(page.locator('.privacy strong')).toBeVisible();

      await page.goto(sectionPath('evidence', locale));
      expect(await topOf('.results > li')).toBeLessThan(1.2 * 844);
      await page.locator('.narrowing summary').click();
      await expect(page.locator('.narrowing select').first()).toBeVisible();

      await page.goto(sectionPath('compare', locale));
      expect(await topOf('.matrix tbody tr')).toBeLessThan(2 * 844);
      await page.locator('.picker summary').first().click();
      await page.locator('.picker input[name="t"]').first().check();
      await page.locator('.picker input[name="t"]').nth(1).check();
      await expect(page.locator('.picker input[name="t"]').first()).toBeVisible();
      await page.reload();
      await expect(page.locator('.picker input[name="t"]').first()).toBeHidden();
      await expect(page.locator('.picker [data-slot="chosen"]')).toContainText(' · ');
      expect(await topOf('.side-by-side tbody')).toBeLessThan(2 * 844);
    });

    test('a long article is short on a phone: a section of many screens unfolds for a tap, a link and paper', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(flagship()[locale]);
      const rest = page.locator('.rest').first();
      await expect(rest).not.toHaveAttribute('open');
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(30_000);
      expect(await page.locator('.takeaways').evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(3 * 844);
      const hidden = rest.locator('p').last();
      await expect(hidden).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(hidden).toBeVisible();
      await page.emulateMedia({ media: 'screen' });

      const cite = await rest.locator('[id^="cite-"]').last().getAttribute('id');
      await page.evaluate((id) => location.assign(`#${id}`), cite);

      await expect(hidden).toBeVisible();
      await expect(page.locator(`#${cite}`)).toBeInViewport();
    });

    test('what nobody has looked at is one line of a treatment, and everything prints at 9 points or more', async ({ page }) => {
      const treatment = loadLibrary().treatments.find(
        ({ meta }) => concerns.filter((one) => meta.helps[one].mark === 'not-checked').length > 1,
      );
      if (!treatment) throw new Error('No treatment has two things unchecked.');
      await page.goto(entryPath('treatments', treatment, locale));
      await expect(page.locator('.facts .direction--not-checked')).toHaveCount(1);

      for (const path of [entryPath('treatments', treatment, locale), flagship()[locale], sectionPath('glossary', locale)]) {
        await page.goto(path);
        await page.emulateMedia({ media: 'print' });
        expect(await smallestPrint(page.locator('main :is(p, li, td, th, dt, dd, figcaption):visible')), path).toBeGreaterThanOrEqual(9);
        await page.emulateMedia({ media: 'screen' });
      }
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
