import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { openRepository } from '#lib/repository/open-repository.ts';
import { findLatest } from '#lib/staff/content/drafts-store.ts';
import { push } from '#tests/support/content-site.ts';
import type { InboxSite } from '#tests/support/inbox-site.ts';
import { serveInbox } from '#tests/support/inbox-site.ts';
import { invalidHtml, violationsInEveryLook } from '#tests/support/standards.ts';

const port = Number(process.env.PORT ?? 3210) + 180;
const entry = 'content/articles/sleep-and-fibromyalgia';

let site: InboxSite;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browserName: _ }, { parallelIndex }) => {
  site = await serveInbox(port + parallelIndex);
});

test.afterAll(async () => {
  await site.stop();
});

const someone = (name: string): string => `${name}-${Math.random().toString(36).slice(2, 8)}`;

/** What a page must never do: break its own policy, or fail. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  page.on('pageerror', (problem) => heard.push(problem.message));
  page.on('dialog', (dialog) => heard.push(`dialog: ${dialog.message()}`));
  return heard;
}

/** Puts the cursor at the end of the line with these words, which may not be drawn yet: a pane draws what is in view. */
async function clickBehind(page: Page, pane: string, words: string): Promise<void> {
  await page.getByRole('textbox', { name: pane }).click();
  await page.keyboard.press('Control+f');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
}

/** Goes back step by step until these words are gone: a slow machine types with pauses, and each pause begins a new step. */
async function takeBack(page: Page, pane: string, words: string): Promise<void> {
  const text = page.getByRole('textbox', { name: pane });
  while ((await text.textContent())?.includes(words)) await page.keyboard.press('Control+z');
}

const saved = (page: Page) => expect(page.locator('.editor-save')).toContainText('Saved');

test('what is typed shows on the page beside it, is saved, and is there for a colleague', async ({ page, context, browser }) => {
  const heard = complaints(page);
  await site.signIn(context, someone('lea'), 'editor');
  await page.goto(`${site.url}/en/staff/${entry}`);
  const preview = page.getByRole('region', { name: 'The page in English' });
  await expect(preview).toContainText('You sleep, and you still wake up tired.');
  await clickBehind(page, 'English text', 'Sleep that does not refresh');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('\nSay so <b>at your next visit</b>.\n');
  await expect(page.getByRole('list').filter({ hasText: 'Error:' })).toBeVisible();
  await takeBack(page, 'English text', 'Say so');
  await page.keyboard.type('\nSay so at your next visit.\n');
  await expect(preview).toContainText('Say so at your next visit.');
  await saved(page);

  const other = await browser.newContext();
  await site.signIn(other, someone('max'), 'editor');
  const colleague = await other.newPage();
  await colleague.goto(`${site.url}/fr/staff/${entry}`);
  await expect(colleague.getByRole('textbox', { name: 'Texte anglais' })).toContainText('---');
  await expect(colleague.getByRole('region', { name: 'La page en anglais' })).toContainText('Say so at your next visit.');
  await expect(colleague.locator('.editor-who')).toContainText('lea');
  await other.close();
  expect(heard).toEqual([]);
});

test('after a thousand edits, pastes and deletions in both panes, each file is exactly the text shown, and all others work on', async ({
  page,
  context,
}) => {
  await site.signIn(context, someone('lea'), 'editor');
  const written = 'content/articles/moving-and-pacing';
  await page.goto(`${site.url}/en/staff/${written}`);
  await expect(page.locator('.cm-content')).toHaveCount(2);
  const shown = await page.evaluate(async () => {
    type View = {
      state: { doc: { length: number } };
      dispatch: (change: { changes: { from: number; to: number; insert: string }; userEvent: string }) => void;
    };
    const panes = [...document.querySelectorAll('.cm-content')].map(
      (content) => (content as unknown as { cmTile: { root: { view: View } } }).cmTile.root.view,
    );
    let seed = 42;
    const upTo = (most: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % (most + 1);
    };
    const typed = ['a', ' ', '\n', '« oui »', 'é', '😀', '\u00a0', '<Cite', '**', '\n\n- a\n- b\n', '#', '’', 'naïve cœur', '\t', '{', '"'];
    for (let edit = 0; edit < 1000; edit += 1) {
      const pane = panes[upTo(1)] as View;
      const from = upTo(pane.state.doc.length);
      const to = Math.min(pane.state.doc.length, from + (upTo(3) === 0 ? upTo(12) : 0));
      pane.dispatch({ changes: { from, to, insert: typed[upTo(typed.length - 1)] as string }, userEvent: 'input.type' });
      if (edit % 100 === 99) await new Promise((later) => setTimeout(later, 300)); // a save may begin in the middle
    }
    return panes.map((pane) => String(pane.state.doc));
  });
  await expect(page.locator('.editor-save')).toContainText('Saved');
  for (const [pane, file] of [`${written}/en.mdx`, `${written}/fr-CA.mdx`].entries())
    await expect.poll(async () => (await site.store.run((db) => findLatest(db, file)))?.text === shown[pane], file).toBe(true);

  const own = ['', '/ask', '/history', '/address', '/copy', '/retire', '/reviewed', '/facts'].map((page) => `fr/staff/${written}${page}`);
  const others = [
    'content',
    'content/new',
    'desk',
    'publishing',
    'review',
    'content/treatments/exercise',
    'content/treatments/exercise/retire',
  ];
  for (const path of [...own, ...others.map((page) => `en/staff/${page}`)])
    expect((await page.goto(`${site.url}/${path}`))?.status(), path).toBe(200);
  // It links to the page that nobody can read now.
  await page.goto(`${site.url}/en/staff/content/articles/sleep-and-fibromyalgia`);
  await expect(page.getByRole('region', { name: 'The page in English' })).toContainText('You sleep, and you still wake up tired.');
});

