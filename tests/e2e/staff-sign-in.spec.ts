import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { locales } from '#lib/i18n/locales.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Site } from '#tests/support/server.ts';
import { serveSite } from '#tests/support/server.ts';
import { password } from '#tests/support/staff.ts';
import type { StaffSite } from '#tests/support/staff-site.ts';
import { accept, enrol, givePassword, nextCode, signIn, staffCommand, submit } from '#tests/support/staff-site.ts';
import { invalidHtml, violationsInEveryLook } from '#tests/support/standards.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const port = Number(process.env.PORT ?? 3210) + 40;

let server: Site;
let site: StaffSite;

test.beforeAll(async ({ browserName: _ }, { parallelIndex }) => {
  const folder = temporaryFolder();
  const url = `http://localhost:${port + parallelIndex}`;
  server = await serveSite(port + parallelIndex, { VAR_DIR: folder, SITE_URL: url });
  site = { url, folder };
});

test.afterAll(() => server.stop());

/** What a browser complains about: a policy that was broken, a script that failed. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  page.on('pageerror', (problem) => heard.push(problem.message));
  return heard;
}

const someone = (name: string): string => `${name}-${Math.random().toString(36).slice(2, 8)}@clinic.example`;

for (const locale of locales) {
  const t = messagesFor(locale).Staff;

  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript, on a phone`, () => {
      test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

      test('an invitation leads to an app, codes on paper and a session, and the address shows no secret', async ({ page }) => {
        const heard = complaints(page);
        const email = someone('nadia');
        const address = staffCommand(site, 'invite', email, 'intake').replace('/en/', `${staffPath(locale).replace('staff', '')}`);

        const person = await accept(page, address, email);

        expect(person.codes).toHaveLength(8);
        await page.goto(`${site.url}${staffPath(locale)}`);
        await expect(page.getByRole('heading', { level: 1 })).toContainText('nadia');
        await page.getByText(t.nav.menu, { exact: true }).click();
        await page.getByRole('button', { name: t.nav.signOut }).click();
        await expect(page.getByRole('status')).toHaveText(t.signIn.signedOut);
        await page.goto(`${site.url}${staffPath(locale, 'account')}`);
        await expect(page).toHaveURL(`${site.url}${staffPath(locale, 'sign-in')}?next=${encodeURIComponent(staffPath(locale, 'account'))}`);

        await signIn(page, site, locale, person);
        await page.goto(`${site.url}${staffPath(locale, 'enrol/codes')}`);
        await expect(page).toHaveURL(`${site.url}${staffPath(locale, 'account')}`);
        expect(heard).toEqual([]);
      });
    });
  }

  test(`in ${locale}, a wrong password and an unknown address are answered alike, and the address typed stays`, async ({ page }) => {
    const known = someone('nadia');
    await enrol(page, site, known, 'intake');
    const answers: string[] = [];
    for (const email of [known, someone('nobody')]) {
      await givePassword(page, site, locale, email, 'a wrong password');
      await expect(page.locator('#email')).toHaveValue(email);
      answers.push((await page.locator('.error-summary').textContent()) ?? '');
      expect(page.url()).toBe(`${site.url}${staffPath(locale, 'sign-in')}`);
    }
    expect(answers[0]).toContain(t.signIn.problems.wrong);
    expect(answers[1]).toBe(answers[0]);
  });

  test(`in ${locale}, every page of signing in and of the account keeps the standards, in every look`, async ({ page }) => {
    await page.goto(staffCommand(site, 'invite', someone('ada'), 'admin').replace('/en/', `${staffPath(locale).replace('staff', '')}`));
    expect(await violationsInEveryLook(page)).toEqual([]);
    const person = await enrol(page, site, someone('ada'), 'admin');
    expect(await violationsInEveryLook(page)).toEqual([]);
    for (const name of ['', 'account', 'people']) {
      await page.goto(`${site.url}${staffPath(locale, name)}`);
      expect(await violationsInEveryLook(page)).toEqual([]);
      expect(await invalidHtml(await (await page.request.get(page.url())).text())).toEqual([]);
    }
    await page.context().clearCookies();
    await givePassword(page, site, locale, person.email, 'a wrong password');
    await expect(page.locator('.error-summary')).toBeVisible();
    expect(await violationsInEveryLook(page)).toEqual([]);
    await givePassword(page, site, locale, person.email);
    await expect(page.locator('#code')).toBeVisible();
    expect(await violationsInEveryLook(page)).toEqual([]);
  });
}

test('a passkey signs in without password and code, and can be taken back', async ({ page }) => {
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
  } as const;
  await devices.send('WebAuthn.addVirtualAuthenticator', { options: { ...options, automaticPresenceSimulation: true } });
  await enrol(page, site, someone('nadia'), 'intake');
  await page.goto(`${site.url}/en/staff/account`);
  await page.locator('#passkey-name').fill('Front desk');
  await page.getByRole('button', { name: 'Add a passkey to this device' }).click();
  await expect(page.getByRole('status')).toHaveText('The passkey is ready.');
  await page.getByRole('button', { name: 'Sign out' }).click();

  await page.getByRole('button', { name: 'Use a passkey' }).click();

  await expect(page).toHaveURL(`${site.url}/en/staff`);
  await page.goto(`${site.url}/en/staff/account`);
  await page.getByRole('button', { name: 'Remove the passkey Front desk' }).click();
  await expect(page.getByRole('status')).toHaveText('The passkey is removed.');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(page.locator('.error-summary')).toContainText('The passkey did not work.');
});

test('a passkey whose device did not make sure who holds it opens nothing, whatever the page was made to ask', async ({ page }) => {
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
  } as const;
  const { authenticatorId } = await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, automaticPresenceSimulation: true },
  });
  await enrol(page, site, someone('nadia'), 'intake');
  await page.getByRole('button', { name: 'Add a passkey to this device' }).click();
  await expect(page.getByRole('status')).toHaveText('The passkey is ready.');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await devices.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await page.route('**/staff/sign-in/passkey', async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const answer = await route.fetch();
    return route.fulfill({ response: answer, json: { ...(await answer.json()), userVerification: 'discouraged' } });
  });

  await page.getByRole('button', { name: 'Use a passkey' }).click();

  await expect(page.locator('.error-summary')).toContainText('The passkey did not work.');
  await page.goto(`${site.url}/en/staff`);
  await expect(page).toHaveURL(`${site.url}/en/staff/sign-in`);
});

