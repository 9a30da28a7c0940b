import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { Locale } from '#lib/i18n/locales.ts';
import { localeSegment } from '#lib/i18n/locales.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { thisHolder, withLease } from '#lib/publish/lease.ts';
import { publishDue } from '#lib/publish/publish-due.ts';
import { recordSwitch } from '#lib/release/folder.ts';
import { openRepository } from '#lib/repository/open-repository.ts';
import type { InboxSite } from '#tests/support/inbox-site.ts';
import { publishSiteIn, putEmptyRelease } from '#tests/support/publish-site.ts';
import { servePublishing } from '#tests/support/publishing-site.ts';

const port = Number(process.env.PORT ?? 3210) + 220;

/** A day of an editor in each language: an article, a line to add a sentence to, and a figure. */
const days = {
  en: {
    article: 'sleep-and-fibromyalgia',
    line: 'time with others',
    promise: ' A guaranteed time to rest each day is part of it.',
    kept: 'A time to rest each day is part of it.',
    figure: ['halved in 36 of 100', 'halved in 46 of 100'],
  },
  'fr-CA': {
    article: 'medicines-for-fibromyalgia',
    line: 'avec d’autres antidépresseurs.',
    promise: ' Une heure de repos garantie chaque jour en fait partie.',
    kept: 'Une heure de repos chaque jour en fait partie.',
    figure: ['chez 36 personnes sur 100, contre', 'chez 46 personnes sur 100, contre'],
  },
} as const;

let site: InboxSite;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browserName: _ }, { parallelIndex }) => {
  site = await servePublishing(port + parallelIndex);
});

test.afterAll(() => site.stop());

const repository = () => openRepository({ folder: join(site.folder, 'content.git') });

async function signedIn(context: BrowserContext, name: string): Promise<Page> {
  await site.signIn(context, `${name}-${Math.random().toString(36).slice(2, 8)}`, 'editor');
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

/** An editor adds a sentence and mistypes a figure, and mends what the page tells of by what it offers. */
async function write(page: Page, locale: Locale): Promise<void> {
  const { article, line, promise, kept, figure } = days[locale];
  const { StaffEditor: said } = messagesFor(locale);
  const rail = page.getByRole('complementary', { name: said.rail });
  const problem = (words: string | RegExp) => rail.getByRole('listitem').filter({ hasText: words });
  const mend = (words: string) => ({ name: said.problems.write.replace('{text}', words) });
  await page.goto(`${site.url}/${localeSegment(locale)}/staff/content/articles/${article}`);
  await select(page, said.text[locale], line);
  await page.keyboard.press('End');
  await page.keyboard.type(promise);
  await select(page, said.text[locale], figure[0]);
  await page.keyboard.type(figure[1]);
  await expect(page.locator('.editor-not')).toBeVisible();
  await problem(/«\s46|“46/)
    .getByRole('button', mend('36'))
    .first()
    .click();
  await problem(/garantie|guaranteed/)
    .getByRole('button')
    .first()
    .click();
  const preview = page.getByRole('region', { name: said.page[locale] });
  await expect(preview).toContainText(kept);
  await expect(page.locator('.editor-save')).toContainText(said.save.saved.what);
  await problem(said.problems.agreeFirst).getByRole('button', { name: said.problems.agree }).first().click();
  await expect(problem(said.problems.agreeFirst)).toHaveCount(0);
  await page.getByRole('link', { name: said.ask }).click();
}

for (const locale of ['en', 'fr-CA'] as const) {
  test(`a first day, from a correction to the readers and back (${locale})`, async ({ browser }) => {
    const { StaffContent, StaffReview, StaffPublishing } = messagesFor(locale);
    const [first, second] = [await browser.newContext(), await browser.newContext()];
    const writer = await signedIn(first, 'lea');
    await write(writer, locale);
    await writer.getByLabel(StaffContent.ask.note, { exact: true }).fill('Rest is part of it');
    await writer.getByRole('button', { name: StaffContent.ask.go }).click();
    await expect(writer.getByRole('status')).toContainText(StaffReview.did.asked);

    // What builds here makes an empty release at once; while it is at it, the server's own publisher stands back.
    const place = { ...publishSiteIn(site.releases, site.store, await repository()), now: () => new Date() };
    const before = `${locale === 'en' ? 1 : 2}-before`;
    putEmptyRelease(site.releases, before, await place.repository.head(), new Date());
    recordSwitch(site.releases, { id: before, by: 'test', at: new Date().toISOString() });
    const reader = await signedIn(second, 'max');
    await withLease(site.store, thisHolder(), async () => {
      await reader.goto(`${site.url}/${localeSegment(locale)}/staff/review`);
      await reader.locator('main a[href*="/staff/review/"]').first().click();
      await expect(reader.locator('blockquote')).toHaveText('Rest is part of it');
      await expect(reader.locator('main')).toContainText(days[locale].kept);
      await reader.getByLabel(StaffReview.read).check();
      await reader.getByRole('button', { name: StaffReview.approve }).click();
      await expect(reader.getByRole('status').first()).toContainText(StaffReview.did.approved);
      await publishDue(place, new AbortController().signal);
    });
    await reader.reload();
    await expect(reader.locator('main')).toContainText(StaffPublishing.steps.archive);
    const file = `content/articles/${days[locale].article}/${locale}.mdx`;
    const online = async () => String(await place.repository.read(await place.repository.head(), file));
    expect(await online()).toContain(days[locale].kept);

    await reader.goto(`${site.url}/${localeSegment(locale)}/staff/publishing/releases`);
    await reader.getByLabel(StaffPublishing.releases.why, { exact: true }).fill('To read it once more');
    await reader.getByRole('button', { name: StaffPublishing.releases.go }).click();
    await expect(reader.getByRole('status').first()).toContainText(StaffReview.did['rolled-back']);
    await expect.poll(online).not.toContain(days[locale].kept);
    await first.close();
    await second.close();
  });
}