test('a reference that does not exist is told in its place, and the rest of the page stays', async ({ page, context }) => {
  await site.signIn(context, someone('lea'), 'editor');
  await page.goto(`${site.url}/en/staff/${entry}`);
  await clickBehind(page, 'English text', 'Sleep that does not refresh');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('\nNobody wrote this. <Cite ref="nobody2099" />\n');
  const preview = page.getByRole('region', { name: 'The page in English' });
  await expect(preview.locator('.broken')).toContainText('Cite cannot be drawn. There is no “nobody2099”.');
  await expect(preview).toContainText('The leading hypothesis');
  await saved(page);
  expect((await page.reload())?.status()).toBe(200);
  await expect(preview.locator('.broken')).toContainText('Cite cannot be drawn. There is no “nobody2099”.');
  await clickBehind(page, 'English text', 'nobody2099');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Delete');
  await expect(preview.locator('.broken')).toHaveCount(0);
});

test('helpers write what is hard to remember', async ({ page, context }) => {
  await site.signIn(context, someone('lea'), 'editor');
  await page.goto(`${site.url}/en/staff/${entry}`);
  await clickBehind(page, 'English text', 'Waking up tired is not laziness');
  await page.getByRole('button', { name: 'Citation' }).click();
  await page.getByLabel('Find by words').fill('moore');
  await expect(page.locator('.editor-choices')).toContainText('May stand behind');
  await page.locator('.editor-choices button').first().click();
  await expect(page.getByRole('textbox', { name: 'English text' })).toContainText(/laziness\.\s*<Cite ref="moore/);
  await expect(page.getByRole('textbox', { name: 'English text' })).toBeFocused();

  await clickBehind(page, 'English text', 'Waking up tired is not laziness');
  await page.keyboard.type(' Some try fasciatherapy too.');
  const unknown = page.getByRole('complementary').getByRole('listitem').filter({ hasText: 'fasciatherapy' });
  await unknown.getByRole('button', { name: '“fasciatherapy” is right: put it on the word list' }).click();
  await expect(unknown.filter({ hasText: 'is right' })).toHaveCount(0);
  await saved(page);
});

test('a picture is taken light and named, and a drawing with a program is not', async ({ page, context }) => {
  await site.signIn(context, someone('lea'), 'editor');
  await page.goto(`${site.url}/en/staff/${entry}`);
  await clickBehind(page, 'English text', 'Waking up tired is not laziness');
  await page.getByRole('button', { name: 'Figure' }).click();
  await page.locator('[name="alt-en"]').fill('A quiet room');
  await page.locator('[name="caption-en"]').fill('A dark room helps.');
  await page.locator('[name="alt-fr-CA"]').fill('Une chambre calme');
  await page.locator('[name="caption-fr-CA"]').fill('Une chambre sombre aide.');
  // The key that closes a dialog takes no words with it.
  await page.keyboard.press('Escape');
  await expect(page.locator('[name="alt-en"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Figure' }).click();
  await expect(page.locator('[name="alt-en"]')).toHaveValue('A quiet room');
  await expect(page.locator('[name="caption-fr-CA"]')).toHaveValue('Une chambre sombre aide.');
  const hostile = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
  await page.getByLabel('Picture (JPEG').setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(hostile) });
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Drawings in SVG can hold programs' })).toBeVisible();
  const photo = await sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#4c7' } })
    .jpeg()
    .toBuffer();
  await page.getByLabel('Picture (JPEG').setInputFiles({ name: 'Ma chambre à moi.JPG', mimeType: 'image/jpeg', buffer: photo });
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('textbox', { name: 'English text' })).toContainText(
    '<Figure image="ma-chambre-a-moi.webp" alt="A quiet room">',
  );
  const shown = page.getByRole('region', { name: 'The page in English' }).getByRole('img', { name: 'A quiet room' });
  await shown.scrollIntoViewIfNeeded();
  await expect(shown).toHaveJSProperty('naturalWidth', 1600);
  // Nobody clicked in the French text, whose cursor is above its fields: the figure goes to the end of its body.
  await expect(page.getByRole('region', { name: 'The page in French' }).getByRole('img', { name: 'Une chambre calme' })).toBeVisible();
  const kept = await page.request.get(`${site.url}/fr/staff/content/picture/sleep-and-fibromyalgia/ma-chambre-a-moi.webp`);
  expect([kept.status(), kept.headers()['cache-control']]).toEqual([200, 'private, no-store']);
});