test('whoever is signed in and follows a link from elsewhere arrives where it leads', async ({ page }) => {
  await enrol(page, site, someone('nadia'), 'intake');
  await page.route('https://mail.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<a href="${site.url}/en/staff/account">x</a>` }),
  );
  await page.goto('https://mail.example/');

  await page.getByRole('link').click();

  await expect(page).toHaveURL(`${site.url}/en/staff/account`);
});

for (const [language, title, words] of [
  ['en', 'Your session has ended. Nothing is lost.', 'What you had typed is kept in this tab'],
  ['fr', 'Votre session a pris fin. Rien n’est perdu.', 'Ce que vous aviez écrit est gardé dans cet onglet'],
] as const)
  test(`in ${language}, an ended session is called that, and no failure to sign in`, async ({ page }) => {
    await page.goto(`${site.url}/${language}/staff/sign-in?problem=expired`);
    const said = page.getByRole('status');
    await expect(page.locator('.error-summary')).toHaveCount(0);
    await expect(said.getByRole('heading')).toHaveText(title);
    await expect(said).toContainText(words);
  });

test('what was typed when a session had ended is there again after signing in, and nobody else sees it', async ({ page }) => {
  const person = await enrol(page, site, someone('ada'), 'admin');
  const other = someone('sam');
  await page.goto(`${site.url}/en/staff/people`);
  await page.locator('#email').fill(other);
  await page.context().clearCookies();

  await submit(page, '#email');
  await expect(page).toHaveURL(`${site.url}/en/staff/sign-in?next=%2Fen%2Fstaff%2Fpeople`);
  await page.locator('#email').fill(person.email);
  await page.locator('#password').fill(password);
  await submit(page, '#password');
  await page.locator('#code').fill(await nextCode(person));
  await submit(page, '#code');

  await expect(page).toHaveURL(`${site.url}/en/staff/people`);
  await expect(page.locator('#email')).toHaveValue(other);
  await expect(page.getByRole('status')).toContainText('Nothing is lost');
  await submit(page, '#email');
  await expect(page.getByRole('status')).toHaveText('The invitation is on its way.');
  await expect(page.locator('#email')).toHaveValue('');
});

test('a list that was searched when the session had ended is searched again after signing in', async ({ page }) => {
  const person = await enrol(page, site, someone('ada'), 'admin');
  await page.context().clearCookies();

  await page.goto(`${site.url}/en/staff/content?q=sleep&order=title`);
  await page.locator('#email').fill(person.email);
  await page.locator('#password').fill(password);
  await submit(page, '#password');
  await page.locator('#code').fill(await nextCode(person));
  await submit(page, '#code');

  await expect(page).toHaveURL(`${site.url}/en/staff/content?q=sleep&order=title`);
});

test('a code on paper signs in once, and new ones replace the old', async ({ page }) => {
  const person = await enrol(page, site, someone('nadia'), 'intake');
  const [first = '', second = ''] = person.codes;
  const tryPaper = async (code: string) => {
    await page.context().clearCookies();
    await givePassword(page, site, 'en', person.email);
    await page.getByRole('link', { name: 'Use one of the codes you kept' }).click();
    await page.locator('#code').fill(code.toLowerCase().replace('-', ' '));
    await submit(page, '#code');
  };

  await tryPaper(first);
  await expect(page).toHaveURL(`${site.url}/en/staff`);
  await tryPaper(first);
  await expect(page.locator('.error-summary')).toContainText('One that was used no longer works.');
  await tryPaper(second);
  await page.goto(`${site.url}/en/staff/account`);
  await expect(page.locator('main')).toContainText('6 are left.');
  await page.locator('#password').fill(password);
  await submit(page, '#password');
  await expect(page.locator('.kept-codes li')).toHaveCount(8);
  await tryPaper(person.codes[2] ?? '');
  await expect(page.locator('.error-summary')).toContainText('Check the code');
});

