import { expect, test } from '@playwright/test';
import { flagship } from '#tests/support/site.ts';

const article = flagship();

for (const [header, home] of [
  ['fr-CA,fr;q=0.9,en;q=0.8', '/fr'],
  ['fr', '/fr'],
  ['fr-FR', '/fr'],
  ['en-CA', '/en'],
  ['de', '/en'],
  ['', '/en'],
  ['*', '/en'],
  ['fr_CA', '/en'],
  [';;;q=,,', '/en'],
  ['fr;q=0,en', '/en'],
  ['x'.repeat(5000), '/en'],
] as const) {
  test(`the bare address leads a browser that asks for “${header.slice(0, 30)}” to ${home}`, async ({ request }) => {
    const response = await request.get('/', { headers: { 'Accept-Language': header }, maxRedirects: 0 });

    expect(response.status()).toBe(307);
    expect(new URL(response.headers().location ?? '', 'http://localhost').pathname).toBe(home);
    expect(response.headers().vary).toContain('Accept-Language');
  });
}

for (const [from, to] of [
  ['/fr-CA', '/fr'],
  ['/fr_CA/articles', '/fr/articles'],
  ['/en-CA/articles', '/en/articles'],
  ['/en_CA', '/en'],
  ['/fr/team', '/fr/equipe'],
  ['/fr/team/devika-rao', '/fr/equipe/devika-rao'],
  ['/en/equipe/devika-rao', '/en/team/devika-rao'],
  ['/fr/legal/confidentialite', '/fr/avis/confidentialite'],
  [article.en.replace('/en/', '/fr/'), article['fr-CA']],
  [article['fr-CA'].replace('/fr/', '/en/'), article.en],
] as const) {
  test(`${from} is sent to ${to} for good`, async ({ request }) => {
    const response = await request.get(from, { maxRedirects: 0 });

    expect(response.status()).toBe(308);
    expect(new URL(response.headers().location ?? '', 'http://localhost').pathname).toBe(to);
  });
}

for (const [path, lang] of [
  ['/fr/articles/no-such-article', 'fr-CA'],
  ['/en/articles/no-such-article', 'en'],
  ['/fr/equipe/personne', 'fr-CA'],
  ['/fr/avis/rien', 'fr-CA'],
  ['/fr/rien/du/tout', 'fr-CA'],
  ['/en/articles/%2e%2e%2f%2e%2e%2fetc%2fpasswd', 'en'],
  ['/en/articles/a%2Fb', 'en'],
  ['/en/%E0%A4%A', 'en'],
  [`/fr/${'a'.repeat(6000)}`, 'fr-CA'],
  ['/de', 'en'],
  ['/wp-admin.php', 'en'],
] as const) {
  test(`${path.slice(0, 50)} is a clean “not found” in the right language`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 });

    expect(response.status()).toBe(404);
    expect(await response.text()).toContain(`<html lang="${lang}"`);
  });
}

test('the language switch is a plain link to the same article, in its own language, and leads back', async ({ page }) => {
  await page.goto(article.en);
  const toFrench = page.getByRole('banner').getByRole('link', { name: 'Français' });
  await expect(toFrench).toHaveAttribute('lang', 'fr-CA');
  await expect(toFrench).toHaveAttribute('hreflang', 'fr-CA');

  await toFrench.click();

  await expect(page).toHaveURL(article['fr-CA']);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('kétamine');

  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();

  await expect(page).toHaveURL(article.en);
});

test('the language switch opens the section that was being read, and the top where none was', async ({ page }) => {
  await page.goto(`${article.en}#studies`);
  await page.getByRole('banner').getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(`${article['fr-CA']}#studies`);
  await expect(page.locator('#studies')).toBeInViewport();

  await page.goto(article.en);
  await page.locator('#studies').evaluate((heading) => heading.scrollIntoView());
  await expect(page.locator('.table-of-contents--wide a[href="#studies"]')).toHaveAttribute('aria-current', 'location');
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: 'Français' })
    .evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(`${article['fr-CA']}#studies`);

  await page.goto(article.en);
  await page.getByRole('banner').getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(article['fr-CA']);
});

test('each article names its twin, and itself, as language alternates', async ({ request }) => {
  for (const path of Object.values(article)) {
    const html = await (await request.get(path)).text();

    expect(html).toContain(`<link rel="canonical" href="http://localhost:3000${path}"/>`);
    expect(html).toContain(`hrefLang="en" href="http://localhost:3000${article.en}"`);
    expect(html).toContain(`hrefLang="fr-CA" href="http://localhost:3000${article['fr-CA']}"`);
    expect(html).toContain(`hrefLang="x-default" href="http://localhost:3000${article.en}"`);
  }
});

test('an unknown page offers a way on, in French', async ({ page }) => {
  await page.goto('/fr/rien');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page est introuvable');
  await page.getByRole('main').getByRole('link', { name: 'Tous les articles' }).click();

  await expect(page).toHaveURL('/fr/articles');
});