test('what was typed without the server is kept, and comes back through a difference', async ({ page, context }) => {
  await site.signIn(context, someone('lea'), 'editor');
  await page.goto(`${site.url}/en/staff/content/articles/fibromyalgia-ketamine`);
  await expect(page.getByRole('region', { name: 'The page in English' })).toContainText('etamine');
  await context.setOffline(true);
  await clickBehind(page, 'English text', 'shortTitle');
  await page.keyboard.type(' kept on the device');
  await expect(page.locator('.editor-save')).toContainText('The server does not answer');
  // A browser sends a last time as the page is left. The session has ended by then: what is shown again can only come from the device.
  const session = await context.cookies();
  await context.clearCookies();
  await page.goto('about:blank');
  await context.setOffline(false);
  // Had the last time still been on its way, it has come without a session before this page has.
  await page.goto(`${site.url}/en/staff`);
  await context.addCookies(session);
  await page.goto(`${site.url}/en/staff/content/articles/fibromyalgia-ketamine`);
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('kept on the device');
  await expect(page.locator('.editor-save')).toContainText('This device kept a text');
  // Until it is answered, nothing can be written that the answer would take away.
  await clickBehind(page, 'English text', 'shortTitle');
  await page.keyboard.type(' written beside the question');
  await question.getByRole('button', { name: 'Use the text on the right' }).click();
  await expect(page.getByRole('textbox', { name: 'English text' })).toContainText('kept on the device');
  await expect(page.getByRole('textbox', { name: 'English text' })).not.toContainText('written beside the question');
  await clickBehind(page, 'English text', 'shortTitle');
  await page.keyboard.type(' and written on');
  await saved(page);
});

test('what the server did not do or look at is said, and looked at as soon as it answers', async ({ page, context }) => {
  await site.signIn(context, someone('lea'), 'editor');
  await page.goto(`${site.url}/en/staff/${entry}`);
  const sections = page.getByRole('region', { name: 'Sections', exact: true });
  const agree = sections.getByRole('button', { name: 'These two agree' });
  const before = await agree.count();
  await page.route('**/content/agree', (route) => route.fulfill({ status: 503 }));
  await agree.first().click();
  await expect(page.locator('.editor-save')).toContainText('This was not done');
  await page.unroute('**/content/agree');
  await agree.first().click();
  await expect(agree).toHaveCount(before - 1);
  await expect(page.locator('.editor-save')).not.toContainText('This was not done');

  await page.route('**/content/check', (route) => route.fulfill({ status: 500 }));
  await clickBehind(page, 'English text', 'Waking up tired is not laziness');
  await page.keyboard.type(' It is guaranteed.');
  await expect(page.locator('.editor-save')).toContainText('This text has not been looked at');
  await page.unroute('**/content/check');
  await expect(page.getByRole('complementary').getByRole('listitem').filter({ hasText: 'guaranteed' }).first()).toBeVisible();
  await saved(page);
});

