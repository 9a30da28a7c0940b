import { expect, test } from '@playwright/test';
import { everyPage, flagship } from '#tests/support/site.ts';
import { violationsInEveryLook } from '#tests/support/standards.ts';

for (const { path } of [...everyPage(), { path: '/no-such-language' }]) {
  test(`${path} is accessible on a phone and on a desk, by day and by night`, async ({ page }) => {
    await page.goto(path);

    expect(await violationsInEveryLook(page)).toEqual([]);
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
