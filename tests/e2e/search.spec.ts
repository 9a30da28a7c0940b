import { brotliCompressSync } from 'node:zlib';
import type { Request } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { violationsInEveryLook } from '#tests/support/standards.ts';

const words = {
  en: {
    path: '/en/search',
    home: '/en',
    link: 'Search',
    menu: 'Menu',
    label: 'What are you looking for?',
    submit: 'Search',
    query: 'sleep',
    slip: 'fibromialgia',
    count: /^\d+ results for “sleep”, in English\.$/,
    narrow: 'Narrow the results',
    type: /^Treatments \(\d+\)$/,
    kind: 'Treatment',
    other: /^Voir \d+ résultats en français pour «\s*sommeil\s*»$/,
    otherAddress: '/fr/recherche?q=sommeil',
    otherCount: /résultats en français pour «\u00a0sommeil\u00a0»/,
    danger: 'I want to die',
    dangerFound: 'the pain makes me want to die',
    help: 'You do not have to face this alone',
    line: 'tel:988',
    anyway: 'Show the results anyway',
    none: 'Nothing found in English for “zzzqqx”.',
    next: 'Next page',
    section: '/en/how-care-works#fees',
    sectionQuery: 'fees not covered',
  },
  'fr-CA': {
    path: '/fr/recherche',
    home: '/fr',
    link: 'Chercher',
    menu: 'Menu',
    label: 'Que cherchez-vous?',
    submit: 'Chercher',
    query: 'sommeil',
    slip: 'fibromialgie',
    count: /^\d+ résultats en français pour «\u00a0sommeil\u00a0»\.$/,
    narrow: 'Préciser les résultats',
    type: /^Traitements \(\d+\)$/,
    kind: 'Traitement',
    other: /^See \d+ results in English for “sleep”$/,
    otherAddress: '/en/search?q=sleep',
    otherCount: /results for “sleep”, in English/,
    danger: 'je veux mourir',
    dangerFound: 'la douleur me donne envie de mourir',
    help: 'Vous n’avez pas à traverser cela sans aide',
    line: 'tel:+18662773553',
    anyway: 'Afficher quand même les résultats',
    none: 'Aucun résultat en français pour «\u00a0zzzqqx\u00a0».',
    next: 'Page suivante',
    section: '/fr/votre-parcours#fees',
    sectionQuery: 'frais à vérifier',
  },
} as const;

