import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { locales, otherLocale } from '#lib/i18n/locales.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { comeFromElsewhere, fillDetails, fillWishes, formPaths, goOn, reachCheck } from '#tests/support/request-form.ts';
import { serveSite } from '#tests/support/server.ts';
import { invalidHtml, violationsInEveryLook } from '#tests/support/standards.ts';
import { tokenIn, Visitor } from '#tests/support/visitor.ts';

const port = Number(process.env.PORT ?? 3210);
const reference = /^AND-[2-9B-DF-HJ-NP-TV-XZ]{3}-[2-9B-DF-HJ-NP-TV-XZ]{3}$/;

test.beforeEach(async ({ context }, { parallelIndex }) => comeFromElsewhere(context, parallelIndex));

/** Every address a page asks for, to see what was in them. */
function addresses(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

for (const locale of locales) {
  const paths = formPaths(locale);
  const t = messagesFor(locale);
  const { errors, fields } = t.RequestForm;

  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript, on a phone`, () => {
      test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

      test('a request goes from the first question to a receipt with real days, and no address holds an answer', async ({ page }) => {
        const asked = addresses(page);

        await reachCheck(page, locale, 'The stairs are hard.');

        await expect(page.locator('[data-key="name"] [data-slot="answer"]')).toHaveText('Zoé O’Brien');
        await expect(page.locator('[data-key="contact"] [data-slot="answer"]')).toContainText('613-555-0199');
        await expect(page.locator('[data-key="note"] [data-slot="answer"]')).toHaveText('The stairs are hard.');
        await page.locator('#contactMe').check();
        await goOn(page);

        await expect(page).toHaveURL(paths.sent);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.RequestSent.heading);
        await expect(page.locator('.receipt__reference')).toHaveText(reference);
        await expect(page.locator('dd[data-slot="answerBy"]')).toHaveText(/ 20\d\d$/);
        await expect(page.locator('dd[data-slot="eraseBy"]')).toHaveText(/ 20\d\d$/);
        await expect(page.locator('.receipt')).toContainText('613-555-0142');
        expect(asked.filter((url) => /Zo|Brien|0199|stairs|ottawa|sleep|AND-/i.test(url))).toEqual([]);
        expect(new Set(asked.map((url) => new URL(url).host)).size).toBe(1);
      });

      test('what is missing is listed first, where the reader is taken, and beside each field in the same words', async ({ page }) => {
        await page.goto(paths.details);
        await page.locator('#name').fill('王小明');
        await page.locator('#contact-phone').check();
        await page.locator('#phone').fill('555');
        await goOn(page);

        await expect(page).toHaveTitle(new RegExp(`^${locale === 'en' ? 'Error: ' : 'Erreur\u00a0: '}`));
        await expect(page.locator('#problems')).toBeFocused();
        await expect(page.locator('#problems a')).toHaveText([
          errors.forWhom.missing,
          errors.phone['not-a-phone'],
          errors.message.missing,
          errors.nameClinic.missing,
          errors.language.missing,
        ]);
        await expect(page.locator('#phone-error')).toHaveText(errors.phone['not-a-phone']);
        await expect(page.locator('#phone')).toHaveValue('555');
        await expect(page.locator('#name')).toHaveValue('王小明');
        await page.getByRole('link', { name: errors.phone['not-a-phone'] }).click();
        await expect(page.locator('#phone')).toBeFocused();
      });

      test('the language changes at any step, and every answer stays', async ({ page }) => {
        const other = otherLocale(locale);
        const switchTo = (language: string) =>
          page.getByRole('banner').getByRole('button', { name: language === 'en' ? 'English' : 'Français' });
        await page.goto(paths.details);
        await page.locator('#name').fill('Half-typed');
        await page.locator('#contact-phone').check();
        await page.locator('#phone').fill('61');

        await switchTo(other).click();

        await expect(page).toHaveURL(formPaths(other).details);
        await expect(page.locator('#name')).toHaveValue('Half-typed');
        await expect(page.locator('#phone')).toHaveValue('61');
        await expect(page.locator('#problems')).toBeHidden();
        await fillDetails(page);
        await goOn(page);
        await fillWishes(page, 'Half a no');
        await switchTo(locale).click();
        await expect(page).toHaveURL(paths.wishes);
        await expect(page.locator('#note')).toHaveValue('Half a no');
        await expect(page.locator('#help-sleep')).toBeChecked();
        await goOn(page);
        await page.locator('#contactMe').check();
        await switchTo(other).click();
        await expect(page).toHaveURL(formPaths(other).check);
        await expect(page.locator('#contactMe')).toBeChecked();
        await expect(page.locator('[data-key="help"] [data-slot="answer"]')).toHaveText(messagesFor(other).RequestForm.choices.help.sleep);
      });

      test('an answer can be changed from the last step, and the way back leads there', async ({ page }) => {
        await reachCheck(page, locale);

        await page.getByRole('link', { name: fields.name.label }).click();
        await expect(page).toHaveURL(`${paths.details}#name`);
        await expect(page.locator('#name')).toHaveValue('Zoé O’Brien');
        await page.locator('#name').fill('Chloé');
        await goOn(page);

        await expect(page).toHaveURL(paths.check);
        await expect(page.locator('[data-key="name"] [data-slot="answer"]')).toHaveText('Chloé');
      });

      test('the button back keeps what is typed', async ({ page }) => {
        await page.goto(paths.details);
        await fillDetails(page);
        await goOn(page);
        await page.locator('#note').fill('Half a note');
        await page.getByRole('button', { name: t.RequestForm.back }).click();
        await expect(page).toHaveURL(paths.details);
        await expect(page.locator('#message-no')).toBeChecked();
        await goOn(page);

        await expect(page.locator('#note')).toHaveValue('Half a note');
      });
    });
  }

  test(`${locale}: the whole form can be filled in and sent with the keyboard alone`, async ({ page }) => {
    await page.goto(paths.details);
    const press = async (selector: string, key: string) => {
      await page.locator(selector).focus();
      await page.keyboard.press(key);
    };
    await press('#forWhom-self', 'Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Kim');
    await press('#contact-email', 'Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('kim@example.ca');
    await press('#nameClinic-no', 'Space');
    await press('#language-en', 'Space');
    await press('#name', 'Enter');

    // The Enter key goes on; it neither changes the language nor saves a file.
    await expect(page).toHaveURL(paths.wishes);
    await press('#help-medicines', 'Space');
    await press('#location-home', 'Space');
    await press('#times-evening', 'Space');
    await press('#request-form .actions button', 'Enter');
    await expect(page).toHaveURL(paths.check);
    await press('#contactMe', 'Space');
    await press('#confirm', 'Space');
    await press('#request-form .actions button', 'Enter');
    await expect(page.locator('.receipt__reference')).toHaveText(reference);
  });

  test(`${locale}: words of danger bring help lines, before any answer is checked, and nothing is held back`, async ({ page }) => {
    await reachCheck(page, locale, locale === 'en' ? 'I do not want to live' : 'Je ne veux plus vivre');

    const box = page.locator('[data-slot="danger"]');
    await expect(box).toBeVisible();
    await expect(box.locator('a').first()).toHaveAttribute('href', locale === 'en' ? 'tel:988' : 'tel:+18662773553');
    await page.locator('#contactMe').check();
    await goOn(page);
    await expect(page.locator('.receipt__reference')).toHaveText(reference);
  });

  test(`${locale}: answers are saved to a file and read back from it on another device`, async ({ page, browser }, { outputDir }) => {
    await page.goto(paths.details);
    await fillDetails(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: t.RequestForm.save }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(locale === 'en' ? 'andante-request.json' : 'andante-demande.json');
    const path = join(outputDir, file.suggestedFilename());
    await file.saveAs(path);

    const elsewhere = await (await browser.newContext()).newPage();
    await elsewhere.goto(paths.details);
    await elsewhere.locator('#file').setInputFiles(path);
    await elsewhere.getByRole('button', { name: t.RequestForm.fileOpen }).click();

    await expect(elsewhere.locator('[data-slot="notice"][data-key="restored"]')).toBeVisible();
    await expect(elsewhere.locator('#name')).toHaveValue('Zoé O’Brien');
    await expect(elsewhere.locator('#phone')).toHaveValue('(613) 555 0199');
    await elsewhere.context().close();
  });

  for (const [what, content, words] of [
    ['a damaged file', '{"format": "andante-req', errors.file.damaged],
    ['a file of another program', '{"name": "x"}', errors.file.foreign],
    ['a file of another version', '{"format": "andante-request", "version": 9, "answers": {}}', errors.file['other-version']],
    ['a file that is too large', 'x'.repeat(200_000), errors.file['too-large']],
  ] as const) {
    test(`${locale}: ${what} is named as such, and the form stays usable`, async ({ page }) => {
      await page.goto(paths.details);
      await page.locator('#file').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
      await page.getByRole('button', { name: t.RequestForm.fileOpen }).click();

      await expect(page.locator('#problems a')).toHaveText([words]);
      await expect(page.locator('#file-error')).toHaveText(words);
      await fillDetails(page);
      await goOn(page);
      await expect(page).toHaveURL(paths.wishes);
    });
  }

  test(`${locale}: every state of the form is accessible and valid`, async ({ page }) => {
    const judge = async (state: string) => {
      expect(await violationsInEveryLook(page), state).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBe(320);
    };
    // The answer to a form is read as it comes from the server: what a page shows later is not what it was sent.
    const pages: Promise<string[]>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'document' || response.status() === 303) return;
      const policy = response.headers()['content-security-policy'] ?? 'none';
      const findings = response
        .text()
        .then(async (html) => [...(await invalidHtml(html)), ...(/default-src 'none'/.test(policy) ? [] : [policy])]);
      pages.push(findings.then((list) => list.map((finding) => `${response.url()} ${response.status()}: ${finding}`)));
    });

    await page.goto(paths.details);
    await page.locator('#contact-email').check();
    await judge('first step');
    await goOn(page);
    await expect(page.locator('#problems')).toBeVisible();
    await judge('first step with errors');
    await fillDetails(page);
    await goOn(page);
    await expect(page).toHaveURL(paths.wishes);
    await judge('second step');
    await goOn(page);
    await expect(page.locator('#problems')).toBeVisible();
    await judge('second step with errors');
    await fillWishes(page, 'I want to die');
    await goOn(page);
    await expect(page.locator('[data-slot="danger"]')).toBeVisible();
    await judge('check');
    await goOn(page);
    await expect(page.locator('#problems')).toBeVisible();
    await judge('check with errors');
    await page.locator('#contactMe').check();
    await page.evaluate(() => {
      (document.querySelector('[name="token"]') as HTMLInputElement).value = 'old';
    });
    await goOn(page);
    await expect(page.locator('[data-slot="notice"][data-key="again"]')).toBeVisible();
    await judge('once more');
    await goOn(page);
    await expect(page.locator('.receipt__reference')).toHaveText(reference);
    await judge('sent');
    expect(pages).toHaveLength(8);
    expect((await Promise.all(pages)).flat()).toEqual([]);
  });

  test(`${locale}: a browser that refuses cookies is told so, with a telephone number`, async ({ page }) => {
    await page.route('**/*', async (route) => {
      const headers = { ...(await route.request().allHeaders()) };
      delete headers.cookie;
      await route.continue({ headers });
    });
    await page.goto(paths.details);
    await fillDetails(page);
    await page.context().clearCookies();
    await page.goto(paths.wishes);

    await expect(page).toHaveURL(`${paths.details}?notice=lost`);
    await expect(page.locator('[data-slot="notice"][data-key="lost"]')).toContainText('613-555-0142');
  });
}

