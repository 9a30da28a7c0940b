import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { loadLibrary } from '#lib/content/load.ts';
import { locales } from '#lib/i18n/locales.ts';
import type { Section } from '#lib/i18n/routing.ts';
import { pagePath, queryNames, sectionPath } from '#lib/i18n/routing.ts';
import { flagship } from '#tests/support/site.ts';

const article = flagship();
const { references } = loadLibrary();
const total = references.size;
const trials = [...references.values()].filter(({ topics, kind }) => topics.includes('ketamine') && /trial$/.test(kind)).length;
const words = {
  en: {
    list: '/en/evidence',
    twin: '/fr/donnees-probantes',
    other: 'Français',
    condition: 'Condition',
    treatment: 'Treatment',
    kind: 'Kind of study',
    all: 'All treatments',
    show: 'Show',
    clear: 'Clear all',
    count: (shown: number) => `References shown: ${shown} of ${total}`,
    ignored: 'We could not use this part of the address: sideways.',
    none: 'No reference matches everything you chose.',
    about: 'About this source: Noppers et al., 2011',
    unread: 'Nobody here has read this study',
    uncited: 'No page cites it.',
    library: 'Evidence library',
  },
  'fr-CA': {
    list: '/fr/donnees-probantes',
    twin: '/en/evidence',
    other: 'English',
    condition: 'Affection',
    treatment: 'Traitement',
    kind: 'Type d’étude',
    all: 'Tous les traitements',
    show: 'Afficher',
    clear: 'Tout effacer',
    count: (shown: number) => `Références affichées\u00a0: ${shown} sur ${total}`,
    ignored: 'Nous n’avons pas pu utiliser cette partie de l’adresse\u00a0: sideways.',
    none: 'Aucune référence ne correspond à tous vos choix.',
    about: 'À propos de cette source\u00a0: Noppers et al., 2011',
    unread: 'Personne ici n’a lu cette étude',
    uncited: 'Aucune page ne la cite.',
    library: 'Bibliothèque de données probantes',
  },
} as const;

