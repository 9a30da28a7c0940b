import { expect, test } from '@playwright/test';
import { loadLibrary } from '#lib/content/load.ts';
import { flagship } from '#tests/support/site.ts';
import { violations } from '#tests/support/standards.ts';

const article = flagship();
const words = {
  en: {
    path: '/en/glossary',
    twin: '/fr/glossaire',
    letter: 'Words in F',
    first: 'acupuncture',
    other: 'poussée',
    size: loadLibrary().terms.size,
  },
  'fr-CA': {
    path: '/fr/glossaire',
    twin: '/en/glossary',
    letter: 'Mots en E',
    first: 'à double insu',
    other: 'flare',
    size: loadLibrary().terms.size,
  },
} as const;

for (const locale of ['en', 'fr-CA'] as const) {
  const t = words[locale];

  test(`${locale}: every word of the glossary is listed in the order of the language, accents aside`, async ({ page }) => {
    await page.goto(t.path);
    const listed = await page.locator('.term dfn').allTextContents();

    expect(listed).toHaveLength(t.size);
    expect(listed[0]).toBe(t.first);
    expect(listed).toEqual([...listed].sort(new Intl.Collator(locale).compare));
    await expect(page.locator('#flare .term__more span[lang]').first()).toHaveText(t.other);
  });

  test(`${locale}: a letter, a related word and the other language are one click away`, async ({ page }) => {
    await page.goto(t.path);

    await page.getByRole('link', { name: t.letter, exact: true }).click();
    await expect(page).toHaveURL(/#letter-[ef]$/);
    await expect(page.locator(':target')).toBeInViewport();
    const related = page.locator('#flare a').first();
    const target = await related.getAttribute('href');
    await related.click();
    await expect(page.locator(`${target}`)).toBeInViewport();
    await page.locator('.utility-bar a[hreflang]').click();
    await expect(page).toHaveURL(new RegExp(`${t.twin}${target}$`));
  });

  test(`${locale}: the footer and the list of articles lead to the glossary`, async ({ page }) => {
    await page.goto(locale === 'en' ? '/en/articles' : '/fr/articles');

    await expect(page.locator(`main a[href="${t.path}"]`)).toBeVisible();
    await expect(page.locator(`footer a[href="${t.path}"]`)).toBeVisible();
  });

  test(`${locale}: by keyboard, a marked word shows its definition, Escape hides it, Enter leads to the glossary`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(article[locale]);
    const word = page.locator('.glossary-term > a').first();
    const preview = page.locator('.glossary-term > .citation-preview').first();
    await expect(preview).toBeHidden();

    await word.focus();
    await expect(preview).toBeVisible();
    await expect(preview).toBeInViewport({ ratio: 1 });
    await expect(word).toHaveAccessibleDescription((await preview.textContent()) ?? '');
    await page.keyboard.press('Escape');
    await expect(preview).toBeHidden();

    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${t.path}#[a-z-]+$`));
    await expect(page.locator(':target dfn')).toBeInViewport();
  });

  test(`${locale}: under a pointer, the definition opens and stays while the pointer is on it`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(article[locale]);

    await page.locator('.glossary-term > a').first().hover();
    const preview = page.locator('.glossary-term > .citation-preview').first();
    await expect(preview).toBeVisible();
    await preview.hover();
    await expect(preview).toBeVisible();
    expect(await violations(page, 'all', '.article-body')).toEqual([]);
  });

  test.describe(`${locale}: under a finger`, () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

    test('the first tap shows the definition at the foot of the screen, the second leads to the glossary', async ({ page }) => {
      await page.goto(article[locale]);
      const word = page.locator('.glossary-term > a').first();
      const preview = page.locator('.glossary-term > .citation-preview').first();

      await word.tap();
      await expect(preview).toBeVisible();
      await expect(preview).toBeInViewport({ ratio: 1 });
      await expect(page).toHaveURL(article[locale]);
      await word.tap();
      await expect(page).toHaveURL(new RegExp(`${t.path}#`));
    });
  });

  test.describe(`${locale}: without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('a marked word shows its definition and leads to the glossary', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(article[locale]);
      const word = page.locator('.glossary-term > a').first();

      await word.focus();
      await expect(page.locator('.glossary-term > .citation-preview').first()).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${t.path}#`));
      await expect(page.locator(':target dfn')).toBeInViewport();
    });
  });
}

test('on paper, the glossary has every word and no letters to press', async ({ page }) => {
  await page.goto('/fr/glossaire');
  await page.emulateMedia({ media: 'print' });

  await expect(page.locator('.term').last()).toBeVisible();
  await expect(page.locator('.letters')).toBeHidden();
});