const en = formPaths('en');

test('sending twice, or going back and sending again, makes one request', async ({ page }) => {
  await reachCheck(page, 'en');
  await page.locator('#contactMe').check();
  await page.locator('#request-form .actions button').dblclick();
  await expect(page.locator('.receipt__reference')).toHaveText(reference);
  const first = await page.locator('.receipt__reference').textContent();

  await page.goBack();
  await page.waitForLoadState();
  if (new URL(page.url()).pathname === en.check) {
    await page.locator('#contactMe').check();
    await goOn(page);
  }

  await expect(page).toHaveURL(en.sent);
  await expect(page.locator('.receipt__reference')).toHaveText(first ?? '');
});

test('the same post sent again, as after a lost connection, gets the same reference', async ({ page }) => {
  await reachCheck(page, 'en');
  const token = await page.locator('[name="token"]').inputValue();
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const send = async (): Promise<string> => {
    const answer = await fetch(`http://localhost:${port}${en.check}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, 'x-forwarded-for': '198.51.100.7' },
      body: new URLSearchParams({ contactMe: 'yes', token }),
    });
    expect(answer.status).toBe(303);
    const receipt = answer.headers.getSetCookie().find((line) => line.startsWith('receipt=')) ?? '';
    const page = await fetch(`http://localhost:${port}${en.sent}`, { headers: { cookie: receipt.split(';')[0] ?? '' } });
    return /class="receipt__reference"[^>]*>([^<]+)/.exec(await page.text())?.[1] ?? 'none';
  };

  const references = await Promise.all([send(), send(), send()]);

  expect(references[0]).toMatch(reference);
  expect(new Set(references).size).toBe(1);
});

test('the cookies are out of reach of scripts and of other sites, end with the browser, and none is set by reading', async ({
  page,
  context,
}) => {
  await page.goto('/en');
  await page.goto(en.details);
  expect(await context.cookies()).toEqual([]);

  await fillDetails(page);
  await goOn(page);
  await page.waitForURL(en.wishes);

  expect((await context.cookies()).map(({ name, httpOnly, sameSite, expires }) => ({ name, httpOnly, sameSite, expires }))).toEqual([
    { name: 'request', httpOnly: true, sameSite: 'Lax', expires: -1 },
  ]);
});

test('after sending, only the receipt is left in the browser', async ({ page, context }) => {
  await reachCheck(page, 'en');
  await page.locator('#contactMe').check();
  await goOn(page);
  await page.waitForURL(en.sent);

  expect((await context.cookies()).map(({ name }) => name)).toEqual(['receipt']);
});

test('a page that was open too long keeps every answer and asks for one more press', async ({ page }) => {
  await reachCheck(page, 'en');
  await page.locator('#contactMe').check();
  await page.evaluate(() => {
    (document.querySelector('[name="token"]') as HTMLInputElement).value = 'from-yesterday';
  });
  await goOn(page);

  await expect(page.locator('[data-slot="notice"][data-key="again"]')).toBeVisible();
  await expect(page.locator('#contactMe')).toBeChecked();
  await goOn(page);
  await expect(page.locator('.receipt__reference')).toHaveText(reference);
});

test('no header of a visitor leads to a page of the form as it was built, and no cache may keep one', async ({ request }) => {
  const asked = await request.get('/en/request/wishes', { headers: { 'x-template': '1' }, maxRedirects: 0 });
  const problem = await request.get('/fr/demande/probleme');

  expect(asked.status()).toBe(303);
  expect(asked.headers()['cache-control']).toBe('private, no-store');
  expect(problem.headers()['cache-control']).toBe('private, no-store');
});

test('a form posted from another website is refused with a page that helps', async ({ request }) => {
  const answer = await request.post(en.check, {
    form: { contactMe: 'yes' },
    headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  });

  expect(answer.status()).toBe(403);
  expect(await answer.text()).toContain(messagesFor('en').RequestProblem.elsewhere.text);
});

test('a body far longer than the form is refused with a page that helps', async ({ request }) => {
  const answer = await request.post(formPaths('fr-CA').details, { form: { name: 'x'.repeat(300_000) } });

  expect(answer.status()).toBe(413);
  expect(await answer.text()).toContain(messagesFor('fr-CA').RequestProblem.large.text);
});

test('words longer than a field can hold are all shown again, with what to do', async ({ request }) => {
  const note = 'é'.repeat(5000);
  const answer = await request.post(en.wishes, { form: { note, help: 'sleep', location: 'ottawa', times: 'morning' } });
  const html = await answer.text();

  expect(answer.status()).toBe(422);
  expect(html).toContain(note);
  expect(html).toContain('Shorten your note to 500 characters or fewer');
});

/** Another device of a household sends a request, as a browser without JavaScript would; tells the status of the answer. */
async function sendFromHousehold(address: string): Promise<number> {
  const visitor = new Visitor(`http://localhost:${port}`, address);
  const choices = { forWhom: 'self', contact: 'phone', message: 'no', nameClinic: 'yes', language: 'either' };
  await visitor.ask(en.details, Object.entries({ ...choices, name: 'Sam Sample', phone: '613-555-0199' }));
  await visitor.ask(en.wishes, Object.entries({ help: 'sleep', location: 'ottawa', times: 'morning' }));
  const token = tokenIn(await (await visitor.ask(en.check)).text());
  return (await visitor.ask(en.check, Object.entries({ contactMe: 'yes', token }))).status;
}

test('more requests than one household makes are answered kindly, with the wait, and the answers stay', async ({ page }) => {
  const household = '192.0.2.55';
  const send = async () => {
    await reachCheck(page, 'en');
    const form = { contactMe: 'yes', token: await page.locator('[name="token"]').inputValue() };
    return page.request.post(en.check, { form, maxRedirects: 0, headers: { 'x-forwarded-for': household } });
  };
  await send();
  const cookies = await page.context().cookies();
  let others = 303;
  for (let sent = 1; sent < 25 && others === 303; sent += 1) others = await sendFromHousehold(household);
  await page.context().clearCookies();
  const answer = await send();
  const html = await answer.text();

  expect(cookies.map(({ name }) => name)).toEqual(['receipt']);
  expect(answer.status()).toBe(429);
  expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0);
  expect(html).toContain(messagesFor('en').RequestProblem.busy.way);
  expect(html).toContain('613-555-0142');
  await page.goto(en.check);
  await expect(page.locator('[data-key="name"] [data-slot="answer"]')).toHaveText('Zoé O’Brien');
});