for (const locale of ['en', 'fr-CA'] as const) {
  const t = words[locale];

  test(`${locale}: a choice shows at once, is counted aloud, stays in the address and goes along to the other language`, async ({
    page,
  }) => {
    await page.goto(t.list);
    await expect(page.getByRole('status')).toHaveText(t.count(total));

    await page.getByLabel(t.treatment, { exact: true }).selectOption('ketamine');
    await page.getByLabel(t.kind).selectOption('trials');

    await expect(page.getByRole('status')).toHaveText(t.count(trials));
    await expect(page.locator('.results > li:visible')).toHaveCount(trials);
    await expect(page).toHaveURL(`${t.list}?treatment=ketamine&kind=trials`);

    await page.getByRole('banner').getByRole('link', { name: t.other }).click();

    await expect(page).toHaveURL(`${t.twin}?treatment=ketamine&kind=trials`);
    await expect(page.locator('.results > li:visible')).toHaveCount(trials);
    await page.goBack();
    await expect(page.getByLabel(t.treatment, { exact: true })).toHaveValue('ketamine');
    await expect(page.getByRole('status')).toHaveText(t.count(trials));

    await page.goto(`${t.list}?treatment=ketamine`);
    // The button leaves when the script is there; before, “clear” is a plain link.
    await expect(page.getByRole('button', { name: t.show })).toBeHidden();
    await page.getByRole('link', { name: t.clear }).click();

    await expect(page).toHaveURL(t.list);
    await expect(page.getByRole('status')).toHaveText(t.count(total));
    await expect(page.getByLabel(t.condition, { exact: true })).toBeFocused();
  });

  test(`${locale}: nothing moves when the filters come to life`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${t.list}?treatment=ketamine`, { waitUntil: 'networkidle' });

    await expect(page.getByRole('button', { name: t.show })).toBeHidden();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift).toBeLessThan(0.02);
  });

  test.describe(`${locale}: without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('the filters are an ordinary form, and the answer has an address of its own', async ({ page }) => {
      await page.goto(t.list);
      await page.getByLabel(t.treatment, { exact: true }).selectOption('ketamine');
      await page.getByLabel(t.kind).selectOption('trials');
      await page.getByRole('button', { name: t.show }).click();

      await expect(page).toHaveURL(`${t.list}?condition=&treatment=ketamine&topic=&kind=trials&direction=`);
      await expect(page.getByRole('status')).toHaveText(t.count(trials));
      await expect(page.locator('.results > li:visible')).toHaveCount(trials);
      await expect(page.getByLabel(t.treatment, { exact: true })).toHaveValue('ketamine');
      await expect(page.getByRole('banner').getByRole('link', { name: t.other })).toHaveAttribute(
        'href',
        `${t.twin}?treatment=ketamine&kind=trials`,
      );
    });

    test('what the address asks for in vain is named, and an empty answer says so', async ({ page }) => {
      await page.goto(`${t.list}?direction=sideways`);
      await expect(page.getByRole('status')).toContainText(t.ignored);
      await expect(page.locator('.results > li:visible')).toHaveCount(total);

      await page.goto(`${t.list}?treatment=tai-chi&kind=plans`);
      await expect(page.getByRole('status')).toContainText(t.none);
      await expect(page.locator('.results > li:visible')).toHaveCount(0);
    });
  });

  test(`${locale}: a source in an article leads to its page, and the page leads back to the sentence`, async ({ page }) => {
    await page.goto(article[locale]);
    await page.getByRole('link', { name: t.about }).click();

    await expect(page).toHaveURL(pagePath('evidence', locale, 'noppers2011'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('img', { name: /Noppers|people|personnes/i })).toBeVisible();
    await page.locator(`.citing a[href^="${article[locale]}"]`).click();

    await expect(page).toHaveURL(`${article[locale]}#cite-noppers2011-1`);
    await expect(page.locator('#cite-noppers2011-1')).toBeInViewport();
  });

  test(`${locale}: a study nobody has read says so, is cited by nothing and stays out of search engines`, async ({ page }) => {
    await page.goto(pagePath('evidence', locale, 'sorensen1997'));

    await expect(page.getByRole('main')).toContainText(t.unread);
    await expect(page.getByRole('main')).toContainText(t.uncited);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
    await page.goto(pagePath('evidence', locale, 'noppers2011'));
    await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
  });

  test(`${locale}: the library is one click from the footer and from the list of articles`, async ({ page }) => {
    await page.goto(locale === 'en' ? '/en/articles' : '/fr/articles');
    await expect(page.locator('.footer').getByRole('link', { name: t.library })).toHaveAttribute('href', t.list);
    await page.getByRole('main').getByRole('link', { name: t.library }).click();

    await expect(page).toHaveURL(t.list);
  });

  test(`${locale}: every reference has its page, which fits the smallest phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const id of references.keys()) {
      const response = await page.goto(pagePath('evidence', locale, id));

      expect(response?.status(), id).toBe(200);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBe(320);
      const tags = await page.locator('.page-banner .tag').allTextContents();
      expect(new Set(tags).size, `${id} says ${tags} once`).toBe(tags.length);
    }
  });
}

test('the script of the filters is under 2 KB', async ({ request }) => {
  const script = await (await request.get('/scripts/filter.js')).body();

  expect(brotliCompressSync(script).length).toBeLessThan(2 * 1024);
});

test('the other language’s word for the library is sent to the right address for good', async ({ request }) => {
  for (const [from, to] of [
    ['/fr/evidence/noppers2011', '/fr/donnees-probantes/noppers2011'],
    ['/en/donnees-probantes', '/en/evidence'],
  ] as const) {
    const response = await request.get(from, { maxRedirects: 0 });

    expect(response.status()).toBe(308);
    expect(new URL(response.headers().location ?? '', 'http://localhost').pathname).toBe(to);
  }
});

test('every page that can show a choice answers one in both languages, in its language', async ({ request }) => {
  for (const [section, names] of Object.entries(queryNames))
    for (const locale of locales)
      for (const name of names) {
        const path = `${sectionPath(section as Section, locale)}?${name}=unheard-of`;
        const response = await request.get(path);

        expect(response.status(), path).toBe(200);
        expect(await response.text(), path).toContain(`<html lang="${locale}"`);
        expect(response.headers()['content-security-policy'], path).toContain("default-src 'none'");
      }
});

test('a reference that does not exist is a clean “not found”', async ({ request }) => {
  const response = await request.get('/fr/donnees-probantes/personne2099');

  expect(response.status()).toBe(404);
});