test('a pair is begun in both languages, and gets a table, a citation and a figure', async ({ page, context }) => {
  await site.signIn(context, someone('lea'), 'editor');
  await page.goto(`${site.url}/en/staff/content/new?kind=article`);
  await page.locator('[name="title-en"]').fill('Cold weather and pain');
  await page.locator('[name="title-fr"]').fill('Le froid et la douleur');
  await page.getByLabel('Subject').selectOption('living');
  await page.getByLabel('Who writes it').selectOption('marguerite-theriault');
  await page.getByLabel('Who reviews it').selectOption('samuel-okoro');
  await page.getByRole('button', { name: 'Start writing' }).click();
  await expect(page).toHaveURL(`${site.url}/en/staff/content/articles/cold-weather-and-pain`);

  for (const [pane, region, heading] of [
    ['English text', 'The page in English', 'Cold and joints'],
    ['French text', 'The page in French', 'Le froid et les articulations'],
  ] as const) {
    const preview = page.getByRole('region', { name: region });
    await page.getByRole('textbox', { name: pane }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(`\n\n## ${heading}\n\nSomebody saw it. `);
    await page.getByRole('button', { name: 'Citation' }).click();
    await page.getByLabel('Find by words').fill('moore');
    await page.locator('.editor-choices button').first().click();
    await page.getByRole('button', { name: 'Table' }).click();
    await expect(preview.getByRole('heading', { name: heading })).toBeVisible();
    await expect(preview.getByRole('cell', { name: 'Text' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: pane })).toContainText('<Cite ref="moore');
  }
  await page.getByRole('button', { name: 'Figure' }).click();
  for (const [name, words] of [
    ...[
      ['alt-en', 'A window in winter'],
      ['caption-en', 'Frost.'],
      ['alt-fr-CA', 'Une fenêtre en hiver'],
      ['caption-fr-CA', 'Du givre.'],
    ],
  ] as const) {
    await page.locator(`[name="${name}"]`).fill(words ?? '');
  }
  const buffer = await sharp({ create: { width: 400, height: 200, channels: 3, background: '#4c7' } })
    .jpeg()
    .toBuffer();
  await page.getByLabel('Picture (JPEG').setInputFiles({ name: 'frost.jpg', mimeType: 'image/jpeg', buffer });
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('region', { name: 'The page in English' }).getByRole('img', { name: 'A window in winter' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'The page in French' }).getByRole('img', { name: 'Une fenêtre en hiver' })).toBeVisible();
  await saved(page);
});

test('an entry that is deleted while somebody writes in it is said to be, and what was typed can be kept', async ({ page, context }) => {
  const path = 'content/articles/medicines-for-fibromyalgia';
  await site.signIn(context, someone('lea'), 'editor');
  await page.goto(`${site.url}/en/staff/${path}`);
  await expect(page.getByRole('region', { name: 'The page in English' })).toContainText('fibromyalgia');
  const repository = await openRepository({ folder: join(site.folder, 'content.git') });
  await push(repository, `${path}/en.mdx`, null);
  await clickBehind(page, 'English text', 'shortTitle');
  await page.keyboard.type(' typed meanwhile');

  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('en.mdx was deleted meanwhile');
  await expect(question).toContainText('typed meanwhile');
  await expect(question.getByRole('link', { name: 'Leave it deleted' })).toHaveAttribute('href', '/en/staff/content');
  await question.getByRole('button', { name: 'Keep the text on the right' }).click();
  await saved(page);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'English text' })).toContainText('typed meanwhile');
});

test('without a script the editor says so, shows both texts and leads to what works', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await site.signIn(context, someone('lea'), 'editor');
  const page = await context.newPage();
  for (const [language, says] of [
    ['en', 'Writing here needs JavaScript'],
    ['fr', 'Pour écrire ici, il faut JavaScript'],
  ]) {
    await page.goto(`${site.url}/${language}/staff/${entry}`);
    await expect(page.locator('noscript p')).toContainText(says ?? '');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('.pane__plain').first()).toContainText('shortTitle: Sleep');
    // A long text scrolls, also from a keyboard.
    await expect(page.locator('.pane__plain:not([tabindex="0"])')).toHaveCount(0);
    await expect(page.locator('.editor-tools')).toBeHidden();
    await expect(page.locator('.editor-tabs a').nth(1)).toBeVisible();
  }
  await context.close();
});

test('a page that can no longer be read is shown as it was, and as easy to read', async ({ page, context }) => {
  await site.signIn(context, someone('lea'), 'editor');
  await page.goto(`${site.url}/en/staff/${entry}`);
  await expect(page.locator('.preview__title')).toHaveCount(2);
  await page.locator('.preview > .prose').evaluateAll((pages) => {
    for (const one of pages) one.classList.add('preview__old');
  });
  expect(await violationsInEveryLook(page)).toEqual([]);
});

