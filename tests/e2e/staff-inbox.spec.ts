import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { keptCodes } from '#lib/staff/account.ts';
import type { InboxSite } from '#tests/support/inbox-site.ts';
import { hostile, inWriting, receivedBefore, serveInbox } from '#tests/support/inbox-site.ts';
import { invalidHtml, violationsInEveryLook } from '#tests/support/standards.ts';

const port = Number(process.env.PORT ?? 3210) + 80;

let site: InboxSite;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browserName: _ }, { parallelIndex }) => {
  site = await serveInbox(port + parallelIndex);
});

test.afterAll(async () => {
  await site.stop();
});

const someone = (name: string): string => `${name}-${Math.random().toString(36).slice(2, 8)}`;

/** What a page must never do: run what a visitor wrote, or break its own policy. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  page.on('pageerror', (problem) => heard.push(problem.message));
  page.on('dialog', (dialog) => heard.push(`dialog: ${dialog.message()}`));
  return heard;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('a request goes from new to closed, and what a visitor wrote is shown as text', async ({ page, context }) => {
      const heard = complaints(page);
      await site.signIn(context, someone('lea'), 'intake');
      const { reference } = await receivedBefore(site.store, hostile, 12);

      await page.goto(`${site.url}/en/staff/inbox`);
      await expect(page.locator('.inbox__late').filter({ hasText: reference })).toContainText('days late');
      await expect(page.locator('main')).not.toContainText('Sam');
      await page.getByRole('link', { name: reference }).click();
      await expect(page).toHaveTitle(reference);
      const safe = page.locator('.safe');
      await expect(safe.locator('.safe__must').first()).toContainText('Do not leave a voice message');
      await expect(safe.locator('.safe__must').last()).toContainText('Do not say “Andante”');
      await expect(safe.getByRole('link')).toHaveAttribute('href', 'tel:+16135550199');
      await expect(safe.getByRole('link')).toContainText('No voice message. No clinic name.');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('<img src=x onerror=alert(1)> Sam');
      await expect(page.locator('.staff-facts')).toContainText('</p><script>alert("note")</script> =1+1');

      await page.getByLabel('We spoke').check();
      await page.getByRole('button', { name: 'Record the call' }).click();
      await expect(page.getByRole('status').first()).toHaveText('Saved.');
      await expect(page.getByLabel('Status')).toHaveValue('contacted');
      await page.getByRole('button', { name: 'Take it' }).click();
      await page.getByLabel('Add a note').fill('<b>First</b> talk on Monday.');
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await expect(page.locator('.staff-notes')).toContainText('<b>First</b> talk on Monday.');
      await page.getByLabel('Status').selectOption('closed');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(page.locator('.staff-log')).toContainText('Status: Closed.');
      expect(heard).toEqual([]);
    });
  });
}

test('on a telephone the places fold into a menu that opens without a script, and no choice of the list is cut', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
  await site.signIn(context, someone('lea'), 'admin');
  const page = await context.newPage();
  await page.goto(`${site.url}/fr/staff/inbox`);
  expect((await page.locator('.staff-bar').boundingBox())?.height).toBeLessThan(80);
  const log = page.getByRole('link', { name: 'Journal' });
  await expect(log).toBeHidden();
  await page.getByText('Menu', { exact: true }).click();
  await expect(log).toBeVisible();
  // « Toutes sauf closes », its arrow and its frame.
  for (const field of await page.locator('.staff-filter select').all()) expect((await field.boundingBox())?.width).toBeGreaterThan(180);
  await log.click();
  await expect(page.locator('tbody')).toContainText('Liste des demandes consultée');
  await context.close();
});

test('a letter half written stays when a note of the same page is sent, and so it does in the other language', async ({
  page,
  context,
}) => {
  await site.signIn(context, someone('lea'), 'intake');
  const { reference } = await receivedBefore(site.store, inWriting, 1);
  await page.goto(`${site.url}/en/staff/inbox/${reference}`);
  const [letter, note] = [page.locator('#reply'), page.locator('#note')];
  const half = `${await letter.inputValue()}\n\nMerci de nous avoir écrit. Nous`;
  await letter.fill(half);
  await note.fill('She sleeps until noon.');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.locator('.staff-notes')).toContainText('She sleeps until noon.');
  await expect(letter).toHaveValue(half);
  await expect(note).toHaveValue('');
  await page.getByRole('link', { name: 'Français' }).click();
  await page.waitForURL(/\/fr\//);
  await expect(letter).toHaveValue(half);
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await expect(page.getByRole('status').first()).toHaveText('C’est enregistré.');
  await page.reload();
  await expect(page.locator('main')).not.toContainText('Ce que vous aviez écrit');
});

test('a request on paper is its answers, under its reference, and nothing to press', async ({ page, context }) => {
  await site.signIn(context, someone('lea'), 'intake');
  const { reference } = await receivedBefore(site.store, hostile, 2);
  for (const [language, head] of [
    ['en', `Request ${reference}: confidential`],
    ['fr', `Demande ${reference}\u00a0: confidentielle`],
  ]) {
    await page.goto(`${site.url}/${language}/staff/inbox/${reference}`);
    const answers = await page.locator('.staff-facts dd').count();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(head ?? '')).toBeVisible();
    await expect(page.locator(':is(button, input, textarea, select, nav):visible')).toHaveCount(0);
    await expect(page.locator('.staff-facts dd:visible')).toHaveCount(answers);
    await expect(page.locator('.safe')).toContainText('555-0199');
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a request is found, opened and answered for by keyboard alone, and what has the focus is seen', async ({ page, context }) => {
  await site.signIn(context, someone('lea'), 'intake');
  const { reference } = await receivedBefore(site.store, hostile, 6);
  const tabTo = async (target: Locator): Promise<void> => {
    for (let tabs = 0; tabs < 150; tabs += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
    expect(await target.evaluate((element) => Number.parseFloat(getComputedStyle(element).outlineWidth))).toBeGreaterThanOrEqual(2);
  };

  await page.goto(`${site.url}/en/staff/inbox`);
  await tabTo(page.getByRole('link', { name: reference }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(reference);
  await tabTo(page.getByLabel('Status'));
  await page.keyboard.press('b');
  await expect(page.getByLabel('Status')).toHaveValue('booked');
  await tabTo(page.getByRole('button', { name: 'Save', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.staff-log')).toContainText('Status: Booked.');
});

test('two people on one request: the second sees who has it open, and both versions of a draft', async ({ browser }) => {
  const { reference } = await receivedBefore(site.store, inWriting, 1);
  const [first, second] = [await browser.newContext(), await browser.newContext()];
  await site.signIn(first, someone('lea'), 'intake');
  const noor = someone('noor');
  await site.signIn(second, noor, 'intake');
  const [lea, other] = [await first.newPage(), await second.newPage()];
  await lea.goto(`${site.url}/en/staff/inbox/${reference}`);
  await other.goto(`${site.url}/en/staff/inbox/${reference}`);
  await expect(other.locator('.staff-here')).toContainText('has this open');
  await expect(other.locator('.safe').getByRole('link')).toHaveAttribute('href', /^mailto:zoe%40visitor\.example\?subject=Suivi/);

  await lea.getByLabel('Text').fill('Jeudi 3 décembre');
  await lea.getByRole('button', { name: 'Save the draft' }).click();
  await expect(lea.getByRole('status').first()).toHaveText('Saved.');
  await other.getByLabel('Text').fill('Lundi 30 novembre');
  await other.getByRole('button', { name: 'Save the draft' }).click();

  await expect(other.getByRole('heading', { level: 1 })).toHaveText('A colleague was faster');
  await expect(other.locator('.staff-words')).toHaveText(['Lundi 30 novembre', 'Jeudi 3 décembre']);
  expect(await violationsInEveryLook(other)).toEqual([]);
  await other.getByLabel('Or write one from both').fill('Lundi ou jeudi');
  await other.getByRole('button', { name: 'Save this one' }).click();
  await expect(other.getByLabel('Text')).toHaveValue('Lundi ou jeudi');
  await first.close();
  await second.close();
});

/** Opens a page whose scripts come only after somebody has done something on it, and waits until they are at work. */
async function beforeScripts(page: Page, address: string, act: () => Promise<void>): Promise<void> {
  const { promise: done, resolve } = Promise.withResolvers<void>();
  await page.route('**/*.js', (route) => done.then(() => route.fallback()));
  await page.goto(address, { waitUntil: 'commit' });
  await act();
  resolve();
  await page.waitForFunction(() => Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__react')));
  await page.unroute('**/*.js');
}

test('what somebody typed or selected before the scripts of a page came is as it was when they have come', async ({ page, context }) => {
  await site.signIn(context, someone('lea'), 'intake');
  const { reference } = await receivedBefore(site.store, inWriting, 1);
  const address = `${site.url}/en/staff/inbox/${reference}`;
  const reply = page.getByLabel('Text');

  await beforeScripts(page, address, () => reply.fill('Jeudi 3 décembre'));
  await expect(reply).toHaveValue('Jeudi 3 décembre');

  await beforeScripts(page, address, () => reply.selectText());
  await page.keyboard.insertText('Vendredi');
  await expect(reply).toHaveValue('Vendredi');
});

test('exports are made, fetched once, and safe to open in a spreadsheet', async ({ page, context }) => {
  await site.signIn(context, someone('lea'), 'intake');
  const { reference } = await receivedBefore(site.store, hostile, 2);

  await page.goto(`${site.url}/en/staff/inbox?r=${reference}`);
  await page.getByRole('link', { name: 'Export this list…' }).click();
  await page.getByLabel('Another team takes over').check();
  await page.getByRole('button', { name: 'Make a sealed file' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download' }).click()]);
  const table = readFileSync(await download.path(), 'utf8');
  expect(table).toContain(`"${reference}"`);
  expect(table).toContain('"DO NOT LEAVE ONE","DO NOT NAME THE CLINIC"');
  await page.reload();
  await expect(page.locator('main')).toContainText('This file is no longer there');

  await page.goto(`${site.url}/en/staff/inbox/${reference}/rights`);
  await page.locator('#export').getByLabel('Opening a patient file').check();
  await page.getByRole('button', { name: 'Make a sealed file' }).click();
  const [bundle] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download' }).click()]);
  expect(JSON.parse(readFileSync(await bundle.path(), 'utf8'))).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
  expect(page.url()).not.toContain('Sam');
});

for (const [language, words] of [
  ['en', { title: 'Confirm that it is you', code: 'Code of your app, or one you kept', go: 'Confirm', download: 'Download' }],
  ['fr', { title: 'Confirmez que c’est bien vous', code: 'Code de votre application', go: 'Confirmer', download: 'Télécharger' }],
] as const) {
  test(`ten minutes after a code, an export asks for another, without a script and on a phone (${language})`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const id = await site.signIn(context, someone('lea'), 'intake');
    const [code = ''] = await keptCodes(id, site.store);
    const { reference } = await receivedBefore(site.store, hostile, 2);
    await site.store.run((db) =>
      db.updateTable('staff_sessions').set({ provedAt: '2026-01-01T00:00:00.000Z' }).where('userId', '=', id).execute(),
    );
    const page = await context.newPage();
    await page.goto(`${site.url}/${language}/staff/inbox/${reference}/rights`);
    await page.locator('#export [name="purpose"]').first().check();
    await page.locator('#export button').click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
    await expect(page.locator('main')).toContainText(`${reference}.fhir.json`);
    await expect(page.getByRole('button', { name: words.download })).toHaveCount(0);
    const address = page.url();
    const tried = await page.request.post(`${address}/fetch`, {
      form: { x: '1' },
      headers: { 'sec-fetch-site': 'same-origin' },
      maxRedirects: 0,
    });
    expect([tried.status(), tried.headers().location]).toEqual([303, new URL(address).pathname]);
    await page.getByLabel(words.code).fill('000000');
    await page.getByRole('button', { name: words.go }).click();
    await expect(page.getByRole('alert').first()).toContainText(/Check the code|Vérifiez le code/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.getByLabel(words.code).fill(code);
    await page.getByRole('button', { name: words.go }).click();

    expect(page.url()).toBe(address);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.download }).click()]);
    expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({ resourceType: 'Bundle' });
    await context.close();
  });
}

