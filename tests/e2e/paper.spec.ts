import { expect, test } from '@playwright/test';
import { locales } from '#lib/i18n/locales.ts';
import { sectionPath } from '#lib/i18n/routing.ts';
import { onePageOfEachKind } from '#tests/support/site.ts';

const words = {
  en: { phone: '613-555-0142', hours: '8:30 to 16:30' },
  'fr-CA': { phone: '613-555-0142', hours: '8 h 30 à 16 h 30' },
} as const;

for (const locale of locales)
  test.describe(`${locale}: on paper`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

    test('no letter is under nine points, and nothing is printed that only a screen can use', async ({ page }) => {
      // The width of a letter page inside its margins.
      await page.setViewportSize({ width: 700, height: 900 });
      const found: string[] = [];
      for (const path of [...onePageOfEachKind(locale), sectionPath('corrections', locale), sectionPath('search', locale)]) {
        await page.goto(path);
        found.push(
          ...(
            await page.evaluate(() => {
              const seen = (element: Element) =>
                element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden');
              const small = [...document.querySelectorAll('body *')]
                .filter(
                  (element) => seen(element) && [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
                )
                .filter((element) => !element.closest('svg') && Number.parseFloat(getComputedStyle(element).fontSize) < 11.99)
                .map((element) => `${element.localName}.${element.className} is too small`);
              const idle = [...document.querySelectorAll('.button, .breadcrumbs, .search-bar, .menu, .article-tools, .thumbnail')]
                .filter(seen)
                .map((element) => `${element.className} is printed`);
              return [...new Set([...small, ...idle])];
            })
          ).map((what) => `${path}: ${what}`),
        );
      }
      expect(found).toEqual([]);
    });

    test('the list of clinics gives each its number and its hours, and cuts none in two', async ({ page }) => {
      await page.goto(sectionPath('locations', locale));
      const cards = page.locator('.location-card');

      await expect(cards).toHaveCount(4);
      await expect(cards.first()).toContainText(words[locale].phone);
      await expect(cards.first().locator('.hours')).toBeVisible();
      await expect(cards.first().locator('.hours')).toContainText(words[locale].hours);
      for (const card of await cards.all()) {
        await expect(card).toHaveCSS('break-inside', 'avoid');
        await expect(card.locator('.open')).toBeHidden();
      }
    });

    test('a comparison keeps the numbers of its sources, and prints those of the chosen treatments only', async ({ page }) => {
      await page.goto(`${sectionPath('compare', locale)}?t=exercise,cbt`);
      const cited = await page
        .locator('[data-slot="sideBySide"] td:not([hidden]) .source-link')
        .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')?.slice(1)))].sort());
      const printed = await page.locator('.reference-list > li').evaluateAll((all) =>
        all
          .filter((item) => item.getBoundingClientRect().height > 5)
          .map(({ id }) => id)
          .sort(),
      );

      expect(cited.length).toBeGreaterThan(5);
      expect(printed).toEqual(cited);
      await expect(page.locator('.matrix')).toBeHidden();
    });
  });