test('facts that are typed stay over a look at another part, a step back and the other language, until they are thrown away', async ({
  page,
  context,
}) => {
  await site.signIn(context, someone('lea'), 'editor');
  const facts = `${site.url}/en/staff/content/articles/fibromyalgia-ketamine/facts`;
  await page.goto(facts);
  const day = page.locator('[name="now:nextReview"]');
  const before = await day.inputValue();
  await day.fill('2027-03-09');
  await page.getByRole('link', { name: 'History', exact: true }).first().click();
  await page.waitForURL(/history$/);
  await page.goBack();
  await expect(day).toHaveValue('2027-03-09');
  await page.getByRole('link', { name: 'Français' }).click();
  await page.waitForURL(/\/fr\//);
  await expect(day).toHaveValue('2027-03-09');
  await expect(page.getByRole('status')).toContainText('Ce que vous aviez écrit sur cette page est de nouveau dans ses champs.');
  await page.getByRole('button', { name: 'Jeter ce que j’avais écrit' }).click();
  await expect(day).toHaveValue(before);
  await page.goto(facts);
  await expect(day).toHaveValue(before);
});

test('a fact changes in a form, without a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await site.signIn(context, someone('lea'), 'editor');
  const page = await context.newPage();
  await page.goto(`${site.url}/en/staff/${entry}/facts`);
  const found = page.getByRole('region', { name: 'What the check finds' });
  await expect(found).toHaveCount(0);
  const nextReview = page.getByLabel('Next review due');
  await nextReview.fill('next June');
  await page.getByRole('button', { name: 'Save the facts' }).click();
  await expect(found).toContainText('Next review due');
  await expect(nextReview).toHaveAttribute('aria-invalid', 'true');
  await expect(nextReview).toHaveAccessibleDescription(
    /^Year, month and day, such as 2026-11-21\. Error: “Next review due” is not written as expected/,
  );
  await found.getByRole('link', { name: /Next review due/ }).click();
  await expect(nextReview).toBeFocused();
  await nextReview.fill('2027-06-01');
  await page.getByRole('button', { name: 'Save the facts' }).click();
  await expect(page.getByRole('status')).toHaveText('The facts are saved.');
  await expect(nextReview).toHaveValue('2027-06-01');
  await expect(found).toHaveCount(0);
  await page.getByLabel('Subject', { exact: true }).selectOption('Treatments (treatments)');
  await page.getByLabel('Drawing', { exact: true }).selectOption('watch');
  const references = page.locator('summary').filter({ hasText: 'Sources' });
  await references.click();
  await page.getByLabel('Add one Sources').selectOption('wang2018');
  await page.getByRole('button', { name: 'Save the facts' }).click();
  // What was changed a moment ago is open.
  const cited = page.getByRole('group', { name: 'Sources' });
  await expect(cited.getByLabel('Item 1', { exact: true })).toHaveValue('wolfe2016');
  await expect(page.getByLabel('Subject', { exact: true })).toHaveValue('treatments');
  const added = cited.locator('select').filter({ has: page.locator('option:checked[value="wang2018"]') });
  const place = ((await added.getAttribute('name')) ?? '').split('/')[1];
  await page.getByRole('button', { name: `Remove Sources ${place}`, exact: true }).click();
  await expect(added).toHaveCount(0);
  await expect(page.locator('[name="now:updated"]')).toHaveCount(0);
  await context.close();
});

test('a fact that a colleague wrote meanwhile is refused at its field, without a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await site.signIn(context, someone('lea'), 'editor');
  const [mine, theirs] = [await context.newPage(), await context.newPage()];
  const words = {
    en: ['Error: Facts: ', 'A colleague wrote', 'There is a problem'],
    fr: ['Erreur\\s: Données\\s: ', 'Une ou un collègue a écrit', 'Il y a un problème'],
  };
  for (const language of ['en', 'fr'] as const) {
    const [title, told, heading] = words[language];
    for (const page of [mine, theirs]) await page.goto(`${site.url}/${language}/staff/content/articles/moving-and-pacing/facts`);
    const [day, other] = { en: ['2027-04-01', '2027-04-02'], fr: ['2027-04-03', '2027-04-04'] }[language] as [string, string];
    for (const [page, said] of [
      [theirs, other],
      [mine, day],
    ] as const) {
      await page.locator('[name="now:nextReview"]').fill(said);
      await page.locator('.editor-facts button.button--primary').click();
    }
    await expect(mine).toHaveTitle(new RegExp(`^${title}`));
    const summary = mine.getByRole('alert');
    await expect(summary.getByRole('heading')).toHaveText(heading ?? '');
    await summary.getByRole('link').click();
    const field = mine.locator('[name="now:nextReview"]');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(day);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(`${told}.*${other}`));
  }
  await context.close();
});

