import { expect, test } from '@playwright/test';
import { locales } from '#lib/i18n/locales.ts';
import { sectionPath } from '#lib/i18n/routing.ts';
import { everyPage, flagship, onePageOfEachKind } from '#tests/support/site.ts';
import { violationsInEveryLook, violationsOfOneMore } from '#tests/support/standards.ts';

const collections = ['articles', 'conditions', 'treatments', 'locations', 'team', 'evidence', 'legal'] as const;

/** Pages that stand for a kind, and those that are the only one of theirs: all but the further entries of a collection. */
const oneOfAKind = new Set(locales.flatMap(onePageOfEachKind));
const isEntry = new RegExp(
  `^(?:${locales.flatMap((locale) => collections.map((section) => sectionPath(section, locale))).join('|')})/[^/?]+$`,
);

for (const { path } of [...everyPage(), { path: '/no-such-language' }]) {
  test(`${path} is accessible on a phone and on a desk, by day and by night`, async ({ page }) => {
    await page.goto(path);

    const found = isEntry.test(path) && !oneOfAKind.has(path) ? await violationsOfOneMore(page) : await violationsInEveryLook(page);
    expect(found).toEqual([]);
  });
}

for (const path of Object.values(flagship())) {
  test(`${path} stays accessible with a preview, the contents and every answer open`, async ({ page }) => {
    const found = await violationsInEveryLook(page, async () => {
      await page.goto(path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.locator('.citation > a').first().focus();
      await expect(page.locator('.citation-preview').first()).toBeVisible();
    });

    expect(found).toEqual([]);
  });
}