test('the page that asks for a code again meets the standards, by day and by night', async ({ page, context }) => {
  const id = await site.signIn(context, someone('lea'), 'intake');
  const { reference } = await receivedBefore(site.store, hostile, 2);
  await page.goto(`${site.url}/fr/staff/inbox/${reference}/rights`);
  await page.locator('#export [name="purpose"]').first().check();
  await page.locator('#export button').click();
  await site.store.run((db) => db.updateTable('staff_sessions').set({ provedAt: null }).where('userId', '=', id).execute());
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Confirmez que c’est bien vous');

  expect(await violationsInEveryLook(page)).toEqual([]);
  expect((await invalidHtml(await page.content())).filter((line) => !line.includes('no-inline-style'))).toEqual([]);
});

test('a person’s wish is done: an answer corrected, a request withdrawn, which erases it for good', async ({ page, context }) => {
  await site.signIn(context, someone('lea'), 'intake');
  const { reference, code = '' } = await receivedBefore(site.store, hostile, 1);

  await page.goto(`${site.url}/en/staff/inbox/${reference}/rights?question=phone`);
  await expect(page.locator('main')).toContainText(`The code of this receipt is ${code}.`);
  await page.locator('#value').fill('613-555-0188');
  await page.getByLabel('Called back').check();
  await page.getByRole('button', { name: 'Correct' }).click();
  await expect(page.locator('.safe').getByRole('link')).toHaveAttribute('href', 'tel:+16135550188');

  await page.goto(`${site.url}/en/staff/inbox/${reference}/rights`);
  await page.getByLabel('Withdraw the request').check();
  await page.getByLabel('Type the reference to confirm').fill('AND-222-222');
  await page.getByRole('button', { name: 'Confirm this choice' }).click();
  await expect(page.getByRole('alert').first()).toContainText('Nothing was changed');
  await page.getByLabel('Withdraw the request').check();
  await page.getByLabel('Type the reference to confirm').fill(reference.toLowerCase());
  await page.getByRole('button', { name: 'Confirm this choice' }).click();
  await expect(page.getByRole('status').first()).toContainText(`${reference} is withdrawn and erased`);
  await page.goto(`${site.url}/en/staff/inbox/${reference}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`There is no request ${reference}`);
});

test('whoever wants no more contact is shown as such, and is not erased', async ({ page, context }) => {
  await site.signIn(context, someone('lea'), 'intake');
  const { reference } = await receivedBefore(site.store, hostile, 1);

  await page.goto(`${site.url}/en/staff/inbox/${reference}/rights`);
  await page.getByLabel('Keep the answers, but no more contact').check();
  await page.getByLabel('Type the reference to confirm').fill(reference);
  await page.getByRole('button', { name: 'Confirm this choice' }).click();

  await expect(page.getByRole('status').first()).toHaveText(`${reference}: nobody is to contact this person again.`);
  await expect(page.locator('.safe')).toContainText('Do not contact this person');
  await expect(page.locator('.safe').getByRole('link')).toHaveCount(0);
});

test('the sender follows the request with the code of the receipt, in a page that keeps neither in its address', async ({ page }) => {
  const { reference, code = '' } = await receivedBefore(site.store, hostile, 1);
  await page.goto(`${site.url}/fr/demande/suivi`);
  await page.getByLabel('Référence').fill(reference);
  await page.getByLabel('Code à quatre chiffres').fill(code);
  await page.getByRole('button', { name: 'Afficher' }).click();

  await expect(page.getByRole('status')).toContainText('Reçue');
  expect(page.url()).toBe(`${site.url}/fr/demande/suivi`);
  await page.getByLabel('Référence').fill('AND-222-222');
  await page.getByLabel('Code à quatre chiffres').fill(code);
  await page.getByRole('button', { name: 'Afficher' }).click();
  await expect(page.getByRole('status')).toContainText('Nous ne pouvons rien afficher');
});

test('a reader says what was missing, without a script, and staff read it', async ({ browser }) => {
  const reader = await browser.newContext({ javaScriptEnabled: false });
  const page = await reader.newPage();
  await page.goto(`${site.url}/en/glossary`);
  await page.locator('.was-clear summary').click();
  await page.getByLabel(/What was missing/).fill('What does off-label mean for me?');
  await page.locator('.was-clear').getByRole('button', { name: 'Send' }).click();
  await expect(page.locator('main')).toContainText('Your answer is kept.');
  await page.getByRole('link', { name: 'Back to the page' }).click();
  await expect(page).toHaveURL(`${site.url}/en/glossary`);
  await reader.close();

  const staff = await browser.newContext();
  await site.signIn(staff, someone('edith'), 'editor');
  const clear = await staff.newPage();
  await clear.goto(`${site.url}/en/staff/clear`);
  await expect(clear.locator('main')).toContainText('What does off-label mean for me?');
  await staff.close();
});

test('a log that somebody changed outside the site is found, and the line is named', async ({ page, context }) => {
  await site.signIn(context, someone('ada'), 'admin');
  await page.goto(`${site.url}/en/staff/audit?check=1`);
  await expect(page.getByRole('status').first()).toContainText('Unbroken');

  await site.store.run((db) => db.updateTable('staff_audit').set({ detail: 'nothing' }).where('seq', '=', 3).execute());
  await page.getByRole('link', { name: 'Check all entries now' }).click();

  await expect(page.getByRole('alert').first()).toContainText('Entry 3 does not follow the one before');
});

test('a message that cannot arrive is set aside, on a phone and without a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await site.signIn(context, someone('lea'), 'intake');
  const { reference } = await receivedBefore(site.store, inWriting, 1);
  await site.store.run((db) =>
    db
      .updateTable('outbox')
      .set({ status: 'failed', last_error: 'EENVELOPE-550', attempts: 1, claimed_by: null, settled_at: new Date().toISOString() })
      .where('request_id', '=', db.selectFrom('requests').select('id').where('reference', '=', reference))
      .execute(),
  );
  const page = await context.newPage();

  await page.goto(`${site.url}/fr/staff/outbox`);
  const row = page.getByRole('row').filter({ hasText: reference });
  await expect(row).toContainText('L’adresse n’existe pas');
  // On a phone the heads of the table are out of sight: a number says what it counts, and the buttons stand apart.
  expect(await row.locator('td[data-l]').evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe('"Essais"');
  const [again, aside] = await Promise.all((await row.getByRole('button').all()).map((button) => button.boundingBox()));
  expect(
    Math.max((aside?.x ?? 0) - (again?.x ?? 0) - (again?.width ?? 0), (aside?.y ?? 0) - (again?.y ?? 0) - (again?.height ?? 0)),
  ).toBeGreaterThan(8);
  await page.getByRole('button', { name: new RegExp(`Classer\\s: ${reference}`) }).click();

  await expect(page.getByRole('status')).toHaveText(/Le message est classé\s: il quitte cette liste\./);
  await expect(page.getByRole('main')).not.toContainText(reference);
  await context.close();
});

for (const path of ['inbox', 'inbox/*', 'inbox/*/rights?question=times', 'inbox/export', 'outbox', 'dashboard', 'audit', 'clear']) {
  test(`the page ${path} meets the standards, by day and by night, on a phone and at a desk`, async ({ page, context }) => {
    await site.signIn(context, someone('ada'), 'admin');
    const { reference } = await receivedBefore(site.store, hostile, 3);
    await page.goto(`${site.url}/fr/staff/${path.replace('*', reference)}`);

    expect(await violationsInEveryLook(page)).toEqual([]);
    expect((await invalidHtml(await page.content())).filter((line) => !line.includes('no-inline-style'))).toEqual([]);
  });
}

test('of a person, and of what staff wrote about them, nothing lies readable where the server keeps things', async () => {
  const words = [
    'onerror=alert',
    'alert("note")',
    'Zoé Exemple',
    '6135550199',
    '613-555-0199',
    'talk on Monday',
    'Jeudi 3 décembre',
    'off-label',
  ];
  const files = readdirSync(site.folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const contents = files.map((file) => [file.name, readFileSync(join(file.parentPath, file.name))] as const);
  expect(contents.map(([name]) => name)).toContain('requests.sqlite');
  expect(contents.some(([, bytes]) => bytes.includes('inbox.open'))).toBe(true);

  const found = contents.flatMap(([name, bytes]) => words.filter((word) => bytes.includes(word)).map((word) => `${name}: ${word}`));
  expect(found).toEqual([]);
});