for (const locale of ['en', 'fr-CA'] as const) {
  const t = words[locale];

  test(`${locale}: as a reader types, the answer appears, is counted aloud and has an address to keep`, async ({ page }) => {
    await page.goto(t.path);
    await page.getByLabel(t.label).pressSequentially(t.query, { delay: 30 });

    await expect(page.getByRole('status')).toHaveText(t.count);
    await expect(page.locator('.results > li')).toHaveCount(10);
    await expect(page).toHaveURL(`${t.path}?q=${t.query}`);
    await expect(page.getByLabel(t.label)).toBeFocused();
    await page.getByLabel(t.label).fill('');
    await expect(page.getByRole('status')).toHaveText('');
    await expect(page).toHaveURL(t.path);
  });

  test(`${locale}: nothing is asked for until the box is used, then one small script`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(t.path, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /search|recherche/.test(path))).toEqual([t.path]);

    await page.getByLabel(t.label).focus();
    await expect.poll(() => asked.filter((path) => /\/search\.[0-9a-f]{8}\.js$/.test(path)).length).toBe(1);
    await page.goto(t.home, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /\/search\.[0-9a-f]{8}\.js$/.test(path))).toHaveLength(1);
  });

  test(`${locale}: an older answer never takes the place of a newer one`, async ({ page }) => {
    const isEarly = (request: Request) => request.url().endsWith(`q=${t.query.slice(0, 3)}`);
    const { promise: newerIsShown, resolve: answerTheOlder } = Promise.withResolvers<void>();
    await page.route('**/*q=*', async (route) => {
      if (isEarly(route.request())) await newerIsShown;
      await route.continue().catch(() => undefined); // the page may ask for it no more
    });
    await page.goto(t.path);
    const asked = page.waitForRequest(isEarly);
    const over = Promise.race([page.waitForEvent('requestfinished', isEarly), page.waitForEvent('requestfailed', isEarly)]);
    await page.getByLabel(t.label).pressSequentially(t.query.slice(0, 3));
    await asked;
    await page.getByLabel(t.label).fill('zzzqqx');

    await expect(page.getByRole('status')).toHaveText(t.none);
    answerTheOlder();
    await over;
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    await expect(page.getByRole('status')).toHaveText(t.none);
  });

  test(`${locale}: the keyboard alone searches, narrows and opens a result`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(t.path);
    await page.getByLabel(t.label).focus();
    await page.keyboard.type(t.query);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${t.path}?q=${t.query}`);
    await expect(page.getByRole('status')).toHaveText(t.count);

    const fold = page.locator('.search__side summary');
    await fold.focus();
    await page.keyboard.press('Enter');
    const type = page.locator('[data-slot="facet"][data-key="type"]').getByRole('checkbox', { name: t.type });
    await type.focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(`${t.path}?q=${t.query}&type=treatments`);
    await expect(type).toBeFocused();
    await expect(page.locator('.results .kind').first()).toHaveText(t.kind);

    await page.locator('.results h2 a').first().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/(?:treatments|traitements)\//);
  });

  test(`${locale}: on a phone the first result is in the first screen, and what it was narrowed by is in sight once chosen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${t.path}?q=${t.query}`);
    const first = await page.locator('.results h2').first().boundingBox();
    expect(first?.y).toBeLessThan(844);
    const type = page.locator('[data-slot="facet"][data-key="type"]').getByRole('checkbox', { name: t.type });
    await expect(type).toBeHidden();

    await page.goto(`${t.path}?q=${t.query}&type=treatments`);
    await expect(type).toBeVisible();
    await expect(type).toBeChecked();
  });

  test(`${locale}: the other language is one step away, in its own words`, async ({ page }) => {
    await page.goto(`${t.path}?q=${t.query}`);
    await expect(page.getByRole('banner').locator('[data-slot="language"]')).toHaveAttribute('href', t.otherAddress);
    await page.getByRole('link', { name: t.other }).click();

    await expect(page).toHaveURL(t.otherAddress);
    await expect(page.getByRole('status')).toHaveText(t.otherCount);
  });

  test(`${locale}: the search is one tap from any page, on a phone and on a desk`, async ({ page }) => {
    for (const width of [320, 390, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(t.home);
      const link = page.locator('.header .icon-button');
      const box = await link.boundingBox();

      expect(box?.width).toBeGreaterThanOrEqual(44);
      expect(box?.height).toBeGreaterThanOrEqual(44);
      await expect(link).toHaveAccessibleName(t.link);
      await expect(link).toHaveAttribute('href', t.path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      if (width < 1440) {
        const menu = await page.locator('.menu summary').boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(menu?.x ?? 0);
        await page.locator('.menu summary').click();
        await expect(page.locator('.menu nav').getByRole('link', { name: t.link })).toBeVisible();
      }
    }
  });

  for (const [what, query] of [
    ['results', 'ketamine'],
    ['nothing found', 'zzzqqx'],
    ['danger', t.danger],
  ] as const)
    test(`${locale}: ${what}: accessible on a phone and on a desk, by day and by night`, async ({ page }) => {
      await page.goto(`${t.path}?q=${encodeURIComponent(query)}`);
      for (const width of [320, 390, 1440]) {
        await page.setViewportSize({ width, height: 900 });

        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
      expect(await violationsInEveryLook(page)).toEqual([]);
    });

  test.describe(`${locale}: without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('the box is an ordinary form, and so are the choices and the pages', async ({ page }) => {
      await page.goto(t.path);
      await page.getByLabel(t.label).fill(t.query);
      await page.getByRole('button', { name: t.submit, exact: true }).click();
      await expect(page).toHaveURL(`${t.path}?q=${t.query}`);
      await expect(page.getByRole('status')).toHaveText(t.count);

      await page.locator('[data-slot="facet"][data-key="type"]').getByRole('checkbox', { name: t.type }).check();
      await page.getByRole('button', { name: t.narrow }).click();
      await expect(page).toHaveURL(`${t.path}?q=${t.query}&type=treatments`);
      await expect(page.locator('[data-slot="facet"][data-key="type"]').getByRole('checkbox', { name: t.type })).toBeChecked();
      await expect(page.locator('.results .kind').first()).toHaveText(t.kind);

      await page.goto(`${t.path}?q=${t.query}`);
      const first = await page.locator('.results h2').first().textContent();
      await page.getByRole('link', { name: t.next }).click();
      await expect(page).toHaveURL(`${t.path}?q=${t.query}&page=2`);
      await expect(page.locator('.results h2').first()).not.toHaveText(first ?? '');
    });

    test('a slip is forgiven and the reader told; danger brings help; nothing found brings a way on', async ({ page }) => {
      await page.goto(`${t.path}?q=${t.slip}`);
      await expect(page.locator('[data-slot="notes"]')).toContainText(/fibromyalgi[ae]/);
      await expect(page.locator('[data-slot="short"]')).toBeVisible();

      await page.goto(`${t.path}?q=${encodeURIComponent(t.danger)}`);
      await expect(page.getByRole('heading', { name: t.help })).toBeVisible();
      await expect(page.locator('[data-slot="danger"] a').first()).toHaveAttribute('href', t.line);
      await expect(page.locator('.results > li')).toHaveCount(0);
      await expect(page.locator('[data-slot="none"]')).toBeHidden();

      await page.goto(`${t.path}?q=${encodeURIComponent(t.dangerFound)}`);
      await page.getByRole('link', { name: t.anyway }).click();
      await expect(page.getByRole('heading', { name: t.help })).toBeVisible();
      await expect(page.locator('.results > li').first()).toBeVisible();

      await page.goto(`${t.path}?q=zzzqqx`);
      await expect(page.getByRole('status')).toHaveText(t.none);
      await expect(page.locator('[data-slot="none"] a').first()).toBeVisible();
    });

    test('a result leads to the section that answers', async ({ page }) => {
      await page.goto(`${t.path}?q=${encodeURIComponent(t.sectionQuery)}`);
      await page.locator(`.results a[href="${t.section}"]`).click();

      await expect(page).toHaveURL(t.section);
      await expect(page.locator('#fees')).toBeInViewport();
    });
  });

  test(`${locale}: hostile queries are answered as text, and run nothing`, async ({ page, request }) => {
    const alerts: string[] = [];
    page.on('dialog', (dialog) => {
      alerts.push(dialog.message());
      void dialog.dismiss();
    });
    const markup = '"><script>alert(1)</script><img src=x onerror=alert(2)>';
    await page.goto(`${t.path}?q=${encodeURIComponent(markup)}`);
    await expect(page.getByLabel(t.label)).toHaveValue(markup);
    await page.getByLabel(t.label).fill(`${markup} sleep`);
    await expect(page).toHaveURL(/sleep/);
    expect(alerts).toEqual([]);
    expect(await page.locator('main img').count()).toBe(0);

    for (const query of ['a'.repeat(10_000), `${'(a+)+$'.repeat(1600)}`, '%00%07'.repeat(1000), '%F0%9F%98%80'.repeat(800)]) {
      const response = await request.get(`${t.path}?q=${query}`);

      expect(response.status()).toBe(200);
      expect(await response.text()).toContain(`<html lang="${locale}"`);
    }
  });
}

test('answers are kept by no cache and listed by no search engine; the page without a query is', async ({ request }) => {
  const answer = await request.get('/en/search?q=sleep');
  const bare = await request.get('/en/search');

  expect(answer.headers()['cache-control']).toBe('private, no-store');
  expect(answer.headers()['x-robots-tag']).toBe('noindex');
  expect(await answer.text()).toMatch(/<link rel="canonical" href="[^"?]*\/en\/search"/);
  expect(bare.headers()['x-robots-tag']).toBeUndefined();
  expect(await bare.text()).not.toContain('name="robots"');
});

test('the script of the search is far under 12 KB', async ({ request }) => {
  const script = await (await request.get('/scripts/search.js')).body();

  expect(brotliCompressSync(script).length).toBeLessThan(2 * 1024);
});