test.describe('while the store is away', () => {
  for (const locale of locales) {
    test(`${locale}: the page says so, keeps every answer, gives the telephone number, and the button works again`, async ({ page }, {
      outputDir,
      parallelIndex,
    }) => {
      mkdirSync(outputDir, { recursive: true });
      const notAFolder = join(outputDir, 'not-a-folder');
      writeFileSync(notAFolder, '');
      const site = await serveSite(port + 10 + parallelIndex, { VAR_DIR: notAFolder, DATA_KEYS: Buffer.alloc(32, 1).toString('base64') });
      try {
        const paths = formPaths(locale);
        await page.goto(`${site.url}${paths.details}`);
        await fillDetails(page);
        await goOn(page);
        await fillWishes(page, 'Kept');
        await goOn(page);
        await page.waitForURL(`**${paths.check}`);
        await page.locator('#contactMe').check();
        const answered = page.waitForResponse((response) => response.request().method() === 'POST');
        await goOn(page);

        expect((await answered).status()).toBe(503);
        await expect(page.locator('[data-slot="notice"][data-key="unavailable"]')).toContainText('613-555-0142');
        await expect(page.locator('[data-key="note"] [data-slot="answer"]')).toHaveText('Kept');
        await expect(page.locator('#contactMe')).toBeChecked();
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: messagesFor(locale).RequestForm.save }).click();
        expect((await download).suggestedFilename()).toMatch(/\.json$/);
      } finally {
        site.stop();
      }
    });
  }
});