test('beside the facts stand the sources, what leads here and the acts; on a telephone below them', async ({ page, context }) => {
  await site.signIn(context, someone('lea'), 'editor');
  const aside = page.getByRole('complementary', { name: 'Sources, links and actions' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}/en/staff/content/treatments/exercise/facts`);
  const form = page.locator('.editor-facts');
  expect((await aside.boundingBox())?.x).toBeGreaterThan(((await form.boundingBox())?.width ?? 0) / 2);
  await expect(aside.getByRole('link', { name: 'Macfarlane et al., 2017', exact: true })).toHaveAttribute(
    'href',
    '/en/staff/content/references/macfarlane2017/facts',
  );
  await page.setViewportSize({ width: 390, height: 844 });
  expect((await aside.boundingBox())?.y).toBeGreaterThan((await form.boundingBox())?.height ?? 0);
  await aside.getByRole('link', { name: 'Macfarlane et al., 2017', exact: true }).click();
  const leading = page.getByRole('region', { name: /pages? leads? here/ });
  await leading.locator('summary').click();
  await expect(leading.locator('a[href="/en/staff/content/treatments/exercise"]')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await violationsInEveryLook(page)).toEqual([]);
  await page.goto(`${site.url}/fr/staff/content/treatments/exercise/facts`);
  await page.locator('[name="now:nextReview"]').fill('juin');
  await page.getByRole('button', { name: 'Enregistrer les données' }).last().click();
  await expect(page.locator('[name="now:nextReview"]')).toHaveAttribute('aria-invalid', 'true');
  expect(await violationsInEveryLook(page)).toEqual([]);
});

test('the page is usable by everyone, in both languages, also on a telephone', async ({ page, context }) => {
  await site.signIn(context, someone('lea'), 'editor');
  for (const language of ['en', 'fr']) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${site.url}/${language}/staff/${entry}`);
    await expect(page.locator('.preview__title')).toHaveCount(2);
    expect(await violationsInEveryLook(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.locator('.pane__text:visible')).toHaveCount(1);
    await page.locator('.editor-pick label').last().click();
    await expect(page.locator('.editor-rail')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.goto(`${site.url}/${language}/staff/${entry}/facts`);
    const [name = '', hint = ''] =
      {
        en: ['First published', 'Year, month and day, such as 2026-11-21.'],
        fr: ['Première publication', 'L’année, le mois et le jour, comme 2026-11-21.'],
      }[language] ?? [];
    await expect(page.getByLabel(name)).toHaveAccessibleDescription(hint);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violationsInEveryLook(page)).toEqual([]);
  }
  // The framework writes a style of its own into the page once it runs.
  expect((await invalidHtml(await page.content())).filter((line) => !line.includes('no-inline-style'))).toEqual([]);
});

test('its scripts weigh at most 330 kB, and no reading page loads any', async ({ page, context }) => {
  const scripts: Response[] = [];
  page.on('response', (response) => response.request().resourceType() === 'script' && scripts.push(response));
  await site.signIn(context, someone('lea'), 'editor');
  await page.goto(`${site.url}/en/staff/${entry}`, { waitUntil: 'networkidle' });
  const bodies = new Map(await Promise.all(scripts.map(async (script) => [script.url(), await script.body()] as const)));
  const total = [...bodies.values()].reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThanOrEqual(330_000);
  scripts.length = 0;
  await page.goto(`${site.url}/en/articles/sleep-and-fibromyalgia`, { waitUntil: 'networkidle' });
  expect(scripts.map((script) => script.url()).filter((url) => url.includes('/_next/'))).toEqual([]);
});

test('only those who write may ask for it', async ({ page, context }) => {
  await site.signIn(context, someone('noah'), 'intake');
  expect((await page.goto(`${site.url}/en/staff/${entry}`))?.status()).toBe(403);
  const asked = await page.request.post(`${site.url}/en/staff/content/check`, { data: { file: 'content/x.mdx', text: '', sequence: 1 } });
  expect(asked.status()).toBe(403);
  const picture = `${site.url}/en/staff/content/picture/sleep-and-fibromyalgia/ma-chambre-a-moi.webp`;
  expect((await page.request.get(picture)).status()).toBe(403);
});
