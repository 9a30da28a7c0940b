import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import type { Store } from '#lib/db/client.ts';
import { createStore } from '#lib/db/client.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { localeSegment, locales } from '#lib/i18n/locales.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { withLease } from '#lib/publish/lease.ts';
import { thisHolder } from '#lib/release/holder.ts';
import { keysIn } from '#lib/security/keys.ts';
import { siteUrl } from '#lib/site.ts';
import { putThisBuild } from '#tests/support/first-release.ts';
import { signInAs } from '#tests/support/inbox-site.ts';
import type { Served, Yard } from '#tests/support/releases.ts';
import { newYard, serveReleases } from '#tests/support/releases.ts';

const port = Number(process.env.PORT ?? 3210) + 220;

/** A day of an editor in each language: an article with a line to add a sentence to and a figure, and a pair that is begun. */
const days = {
  en: {
    article: 'sleep-and-fibromyalgia',
    address: '/en/articles/sleep-and-fibromyalgia',
    line: 'time with others',
    promise: ' Some guaranteed rest each day is part of it.',
    kept: 'Some rest each day is part of it.',
    twin: { language: 'fr-CA', line: 'la vie avec les autres.', said: ' Un repos chaque jour en fait partie.' },
    figure: ['halved in 36 of 100', 'halved in 46 of 100'],
    begun: { name: 'visit', id: 'preparing-for-a-visit-a-short-list-to-bring' },
    pages: { en: '/en/articles/list-for-a-visit', 'fr-CA': '/fr/articles/liste-pour-la-visite' },
  },
  'fr-CA': {
    article: 'medicines-for-fibromyalgia',
    address: '/fr/articles/medicaments-fibromyalgie',
    line: 'saignement inhabituel. Consultez sans tarder.',
    promise: ' Un repos garanti chaque jour en fait partie.',
    kept: 'Un repos chaque jour en fait partie.',
    twin: { language: 'en', line: 'unusual bleeding. See a clinician without delay.', said: ' Some rest each day is part of it.' },
    figure: ['chez 36 personnes sur 100, contre', 'chez 46 personnes sur 100, contre'],
    begun: { name: 'call', id: 'preparing-for-a-call-a-short-list-within-reach' },
    pages: { en: '/en/articles/list-for-a-call', 'fr-CA': '/fr/articles/liste-pour-un-appel' },
  },
} as const;

/** What everyone who reads the new pages must find, in each language. */
const figure = {
  en: ['A sheet of paper beside a cup', 'Three lines.'],
  'fr-CA': ['Une feuille à côté d’une tasse', 'Trois lignes.'],
} as const;
const cited = { en: 'Most treatments bring modest gains.', 'fr-CA': 'La plupart des traitements apportent des gains modestes.' } as const;

/** The release that serves when the day begins. */
const first = '20200101000000-firstone';

let yard: Yard;
let served: Served;
let store: Store;
const url = `http://localhost:${port}`;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  yard = newYard();
  // The address that this build was made for: its code, its check and its pages serve the next build too, as they do in a clinic.
  Object.assign(yard.env, { SITE_URL: siteUrl, DATABASE_URL: '', DATA_KEYS: '' });
  await putThisBuild(yard, first);
  served = await serveReleases(yard, port);
  store = createStore({ databaseUrl: undefined, folder: yard.varDir, keys: () => keysIn(yard.varDir) });
});

test.afterAll(async () => {
  await store.close();
  await served.stop();
});

async function signedIn(context: BrowserContext, name: string): Promise<Page> {
  await signInAs(context, { name, role: 'editor', store, url });
  return context.newPage();
}