test('a visitor who never sees the trap is not caught by it, and a program that falls in is answered like anyone', async ({ page }) => {
  await reachCheck(page, 'en');
  await expect(page.locator('#website')).not.toBeInViewport();
  await page.locator('#website').evaluate((field: HTMLInputElement) => {
    field.value = 'http://spam.example';
  });
  await page.locator('#contactMe').check();
  await goOn(page);

  await expect(page.locator('.receipt__reference')).toHaveText(reference);
});

test('the note counts what is left, politely, and never stops anyone from typing', async ({ page }) => {
  await page.goto(en.details);
  await fillDetails(page);
  await goOn(page);
  // The script has taken over when its own line is seen.
  await expect(page.locator('[data-count]')).toBeVisible();
  await page.locator('#note').fill('x'.repeat(499));
  await expect(page.locator('[data-count]')).toHaveText('1 character left');
  await expect(page.locator('[data-count-said]')).toHaveText('1 character left');
  await page.locator('#note').fill('x'.repeat(505));

  await expect(page.locator('#note')).toHaveValue('x'.repeat(505));
  await expect(page.locator('[data-count]')).toHaveText('\u22125 characters left');
});

test('later steps are kept out of search engines, and the first is not', async ({ page }) => {
  await page.goto(en.details);
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
  await fillDetails(page);
  await goOn(page);
  await page.waitForURL(en.wishes);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
});
