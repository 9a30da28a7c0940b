import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { everyPage, flagship } from '#tests/support/site.ts';

/** Drugs that Canada forbids to advertise to the public, as this site names them. */
const drug = /\b(?:es)?k[eé]tamin|\btramadol|\boxycodone|\bnabilone/i;

/** The home page, and pages about the clinic, its places, its team, its way of working and its form. */
const presentsTheClinic = /^\/(?:en|fr)(?:\/(?:how-care-works|votre-parcours|team|equipe|locations|cliniques|request|demande)(?:\/.*)?)?$/;

/** Where a drug may be explained: articles, treatments, conditions, the evidence library and the glossary. */
const education =
  /^\/(?:en|fr)\/(?:articles|treatments|traitements|conditions|affections|evidence|donnees-probantes|glossary|glossaire)(?:\/|$)/;

/** Where the title repeats what a visitor typed. */
const search = /^\/(?:en\/search|fr\/recherche)\?/;

/** What a share card would say. */
const shared = (document: Document) =>
  [...document.querySelectorAll('meta[property^="og:"], meta[name="description"]')].map((meta) => meta.getAttribute('content'));

for (const { path } of everyPage()) {
  test(`${path} says that the clinic is fictional and keeps controlled drugs apart from invitations`, async ({ request }) => {
    const { document } = parseHTML(await (await request.get(path)).text());

    expect(document.querySelector('.footer')?.textContent).toMatch(/Fictional clinic|Clinique fictive/);
    const invitations = document.querySelectorAll('a[href="/en/request"], a[href="/fr/demande"]').length;
    const words = [document.title, document.body.textContent, ...shared(document)].join(' ');
    if (invitations > 0 || presentsTheClinic.test(path)) expect(words).not.toMatch(drug);
    const titles = [document.title, document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? document.title];
    expect(titles.every((title) => title.length > 3)).toBe(true);
    if (!education.test(path) && !search.test(path)) expect(titles.join(' ')).not.toMatch(drug);
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
