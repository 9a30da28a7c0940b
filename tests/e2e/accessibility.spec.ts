import { expect, test } from '@playwright/test';
import { locales } from '#lib/i18n/locales.ts';
import { sectionPath } from '#lib/i18n/routing.ts';
import { everyPage, flagship, onePageOfEachKind } from '#tests/support/site.ts';
import { violations, violationsInEveryLook, violationsOfOneMore } from '#tests/support/standards.ts';

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

test('words are named that are too pale for anyone, for level AA and for level AAA alone, and no others', async ({ page }) => {
  const words = ['#ccc', '#777', '#666', '#595959'].map((colour) => `<p id="c${colour.slice(1)}" style="color: ${colour}">Some words</p>`);
  const large = ['#999', '#777', '#767676'].map((colour) => `<h2 id="l${colour.slice(1)}" style="color: ${colour}">Large words</h2>`);
  await page.setContent(`<html lang="en"><title>Pale</title><main><h1>Pale</h1>${large.join('')}${words.join('')}</main></html>`);

  const named = (await violations(page, 'colours')).map((line) => line.split(' ').slice(0, 2).join(' '));
  const rule = 'color-contrast-enhanced:';
  expect(named).toEqual([`${rule} #l999`, `${rule} #l777`, `${rule} #cccc`, `${rule} #c777`, `${rule} #c666`]);
});
