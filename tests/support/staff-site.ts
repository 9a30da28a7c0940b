import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import type { Locale } from '#lib/i18n/locales.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Role } from '#lib/staff/roles.ts';
import { codeAt, password } from '#tests/support/staff.ts';

/** A site with a staff area: where it is, and where it keeps what it keeps. */
export type StaffSite = { url: string; folder: string };

/** Somebody who may sign in. */
export type Person = { email: string; secret: Buffer; codes: string[]; used: Set<string> };

/** Runs the command of `npm run staff` beside the running server; gives back the address it prints. */
export function staffCommand({ url, folder }: StaffSite, ...words: string[]): string {
  const env = { ...process.env, VAR_DIR: folder, SITE_URL: url, LANG: 'en' };
  const printed = execFileSync(process.execPath, ['lib/cli/staff.ts', ...words], { encoding: 'utf8', env });
  return printed.trim().split('\n').at(-1) ?? '';
}

/** Sends the form that a field is in. */
export async function submit(page: Page, field: string): Promise<void> {
  await page.locator(field).press('Enter');
}

/** Accepts an invitation in a browser, up to the page with the codes. */
export async function enrol(page: Page, site: StaffSite, email: string, role: Role): Promise<Person> {
  return accept(page, staffCommand(site, 'invite', email, role), email);
}

/** The same, from the address of an invitation. */
export async function accept(page: Page, address: string, email: string): Promise<Person> {
  await page.goto(address);
  // Without a script, somebody copies the code from the message.
  if ((await page.locator('#code').inputValue()) === '') await page.locator('#code').fill(new URL(address).hash.slice(1));
  await page.locator('#name').fill(email.split('@')[0] ?? '');
  await page.locator('#password').fill(password);
  await submit(page, '#password');
  const secret = fromBase32((await page.locator('.secret').textContent()) ?? '');
  const person: Person = { email, secret, codes: [], used: new Set() };
  await page.locator('#code').fill(await nextCode(person));
  await submit(page, '#code');
  await page.locator('.kept-codes').waitFor();
  person.codes = await page.locator('.kept-codes li').allTextContents();
  return person;
}

/** Gives an e-mail address and a password. */
export async function givePassword(page: Page, site: StaffSite, locale: Locale, email: string, word = password): Promise<void> {
  await page.goto(`${site.url}${staffPath(locale, 'sign-in')}`);
  await page.locator('#email').fill(email);
  await page.locator('#password').fill(word);
  await submit(page, '#password');
}

/** Signs somebody in with both steps. */
export async function signIn(page: Page, site: StaffSite, locale: Locale, person: Person): Promise<void> {
  await givePassword(page, site, locale, person.email);
  await page.locator('#code').fill(await nextCode(person));
  await submit(page, '#code');
  await page.waitForURL(`${site.url}${staffPath(locale)}`);
}

/** A code of somebody’s app that was not used yet: of now, of a moment ago, or of the next moment, all of which are taken. */
export async function nextCode({ secret, used }: Person): Promise<string> {
  for (;;) {
    const codes = [0, 30, -30].map((seconds) => codeAt(secret, new Date(Date.now() + seconds * 1000)));
    const fresh = codes.find((code) => !used.has(code));
    if (fresh !== undefined) {
      used.add(fresh);
      return fresh;
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

/** What a key that an app wants typed stands for. */
function fromBase32(key: string): Buffer {
  const bits = [...key.replace(/\s/g, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