/** Selects words of a text, which may not be drawn yet. */
async function select(page: Page, pane: string, words: string): Promise<void> {
  await page.getByRole('textbox', { name: pane }).click();
  await page.keyboard.press('Control+f');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

const problem = (page: Page, locale: Locale, words: string | RegExp) =>
  page
    .getByRole('complementary', { name: messagesFor(locale).StaffEditor.rail })
    .getByRole('listitem')
    .filter({ hasText: words });

const saved = (page: Page, locale: Locale) =>
  expect(page.locator('.editor-save')).toContainText(messagesFor(locale).StaffEditor.save.saved.what);

/** The name of what writes these words where the problem is. */
const mendBy = (locale: Locale, words: string) => ({ name: messagesFor(locale).StaffEditor.problems.write.replace('{text}', words) });

/** An editor adds a sentence and mistypes a figure, mends what the page tells of by what it offers, and writes the sentence in the other language. */
async function correct(page: Page, locale: Locale): Promise<void> {
  const { article, line, promise, kept, figure: figures, twin } = days[locale];
  const { StaffEditor: said } = messagesFor(locale);
  await page.goto(`${url}/${localeSegment(locale)}/staff/content/articles/${article}`);
  await select(page, said.text[locale], line);
  await page.keyboard.press('End');
  await page.keyboard.type(promise);
  await select(page, said.text[locale], figures[0]);
  await page.keyboard.type(figures[1]);
  await expect(page.locator('.editor-not')).toBeVisible();
  await problem(page, locale, /«\s46|“46/)
    .getByRole('button', mendBy(locale, '36'))
    .first()
    .click();
  await problem(page, locale, /garanti|guaranteed/)
    .getByRole('button')
    .first()
    .click();
  await expect(page.getByRole('region', { name: said.page[locale] })).toContainText(kept);
  await expect(problem(page, locale, said.problems.agreeFirst).first()).toBeVisible();
  await select(page, said.text[twin.language], twin.line);
  await page.keyboard.press('End');
  await page.keyboard.type(twin.said);
  await saved(page, locale);
}

/** An editor begins an article in both languages, writes it, cites a source and adds a figure by what the editor offers for it. */
async function begin(page: Page, locale: Locale): Promise<void> {
  const { begun } = days[locale];
  const { StaffEditor: said, StaffContent } = messagesFor(locale);
  const text = (language: Locale): string => readFileSync(`tests/fixtures/first-day/${begun.name}.${language}.mdx`, 'utf8');
  await page.goto(`${url}/${localeSegment(locale)}/staff/content/new?kind=article`);
  await page.locator('[name="title-en"]').fill(/^title: "(.*)"$/m.exec(text('en'))?.[1] ?? '');
  await page.locator('[name="title-fr"]').fill(/^title: "(.*)"$/m.exec(text('fr-CA'))?.[1] ?? '');
  await page.locator('[name="topic"]').selectOption('living');
  await page.locator('[name="authors"]').selectOption('marguerite-theriault');
  await page.locator('[name="reviewer"]').selectOption('samuel-okoro');
  await page.getByRole('button', { name: StaffContent.newEntry.start }).click();
  await expect(page).toHaveURL(new RegExp(`/articles/${begun.id}$`));
  for (const language of locales) {
    await page.getByRole('textbox', { name: said.text[language] }).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(text(language));
    await select(page, said.text[language], cited[language]);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type(' ');
    await page.getByRole('button', { name: said.insert.citation }).click();
    await page.getByLabel(said.insert.find).fill('macfarlane');
    await page.locator('.editor-choices button').first().click();
    await expect(page.getByRole('region', { name: said.page[language] })).toContainText(cited[language]);
  }
  await addFigure(page, locale);
  await problem(page, locale, 'macfarlane2017').getByRole('button', mendBy(locale, 'macfarlane2017')).first().click();
  await saved(page, locale);
}

async function addFigure(page: Page, locale: Locale): Promise<void> {
  const { StaffEditor: said } = messagesFor(locale);
  for (const language of locales) {
    await select(page, said.text[language], language === 'en' ? 'over several days.' : 'en plusieurs jours.');
    await page.keyboard.press('End');
  }
  await page.getByRole('button', { name: said.insert.figure, exact: true }).click();
  for (const language of locales) {
    await page.locator(`[name="alt-${language}"]`).fill(figure[language][0]);
    await page.locator(`[name="caption-${language}"]`).fill(figure[language][1]);
  }
  const drawn = sharp({ create: { width: 600, height: 300, channels: 3, background: '#4c7' } });
  const file = { name: 'list.jpg', mimeType: 'image/jpeg', buffer: await drawn.jpeg().toBuffer() };
  await page.getByLabel(said.figure.picture).setInputFiles(file);
  await page.getByRole('button', { name: said.figure.add }).click();
  for (const language of locales) {
    await expect(page.getByRole('region', { name: said.page[language] }).getByRole('img', { name: figure[language][0] })).toBeVisible();
  }
}

/** Says of each section that changed that its two texts agree, and asks a colleague to read them. */
async function askForReview(page: Page, locale: Locale, changed: number, note: string): Promise<void> {
  const { StaffEditor: said, StaffContent, StaffReview } = messagesFor(locale);
  const sections = page.getByRole('region', { name: said.sections.title, exact: true });
  const apart = sections.getByRole('button', { name: said.sections.agree });
  for (let left = changed; left > 0; left -= 1) {
    await expect(apart).toHaveCount(left);
    await apart.first().click();
  }
  await expect(apart).toHaveCount(0);
  await expect(
    page.getByRole('complementary', { name: said.rail }).getByRole('listitem').filter({ hasText: said.problems.warning }),
  ).toHaveCount(0);
  await page.getByRole('link', { name: said.ask }).click();
  await page.getByLabel(StaffContent.ask.note, { exact: true }).fill(note);
  await page.getByRole('button', { name: StaffContent.ask.go }).click();
  await expect(page.getByRole('status')).toContainText(StaffReview.did.asked);
}

/** A colleague reads and approves everything that waits, in her own language. */
async function approveAll(page: Page, count: number): Promise<void> {
  const { StaffReview } = messagesFor('fr-CA');
  for (let left = count; left > 0; left -= 1) {
    await page.goto(`${url}/fr/staff/review`);
    await page.locator('main a[href*="/staff/review/"]').first().click();
    await page.getByLabel(StaffReview.read).check();
    await page.getByRole('button', { name: StaffReview.approve }).click();
    await expect(page.getByRole('status').first()).toContainText(StaffReview.did.approved);
  }
}

const textOf = async (address: string): Promise<string> => (await fetch(`${url}${address}`)).text();

for (const locale of locales) {
  test(`an editor corrects an article and begins another on a first day, and asks for a review of each (${locale})`, async ({
    context,
  }) => {
    const writer = await signedIn(context, `writer-${localeSegment(locale)}`);
    await correct(writer, locale);
    await askForReview(writer, locale, 1, 'Rest is part of it');
    await begin(writer, locale);
    await askForReview(writer, locale, 6, 'A new page');
  });
}

test('a colleague approves all that was written that day, readers find it in both languages, and the release before comes back', async ({
  browser,
  context,
}) => {
  const colleague = await signedIn(context, 'colleague');
  // The server's own publisher stands back until all is approved, so that one release brings it online.
  expect(await withLease(store, thisHolder(), () => approveAll(colleague, 4))).toBe(true);
  const awaited = locales.flatMap((locale) => [
    [days[locale].address, days[locale].kept],
    ...locales.map((language) => [days[locale].pages[language], cited[language]]),
  ]);
  const online = async (): Promise<number> => {
    const said = await Promise.all(awaited.map(async ([address = '', words = '']) => (await textOf(address)).includes(words)));
    return said.filter(Boolean).length;
  };
  await expect.poll(online, { timeout: 600_000, intervals: [1000] }).toBe(awaited.length);

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const locale of locales) {
    await reader.goto(url + days[locale].address);
    await expect(reader.locator('main')).toContainText(days[locale].kept);
    for (const language of locales) {
      await reader.goto(url + days[locale].pages[language]);
      await expect(reader.locator('main')).toContainText(cited[language]);
      await expect(reader.getByRole('img', { name: figure[language][0] })).toBeVisible();
      await expect(reader.locator('main table').first()).toBeVisible();
      await expect(reader.locator('main a[href*="macfarlane2017"]').first()).toBeAttached();
    }
  }

  const { StaffPublishing, StaffReview } = messagesFor('fr-CA');
  await colleague.goto(`${url}/fr/staff/publishing/releases`);
  await colleague.locator(`label:has([value="${first}"])`).click();
  await colleague.getByLabel(StaffPublishing.releases.why, { exact: true }).fill('À relire encore');
  await colleague.getByRole('button', { name: StaffPublishing.releases.go }).click();
  await expect(colleague.getByRole('status').first()).toContainText(StaffReview.did['rolled-back']);
  await expect.poll(online, { intervals: [500] }).toBe(0);
});
