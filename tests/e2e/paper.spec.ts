import { expect, test } from '@playwright/test';
import { loadLibrary } from '#lib/content/load.ts';
import { entryPath } from '#lib/content/queries.ts';
import { requireEntry } from '#lib/content/require-entry.ts';
import { locales } from '#lib/i18n/locales.ts';
import { homePath, sectionPath } from '#lib/i18n/routing.ts';
import { onePageOfEachKind } from '#tests/support/site.ts';

const words = {
  en: { phone: '613-555-0142', hours: '8:30 to 16:30' },
  'fr-CA': { phone: '613-555-0142', hours: '8 h 30 à 16 h 30' },
} as const;

for (const locale of locales)
  test.describe(`${locale}: on paper`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

    test('no letter is under nine points or too pale for white paper, and nothing is printed that only a screen can use', async ({
      page,
    }) => {
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
              const written = [...document.querySelectorAll('body *')].filter(
                (element) =>
                  seen(element) &&
                  !element.closest('svg') &&
                  [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
              );
              const small = written
                .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 11.99)
                .map((element) => `${element.localName}.${element.className} is too small`);
              // Grounds are not printed: what a colour stands out from is white, by WCAG 1.4.3.
              const onWhite = (colour: string) => {
                const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
                  .map((part) => Number(part) / 255)
                  .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
                return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
              };
              const pale = written
                .filter((element) => onWhite(getComputedStyle(element).color) < 4.5)
                .map((element) => `${element.localName}.${element.className} is too pale`);
              const idle = [...document.querySelectorAll('.button, .breadcrumbs, .search-bar, .menu, .article-tools, .thumbnail')]
                .filter(seen)
                .map((element) => `${element.className} is printed`);
              return [...new Set([...small, ...pale, ...idle])];
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

    test('the number of a source stands in brackets, apart from the figures beside it', async ({ page }) => {
      await page.goto(`${sectionPath('compare', locale)}?t=exercise,cbt`);
      const bare = await page
        .locator('.source-link:visible')
        .evaluateAll((links) =>
          links.map((link) => `${getComputedStyle(link, '::before').content}${getComputedStyle(link, '::after').content}`),
        );

      expect(bare.length).toBeGreaterThan(5);
      expect([...new Set(bare)]).toEqual(['"[""]"']);
    });

    test('what counts people, and the map of a clinic, keep what they are filled with', async ({ page }) => {
      await page.goto(homePath(locale));
      await expect(page.locator('.legend__filled')).toHaveCSS('print-color-adjust', 'exact');
      await page.goto(entryPath('locations', requireEntry(loadLibrary(), 'locations', 'ottawa'), locale));
      await expect(page.locator('.sketch-map')).toHaveCSS('print-color-adjust', 'exact');
    });

    test('the library names on paper what it was narrowed by, and nothing else', async ({ page }) => {
      const fields = page.locator('.narrowing__field:visible');
      await page.goto(sectionPath('evidence', locale));
      await expect(fields).toHaveCount(0);
      await page.goto(`${sectionPath('evidence', locale)}?treatment=ketamine`);
      await expect(fields).toHaveCount(1);
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

    test('a comparison says where and from when it is, and its address leads back to the same choice', async ({ page }) => {
      const from = page.locator('.printed-from');
      await page.goto(sectionPath('compare', locale));
      await expect(from).toContainText(/20\d\d/);
      const address = `${sectionPath('compare', locale)}?t=exercise,cbt`;
      await page.goto(address);
      await expect(from.locator('span')).toHaveText(new RegExp(`^https?://[^/]+${address.replace('?', '\\?')}$`));
      await page.emulateMedia({ media: 'screen' });
      await expect(from).toBeHidden();
    });
  });
