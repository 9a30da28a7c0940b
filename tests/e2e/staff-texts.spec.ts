import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { keepAnswer } from '#lib/clear/store.ts';
import { clinicDay } from '#lib/i18n/clinic-day.ts';
import { recordSwitch } from '#lib/release/folder.ts';
import { openRepository } from '#lib/repository/open-repository.ts';
import { changeRequest } from '#lib/staff/inbox/change.ts';
import { lea } from '#tests/support/content-site.ts';
import { hostileRequest, hostileTexts } from '#tests/support/hostile-texts.ts';
import type { InboxSite } from '#tests/support/inbox-site.ts';
import { receivedBefore } from '#tests/support/inbox-site.ts';
import { propose, publishSiteIn, putEmptyRelease } from '#tests/support/publish-site.ts';
import { servePublishing } from '#tests/support/publishing-site.ts';

const port = Number(process.env.PORT ?? 3210) + 260;

/** Everything at once, as one line and as it was typed. */
const all = Object.values(hostileTexts)
  .join(' | ')
  .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
  .replace(/\r\n?/g, '\n');
const line = all.replace(/\s+/g, ' ').trim();
const short = line.slice(0, 100).trim();

let site: InboxSite;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browserName: _ }, { parallelIndex }) => {
  site = await servePublishing(port + parallelIndex);
});

test.afterAll(() => site.stop());

/** A page of somebody of this name, and what it must never do: run what somebody wrote, fetch it, or break its own policy. */
async function opened(context: BrowserContext, name: string): Promise<{ page: Page; heard: string[]; id: string }> {
  const id = await site.signIn(context, `${name}-${Math.random().toString(36).slice(2, 8)}`, 'admin');
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  page.on('pageerror', (problem) => heard.push(problem.message));
  page.on('dialog', (dialog) => heard.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => /\/[xy]$|^(?!http:\/\/localhost)/.test(request.url()) && heard.push(request.url()));
  return { page, heard, id };
}

/** Nothing on the page was made of what somebody wrote. */
async function asText(page: Page): Promise<void> {
  const made = 'img[src="x"], [onerror], [onload], [href^="javascript"], [href*="//evil"], main script:not([nonce]), main b:has(+ i)';
  await expect(page.locator(made)).toHaveCount(0);
}

test('what a visitor wrote is shown as text, on the page and on paper', async ({ context }) => {
  const { page, heard } = await opened(context, 'lea');
  for (const [what, text] of Object.entries(hostileTexts)) {
    const request = hostileRequest(text, 'phone');
    const { reference } = await receivedBefore(site.store, request, 1);
    await page.goto(`${site.url}/en/staff/inbox/${reference}`);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      expect(await page.getByRole('heading', { level: 1 }).textContent(), what).toBe(request.details.name);
      expect(await page.locator('.staff-facts .staff-words').allTextContents(), what).toContain(request.wishes.note);
      await expect(page.locator('.staff-facts'), what).toBeVisible();
      await expect(page.locator('.staff-script p').first(), what).toContainText(request.details.name);
    }
    expect((await page.pdf()).subarray(0, 5).toString(), what).toBe('%PDF-');
    await asText(page);
    await page.goto(`${site.url}/en/staff/inbox/${reference}/rights?question=note`);
    await expect(page.locator('#value'), what).toHaveValue(request.wishes.note);
    await expect(page.locator('#value-hint'), what).toContainText(request.wishes.note.replace(/\s+/g, ' '));
    await asText(page);
  }
  expect(heard).toEqual([]);
});

