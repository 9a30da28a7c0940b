import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { everyPage, flagship } from '#tests/support/site.ts';

for (const { path } of everyPage()) {
  test(`${path} says that the clinic is fictional and keeps ketamine apart from calls to action`, async ({ request }) => {
    const { document } = parseHTML(await (await request.get(path)).text());
    const drug = /k[eé]tamine/i;

    expect(document.querySelector('.footer')?.textContent).toMatch(/Fictional clinic|Clinique fictive/);
    const appeals = [...document.querySelectorAll('.hero, .button, .paths a')].map(({ textContent }) => textContent);
    expect(appeals.filter((text) => drug.test(text))).toEqual([]);
    const invitations = document.querySelectorAll('a[href="/en/request"], a[href="/fr/demande"]').length;
    if (drug.test(document.querySelector('h1')?.textContent ?? '')) expect(invitations).toBe(0);
  });
}

for (const [locale, path] of Object.entries(flagship())) {
  test(`${locale}: the explainer says “not approved”, shows the negative trial and gives risks the room of benefits`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);

    await expect(page.locator('.takeaways')).toContainText(/not approved for fibromyalgia|n’est pas autorisée/);
    await expect(page.locator('.takeaways')).toContainText(/2 of 12|2 personnes sur 12/);
    await expect(page.locator('.article-intro')).toContainText(/No clinician has reviewed this page yet|n’a encore révisé cette page/);
    const benefits = await page.locator('.benefits-and-risks .benefits').boundingBox();
    const risks = await page.locator('.benefits-and-risks .risks').boundingBox();
    expect(risks?.width).toBeCloseTo(benefits?.width ?? 0, 0);
    expect(risks?.height).toBeCloseTo(benefits?.height ?? 0, 0);
    expect(risks?.y).toBe(benefits?.y);
    expect(await page.locator('.byline .tag').count()).toBeGreaterThanOrEqual(2);
  });
}
