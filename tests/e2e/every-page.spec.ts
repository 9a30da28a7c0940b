import { expect, test } from '@playwright/test';
import { everyPage } from '#tests/support/site.ts';
import { invalidHtml } from '#tests/support/standards.ts';

for (const { path, locale, status } of [...everyPage(), { path: '/no-such-language', locale: 'en', status: 404 }]) {
  test(`${path} answers in its language, fits a small phone, asks nothing of other sites and breaks no rule of its own`, async ({
    page,
    baseURL,
  }) => {
    const problems: string[] = [];
    const hosts = new Set<string>();
    page.on('console', (message) => {
      const expected = status === 404 && /status of 404/.test(message.text());
      if (['error', 'warning'].includes(message.type()) && !expected) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.setViewportSize({ width: 320, height: 700 });

    const response = await page.goto(path);

    expect(response?.status()).toBe(status);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('h1')).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
    expect(problems).toEqual([]);
  });

  test(`${path} is valid HTML without framework script and carries one strict policy`, async ({ request }) => {
    const response = await request.get(path);
    const html = await response.text();
    const policies = response.headersArray().filter(({ name }) => name.toLowerCase() === 'content-security-policy');

    expect(await invalidHtml(html)).toEqual([]);
    expect(html).not.toContain('/_next/');
    expect(html).not.toContain('__next_f');
    expect(policies).toHaveLength(1);
    expect(policies[0]?.value).toContain("default-src 'none'");
    expect(policies[0]?.value).not.toContain('unsafe');
    expect(response.headers()['x-content-type-options']).toBe('nosniff');
  });
}