test('what colleagues write about a request is shown as text: names, notes, drafts, corrections, and two versions side by side', async ({
  context,
}) => {
  const { page, heard, id } = await opened(context, 'noor');
  await site.store.run((db) => db.updateTable('staff_users').set({ name: short }).where('id', '=', id).execute());
  const { reference } = await receivedBefore(site.store, hostileRequest('Sam'), 1);
  const here = `${site.url}/en/staff/inbox/${reference}`;

  await page.goto(here);
  await page.getByRole('button', { name: 'Take it' }).click();
  await expect(page.locator('.staff-log')).toContainText(`Given to ${short}.`);
  await page.getByLabel('Add a note').fill(all.slice(0, 1000));
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  expect(await page.locator('.staff-notes .staff-words').textContent()).toBe(all.slice(0, 1000).trim());
  await page.getByLabel('Text').fill(all);
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await expect(page.getByLabel('Text')).toHaveValue(all.trim());
  await asText(page);

  await page.goto(`${here}/rights?question=name`);
  await page.locator('#value').fill(short);
  await page.getByLabel('Called back').check();
  await page.getByRole('button', { name: 'Correct' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(short);
  await page.getByLabel('Text').fill(`Mine: ${all}`);
  const { version } = await site.store.run((db) =>
    db.selectFrom('inbox').select('version').where('reference', '=', reference).executeTakeFirstOrThrow(),
  );
  await changeRequest(lea, reference, { stage: 'contacted', assignee: lea, version }, new Date(), site.store);
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A colleague was faster');
  expect(await page.locator('.staff-words').allTextContents()).toEqual([`Mine: ${all}`.trim(), all.trim()]);
  await asText(page);

  await page.goto(`${here}/rights`);
  await page.getByLabel('Withdraw the request').check();
  await page.getByLabel('Type the reference to confirm').fill(short.slice(0, 20));
  await page.getByRole('button', { name: 'Confirm this choice' }).click();
  await expect(page.getByRole('alert').first()).toContainText('Nothing was changed');
  await asText(page);
  for (const place of ['people', 'audit', '']) {
    await page.goto(`${site.url}/en/staff/${place}`);
    await expect(page.locator('main')).toContainText(short);
    await asText(page);
  }
  expect(heard).toEqual([]);
});

test('what stands in an address, an invitation or an answer of a reader is shown as text', async ({ context }) => {
  const { page, heard } = await opened(context, 'ada');
  await page.goto(`${site.url}/en/staff/inbox?r=${encodeURIComponent(short)}&s=${encodeURIComponent(line)}`);
  await expect(page.locator('main')).toContainText('No request matches');
  await asText(page);
  await page.goto(`${site.url}/en/staff/audit?r=${encodeURIComponent(short)}&w=${encodeURIComponent(line)}`);
  await expect(page.locator('#r')).toHaveValue(short);
  await asText(page);

  const headers = { 'sec-fetch-site': 'same-origin' };
  const form = { email: line, role: 'intake' };
  expect((await page.request.post(`${site.url}/en/staff/people/invite`, { form, headers, maxRedirects: 0 })).status()).toBe(303);
  await page.goto(`${site.url}/en/staff/people`);
  await expect(page.locator('#email')).toHaveValue(line);
  await asText(page);

  const today = clinicDay();
  for (const held of [true, false])
    await site.store.run((db) => keepAnswer(db, site.store.keys(), { page: '/en/glossary', clear: false, missing: all }, held, today));
  await page.goto(`${site.url}/en/staff/clear`);
  await page.locator('main summary').click();
  expect(await page.locator('.staff-words').allTextContents()).toEqual([all.trim(), all.trim()]);
  await asText(page);
  expect(heard).toEqual([]);
});

test('reasons to retire a page or go back, words of a review and a public note are shown as text', async ({ context }) => {
  const { page, heard } = await opened(context, 'ada');
  const entry = 'articles/medicines-for-fibromyalgia';
  await page.goto(`${site.url}/en/staff/content/articles/talking-therapies-and-pain/retire`);
  await page.getByLabel('The reason, in English').fill(all.slice(0, 400));
  await page.getByRole('button', { name: 'Retire this page' }).click();
  await expect(page.getByLabel('The reason, in English')).toHaveValue(all.slice(0, 400).trim());
  await page.getByLabel('The reason, in French').fill(all.slice(0, 400));
  await page.getByRole('button', { name: 'Retire this page' }).click();
  await expect(page.getByRole('status')).toContainText('The page is taken away in a draft');
  await asText(page);

  const repository = await openRepository({ folder: join(site.folder, 'content.git') });
  const place = { ...publishSiteIn(site.releases, site.store, repository), clock: new Date() };
  const proposal = await propose(place, `content/${entry}/en.mdx`, (words) => `${words.trimEnd()}\n\nOne more.\n`, entry);
  await page.goto(`${site.url}/en/staff/review/${proposal}`);
  await page.getByLabel('I read both languages').check();
  await page.getByLabel('In English', { exact: true }).fill(all.slice(0, 300));
  await page.getByRole('button', { name: 'Approve both languages' }).click();
  await expect(page.getByRole('alert').first()).toContainText('Write the public note in both languages');
  await expect(page.getByLabel('In English', { exact: true })).toHaveValue(all.slice(0, 300).trim());
  await asText(page);
  await page.getByLabel('What is to be changed').fill(all);
  await page.getByRole('button', { name: 'Send back with these words' }).click();
  await page.goto(`${site.url}/en/staff/review/${proposal}`);
  await expect(page.locator('blockquote').last()).toHaveText(line);
  await asText(page);

  for (const id of ['1-before', '2-after']) {
    putEmptyRelease(site.releases, id, await repository.head(), new Date());
    recordSwitch(site.releases, { id, by: line, at: new Date().toISOString() });
  }
  await page.goto(`${site.url}/en/staff/publishing/releases`);
  await expect(page.locator('tbody')).toContainText(line);
  await page.getByLabel('Why?', { exact: true }).fill(all.slice(0, 500));
  await page.getByRole('button', { name: 'Go back now' }).click();
  await expect(page.getByRole('status').first()).toContainText('The earlier release comes back');
  for (const path of ['publishing', 'publishing/releases', 'review', 'content', 'audit']) {
    await page.goto(`${site.url}/en/staff/${path}`);
    await asText(page);
  }
  expect(heard).toEqual([]);
});
