import { expect, test } from '@playwright/test';
import { flagship } from '#tests/support/site.ts';

const article = flagship();
const words = {
  en: {
    skip: 'Skip to main content',
    contents: 'On this page',
    takeaways: 'Key takeaways',
    references: 'References',
    copied: 'Link copied',
    lines: ['9-8-8', '1\u00a0866\u00a0277-3553', '9-1-1'],
  },
  'fr-CA': {
    skip: 'Aller au contenu principal',
    contents: 'Sur cette page',
    takeaways: 'À retenir',
    references: 'Références',
    copied: 'Lien copié',
    lines: ['1\u00a0866\u00a0277-3553', '9-8-8', '9-1-1'],
  },
} as const;

for (const locale of ['en', 'fr-CA'] as const) {
  const path = article[locale];
  const t = words[locale];

  test(`${locale}: a reader goes through the article by keyboard alone`, async ({ page }) => {
    await page.goto(path);

    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: t.skip })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${path}#main`);

    const cite = page.locator('.article-body .citation > a').first();
    await cite.focus();
    await expect(page.locator('.article-body .citation-preview').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.article-body .citation-preview').first()).toBeHidden();

    const source = await cite.getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${path}${source}`);
    await expect(page.locator(`${source}`)).toBeInViewport();

    const back = page.locator(`${source} .reference-list__back a`).first();
    await back.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`${await back.getAttribute('href')}`)).toBeInViewport();

    const question = page.locator('.faq summary').nth(1);
    await question.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.faq details').nth(1).locator('p').first()).toBeVisible();
  });

  test(`${locale}: the contents lead to every section, closed on a phone and beside the text on a desk`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    await expect(page.locator('.table-of-contents--narrow a').first()).toBeHidden();
    await page.getByText(t.contents).first().click();
    await page.locator('.table-of-contents--narrow a').last().click();
    await expect(page.getByRole('heading', { name: t.references })).toBeInViewport();

    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${path}#studies`);
    await expect(page.locator('.table-of-contents--wide a[href="#studies"]')).toHaveAttribute('aria-current', 'location');
    await expect(page.locator('.table-of-contents--wide a[href="#studies"]')).toBeInViewport();
  });

  test(`${locale}: a wide table is scrolled by keyboard on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(locale === 'en' ? '/en/articles/treating-fibromyalgia-what-helps' : '/fr/articles/traiter-fibromyalgie-ce-qui-aide');
    const table = page.locator('.scroll-region').first();
    await table.focus();

    await page.keyboard.press('ArrowRight');

    await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });

  test(`${locale}: the link is copied, and the e-mail opens with the address of the page`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);

    await page.locator('[data-copy]').click();

    await expect(page.locator('[data-copy]')).toHaveText(t.copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`http://localhost:3000${path}`);
    await expect(page.locator('.article-tools a')).toHaveAttribute('href', new RegExp(`^mailto:.*${encodeURIComponent(path)}`));
  });

  test(`${locale}: help lines come in the order their region asks for, and can be called`, async ({ page }) => {
    await page.goto(path);

    await expect(page.locator('.crisis a')).toHaveText([...t.lines]);
    await expect(page.locator('.crisis a').first()).toHaveAttribute('href', locale === 'en' ? 'tel:988' : 'tel:+18662773553');
  });

  test(`${locale}: on paper every answer and every source is there, and no menu`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });

    await expect(page.locator('.faq details p').last()).toBeVisible();
    await expect(page.locator('.reference-list > li').last()).toBeVisible();
    await expect(page.locator('.navigation')).toBeHidden();
    await expect(page.locator('.utility-bar')).toBeHidden();
    await expect(page.locator('.article-aside')).toBeHidden();
  });

  test(`${locale}: a chosen theme is there before anything is drawn, however slow the scripts are`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    await page.evaluate(() => localStorage.setItem('comfort', '{"data-theme":"dark"}'));
    await page.route('**/scripts/**', () => undefined); // they never come

    await page.goto(path, { waitUntil: 'commit' });

    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(13, 23, 22)');
  });

  test.describe(`${locale}: under a finger`, () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

    test('the first tap on a citation shows what it cites, and its name or a second tap leads to the entry', async ({ page }) => {
      await page.goto(path);
      const cite = page.locator('.article-body .citation > a').nth(3);
      const preview = page.locator('.article-body .citation > .citation-preview').nth(3);
      const entry = (await cite.getAttribute('href')) ?? '';

      await cite.tap();
      await expect(preview).toBeInViewport({ ratio: 1 });
      await expect(page).toHaveURL(path);
      await preview.locator('a').tap();
      await expect(page).toHaveURL(`${path}${entry}`);
      await expect(page.locator(entry)).toBeInViewport();

      await page.goto(path);
      await cite.tap();
      await cite.tap();
      await expect(page).toHaveURL(`${path}${entry}`);
    });
  });

  test.describe(`${locale}: without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('the article is read to the end, with previews, contents, answers and sources', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(path);

      await expect(page.getByRole('heading', { name: t.takeaways })).toBeVisible();
      await expect(page.locator('.comfort summary')).toBeHidden();
      const places = page.locator('.needs-script');
      expect(await places.evaluateAll((all) => all.filter((place) => place.getClientRects().length > 0).length)).toBe(0);
      await page.locator('.citation > a').first().focus();
      await expect(page.locator('.citation-preview').first()).toBeVisible();
      await page.getByText(t.contents).first().click();
      await page.locator('.table-of-contents--narrow a').nth(3).click();
      await page.locator('.faq summary').nth(1).click();
      await expect(page.locator('.faq details').nth(1).locator('p').first()).toBeVisible();
      await page.locator('.citation > a').nth(5).click();
      await expect(page.locator('.reference-list > li:target')).toBeInViewport();
      await expect(page.locator('.diagram--narrow').first()).toBeVisible();
    });

    test('the other language and the home page are one click away', async ({ page }) => {
      await page.goto(path);

      await page.locator('.utility-bar a[hreflang]').click();
      await expect(page).toHaveURL(article[locale === 'en' ? 'fr-CA' : 'en']);
      await page.locator('.header .logo').click();
      await expect(page).toHaveURL(locale === 'en' ? '/fr' : '/en');
    });
  });
}