test('a code of the app that somebody saw over a shoulder opens nothing', async ({ page }) => {
  const person = await enrol(page, site, someone('nadia'), 'intake');
  const code = await nextCode(person);
  for (const expected of ['in', 'refused']) {
    await page.context().clearCookies();
    await givePassword(page, site, 'en', person.email);
    await page.locator('#code').fill(code);
    await submit(page, '#code');
    if (expected === 'in') await expect(page).toHaveURL(`${site.url}/en/staff`);
    else await expect(page.locator('.error-summary')).toContainText('Check the code');
  }
});

test('guessing is slowed down, for an account that exists and for one that does not', async ({ page, request }) => {
  const known = someone('nadia');
  await enrol(page, site, known, 'intake');
  await page.context().clearCookies(); // a browser that this person has signed in with has a count of its own
  for (const email of [known, someone('nobody')]) {
    for (let guess = 0; guess < 10; guess += 1) {
      const form = { email, password: `wrong guess number ${guess}` };
      await request.post(`${site.url}/en/staff/sign-in/password`, {
        form,
        headers: { 'x-forwarded-for': `203.0.113.${guess}` },
        maxRedirects: 0,
      });
    }
    await givePassword(page, site, 'en', email);
    await expect(page.locator('.error-summary')).toContainText(/Too many tries\. Try again in \d+ minutes?\./);
  }
});

test('an administrator invites by mail and resets a lost sign-in; the person is told, and the old one is over at once', async ({
  page,
  browser,
}) => {
  await enrol(page, site, someone('ada'), 'admin');
  const email = someone('sam');
  await page.goto(`${site.url}/en/staff/people`);
  await page.locator('#email').fill(email);
  await page.locator('#role').selectOption('editor');
  await submit(page, '#email');
  await expect(page.getByRole('status')).toHaveText('The invitation is on its way.');
  const theirs = await (await browser.newContext()).newPage();
  await accept(theirs, await mailedAddress(email, 'Your invitation'), email);
  await theirs.goto(`${site.url}/en/staff`);
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(`Hello, ${email.split('@')[0]}`);

  await page.goto(`${site.url}/en/staff/people`);
  await page.getByRole('button', { name: `Reset sign-in of ${email.split('@')[0]}` }).click();
  await expect(page.getByRole('status')).toContainText('The old sign-in no longer works.');

  await theirs.goto(`${site.url}/en/staff`);
  await expect(theirs).toHaveURL(`${site.url}/en/staff/sign-in?problem=expired`);
  await givePassword(theirs, site, 'en', email);
  await expect(theirs.locator('.error-summary')).toContainText('Check the email and the password');
  await accept(theirs, await mailedAddress(email, 'was reset'), email);
  await theirs.goto(`${site.url}/en/staff`);
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(`Hello, ${email.split('@')[0]}`);
});

test('an invitation to a mistyped address is taken back without scripts, in both languages', async ({ page, browser }) => {
  await enrol(page, site, someone('ada'), 'admin');
  const context = await browser.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState() });
  const plain = await context.newPage();
  for (const [language, button, said] of [
    ['en', 'Withdraw the invitation to', 'The invitation is withdrawn. Its address no longer works.'],
    ['fr', 'Annuler l’invitation envoyée à', 'L’invitation est annulée. L’adresse qu’elle contenait ne fonctionne plus.'],
  ]) {
    const email = someone('sam');
    staffCommand(site, 'invite', email, 'editor');
    await plain.goto(`${site.url}/${language}/staff/people`);
    await plain.getByRole('button', { name: `${button} ${email}` }).click();
    await expect(plain.getByRole('status')).toHaveText(said ?? '');
    await expect(plain.locator('main')).not.toContainText(email);
  }
  await context.close();
});

/** The address in a message to somebody, once it has left. */
async function mailedAddress(email: string, words: string): Promise<string> {
  const folder = join(site.folder, 'outbox');
  let found: string | undefined;
  await expect
    .poll(() => {
      const letters = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8').replace(/=\r?\n/g, ''));
      const letter = letters.find((text) => text.includes(`To: ${email}`) && text.includes(words));
      found = /http:\/\/localhost:\d+\/en\/staff\/enrol#[A-Z0-9-]+/.exec(letter ?? '')?.[0];
      return found;
    })
    .toBeDefined();
  return found ?? '';
}

test('an invitation works once', async ({ page }) => {
  const email = someone('nadia');
  const address = staffCommand(site, 'invite', email, 'intake');
  await accept(page, address, email);
  await page.context().clearCookies();

  await page.goto(address);
  await page.locator('#name').fill('Mallory');
  await page.locator('#password').fill(password);
  await submit(page, '#password');

  await expect(page.locator('.error-summary')).toContainText('Check the code of your invitation.');
  await expect(page.locator('#name')).toHaveValue('Mallory');
});
