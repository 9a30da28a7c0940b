import type { BrowserContext, Page } from '@playwright/test';
import type { Locale } from '#lib/i18n/locales.ts';
import { sectionPath } from '#lib/i18n/routing.ts';

/** The addresses of the form in one language. */
export function formPaths(locale: Locale) {
  return {
    details: sectionPath('request', locale),
    wishes: sectionPath('requestWishes', locale),
    check: sectionPath('requestCheck', locale),
    sent: sectionPath('requestSent', locale),
  };
}

let visitors = 0;

/** Each test is another household, so that tests do not use up each other’s limit. */
export async function comeFromElsewhere(context: BrowserContext, seed: number): Promise<void> {
  visitors += 1;
  await context.setExtraHTTPHeaders({ 'x-forwarded-for': `203.0.${seed % 250}.${visitors % 250}` });
}

/** Goes on to the next step. */
export async function goOn(page: Page): Promise<void> {
  await page.locator('#request-form .actions button').click();
}

export async function fillDetails(page: Page, name = 'Zoé O’Brien'): Promise<void> {
  await page.locator('#forWhom-self').check();
  await page.locator('#name').fill(name);
  await page.locator('#contact-phone').check();
  await page.locator('#phone').fill('(613) 555 0199');
  await page.locator('#message-no').check();
  await page.locator('#nameClinic-yes').check();
  await page.locator('#language-either').check();
}

export async function fillWishes(page: Page, note = ''): Promise<void> {
  await page.locator('#help-sleep').check();
  await page.locator('#location-ottawa').check();
  await page.locator('#times-morning').check();
  await page.locator('#note').fill(note);
}

/** From the first page to the page where answers are checked. */
export async function reachCheck(page: Page, locale: Locale, note = ''): Promise<void> {
  await page.goto(formPaths(locale).details);
  await fillDetails(page);
  await goOn(page);
  await page.waitForURL(formPaths(locale).wishes);
  await fillWishes(page, note);
  await goOn(page);
  await page.waitForURL(formPaths(locale).check);
}
