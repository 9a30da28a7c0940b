import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { findLatest } from '#lib/staff/content/drafts-store.ts';
import type { InboxSite } from '#tests/support/inbox-site.ts';
import { serveInbox } from '#tests/support/inbox-site.ts';
import { invalidHtml, violationsInEveryLook } from '#tests/support/standards.ts';

const port = Number(process.env.PORT ?? 3210) + 140;

let site: InboxSite;

// Everything works without a script: forms and links are all there is.
test.use({ javaScriptEnabled: false });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browserName: _ }, { parallelIndex }) => {
  site = await serveInbox(port + parallelIndex);
});

test.afterAll(async () => {
  await site.stop();
});

const someone = (name: string): string => `${name}-${Math.random().toString(36).slice(2, 8)}`;

async function signedIn(context: BrowserContext, name: string, page: string, language = 'en'): Promise<Page> {
  await site.signIn(context, someone(name), 'editor');
  const opened = await context.newPage();
  expect((await opened.goto(`${site.url}/${language}/staff/${page}`))?.status()).toBe(200);
  return opened;
}

test('a page is found by its public address in French, and by words of its title', async ({ context }) => {
  const page = await signedIn(context, 'lea', 'content');
  await page.getByLabel('Words of a title, or an address of the site').fill('http://localhost:3000/fr/articles/sommeil-et-fibromyalgie');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.locator('tbody tr')).toHaveCount(1);
  await expect(page.locator('tbody tr')).toContainText('Sleep and fibromyalgia');
  await expect(page.locator('tbody tr')).toContainText('Online');

  await page.getByLabel('Words of a title, or an address of the site').fill('sommeil fibromyalgie');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.locator('tbody')).toContainText('Sleep and fibromyalgia');
});

test('an article is begun in English alone, shown to a colleague, and listed as a draft with its French missing', async ({ context }) => {
  const page = await signedIn(context, 'lea', 'content/new');
  await page.getByLabel('An article').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Title in English').fill('Cold weather and pain: what is known');
  await page.getByLabel('Subject').selectOption('living');
  await page.getByLabel('Who writes it').selectOption('marguerite-theriault');
  await page.getByLabel('Who reviews it').selectOption('samuel-okoro');
  await page.getByLabel('Address in English').fill('Cold & wet');
  await page.getByRole('button', { name: 'Start writing' }).click();
  await expect(page.getByRole('alert')).toContainText('lower-case letters');
  await expect(page.getByLabel('Title in English')).toHaveValue('Cold weather and pain: what is known');
  await page.getByLabel('Address in English').fill('cold-weather');
  await page.getByRole('button', { name: 'Start writing' }).click();
  await expect(page).toHaveURL(`${site.url}/en/staff/content/articles/cold-weather-and-pain-what-is-known`);

  await page.goto(`${site.url}/en/staff/content?q=/en/articles/cold-weather`);
  await expect(page.locator('tbody tr')).toContainText('French missing');
  await expect(page.locator('tbody tr')).toContainText('never published');
});

test('an address is changed: a colleague reads what changes and approves it for a time, the writer cannot', async ({ browser }) => {
  const [first, second] = [await browser.newContext({ javaScriptEnabled: false }), await browser.newContext({ javaScriptEnabled: false })];
  const writer = await signedIn(first, 'lea', 'content/articles/moving-and-pacing/address');
  await writer.getByLabel('Address in English').fill('sleep-and-fibromyalgia');
  await writer.getByRole('button', { name: 'Change the address' }).click();
  await expect(writer.getByRole('alert')).toContainText('Another page has or had this English address');
  await writer.getByLabel('Address in English').fill('moving-and-pacing');
  await writer.getByRole('button', { name: 'Change the address' }).click();
  await expect(writer.getByRole('heading', { level: 1 })).toContainText('Ask for review');
  await expect(writer.getByLabel('redirects.yaml')).toBeChecked();
  await writer.getByLabel('A note for whoever reads it').fill('Shorter, for the telephone.');
  await writer.getByRole('button', { name: 'Ask for review' }).click();
  await expect(writer.getByRole('status')).toContainText('A colleague can read it now');
  await expect(writer.locator('main')).toContainText('somebody else decides');
  await expect(writer).toHaveTitle(/^Review: Moving and pacing/);

  const reader = await signedIn(second, 'noor', 'review');
  await reader.getByRole('link', { name: /Moving/ }).click();
  await expect(reader.locator('blockquote')).toHaveText('Shorter, for the telephone.');
  await reader.getByRole('link', { name: 'As text' }).click();
  await expect(reader.locator('.staff-lines__new').first()).toContainText('slug: moving-and-pacing');
  await reader.getByRole('link', { name: 'The whole page' }).click();
  await expect(reader.locator('main .prose')).toContainText('Moving');
  await reader.getByLabel('I read both languages').check();
  await reader.getByLabel('At a time').check();
  await reader.getByLabel('Day', { exact: true }).fill('2031-03-09');
  await reader.getByLabel('Time', { exact: true }).fill('02:30');
  await reader.getByRole('button', { name: 'Approve both languages' }).click();
  await expect(reader.getByRole('alert')).toContainText('The clock shows no such time on that day');
  await reader.getByLabel('I read both languages').check();
  await reader.getByLabel('Time', { exact: true }).fill('03:30');
  await reader.getByRole('button', { name: 'Approve both languages' }).click();
  await expect(reader.getByRole('status').first()).toContainText('Both languages go online at that time');
  await expect(reader.locator('main')).toContainText('At a time');

  // Another address may change while this one waits: each takes along its own line of the list.
  await reader.goto(`${site.url}/en/staff/content/articles/talking-therapies-and-pain/address`);
  await reader.getByLabel('Address in French').fill('parler-et-douleur');
  await reader.getByRole('button', { name: 'Change the address' }).click();
  await reader.getByRole('button', { name: 'Ask for review' }).click();
  await expect(reader.getByRole('status')).toContainText('A colleague can read it now');
  await reader.getByRole('link', { name: 'As text' }).click();
  await expect(reader.locator('main')).toContainText('psychotherapie-et-douleur: parler-et-douleur');
  await expect(reader.locator('main')).not.toContainText('moving-and-pacing-fibromyalgia: moving-and-pacing');
  await first.close();
  await second.close();
});

test('a page is retired with a reason in both languages, and what leads to it is named', async ({ context }) => {
  const page = await signedIn(context, 'lea', 'content/articles/sleep-and-fibromyalgia/retire');
  await expect(page.getByRole('heading', { name: /pages? leads? here/ })).toBeVisible();
  await page.getByLabel('The reason, in English').fill('What it said is part of another page now.');
  await page.getByRole('button', { name: 'Retire this page' }).click();
  await expect(page.getByRole('alert')).toContainText('Give the reason in French');
  await page.getByLabel('The reason, in French').fill('Ce qu’elle disait figure maintenant dans une autre page.');
  await page.getByRole('button', { name: 'Retire this page' }).click();
  await expect(page.getByRole('status')).toContainText('The page is taken away in a draft');
  await page.getByRole('button', { name: 'Ask for review' }).click();
  await expect(page.getByRole('alert')).toContainText('The check finds errors: fix them first.');
  await page.getByLabel('Throw away all that this draft holds').check();
  await page.getByRole('button', { name: 'Throw the draft away' }).click();
  await expect(page).toHaveURL(`${site.url}/en/staff/content`);
  await page.goto(`${site.url}/en/staff/content?q=/en/articles/sleep-and-fibromyalgia`);
  await expect(page.locator('tbody tr')).toContainText('Online');
});

test('a section of an older version is shown against the page of today', async ({ context }) => {
  const page = await signedIn(context, 'lea', 'content/articles/sleep-and-fibromyalgia/history');
  const parts = page.locator('.staff-log a');
  await expect(parts.first()).toBeVisible();
  await parts.last().click();
  await expect(page.locator('#then')).toBeVisible();
});

test('who answers requests sees none of it', async ({ context, page }) => {
  await site.signIn(context, someone('ines'), 'intake');
  for (const path of ['content', 'review', 'publishing', 'desk', 'content/articles/sleep-and-fibromyalgia/retire']) {
    expect((await page.goto(`${site.url}/en/staff/${path}`))?.status()).toBe(403);
  }
});

test('the title of each page says what it does and to which entry, in both languages, and tells nobody else', async ({ browser }) => {
  const sleep = 'content/articles/sleep-and-fibromyalgia';
  const titles: Record<string, Record<string, string>> = {
    en: {
      [sleep]: 'Sleep and fibromyalgia',
      [`${sleep}/ask`]: 'Ask for review: Sleep and fibromyalgia',
      [`${sleep}/history`]: 'History of “Sleep and fibromyalgia',
      [`${sleep}/address`]: 'Change the address of “Sleep and fibromyalgia',
      [`${sleep}/copy`]: 'A copy of “Sleep and fibromyalgia',
      [`${sleep}/retire`]: 'Retire “Sleep and fibromyalgia',
      [`${sleep}/reviewed`]: 'Record a review of “Sleep and fibromyalgia',
      [`${sleep}/facts`]: 'Facts: Sleep and fibromyalgia',
      'content/new': 'A new entry, in two languages | ',
      'content/new?kind=reference': 'A new source | ',
      publishing: 'Publishing | ',
      'publishing/releases': 'Releases | ',
      'publishing/archive': 'What did this page say on that day? | ',
    },
    fr: {
      [sleep]: 'Sommeil et fibromyalgie',
      [`${sleep}/ask`]: 'Demander une révision : Sommeil et fibromyalgie',
      [`${sleep}/retire`]: 'Retirer « Sommeil et fibromyalgie',
      [`${sleep}/facts`]: 'Données : Sommeil et fibromyalgie',
      'content/new?kind=term': 'Un nouveau terme du glossaire | ',
      'publishing/releases': 'Versions | ',
      'publishing/archive': 'Que disait cette page ce jour-là? | ',
    },
  };
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await signedIn(context, 'lea', 'content');
  for (const [language, expected] of Object.entries(titles)) {
    for (const [path, title] of Object.entries(expected)) {
      await page.goto(`${site.url}/${language}/staff/${path}`);
      expect((await page.title()).replaceAll(/\s/g, ' ').slice(0, title.length), path).toBe(title);
    }
  }
  const stranger = await browser.newContext({ javaScriptEnabled: false });
  await site.signIn(stranger, someone('ines'), 'intake');
  const refused = await stranger.request.get(`${site.url}/en/staff/${sleep}/ask`);
  expect(refused.status()).toBe(403);
  expect(await refused.text()).not.toContain('Sleep and fibromyalgia');
  await Promise.all([context.close(), stranger.close()]);
});

for (const path of [
  'content',
  'content/new',
  'content/new?kind=reference',
  'content/articles/sleep-and-fibromyalgia/copy',
  'content/articles/sleep-and-fibromyalgia/address',
  'content/articles/sleep-and-fibromyalgia/retire',
  'content/articles/sleep-and-fibromyalgia/history',
  'content/articles/sleep-and-fibromyalgia/reviewed',
  'content/articles/moving-and-pacing/ask',
  'review',
  'publishing',
  'publishing/releases',
  'publishing/archive?address=/fr/articles&day=2026-11-20',
  'desk',
]) {
  test(`the page ${path} meets the standards, by day and by night, on a phone and at a desk`, async ({ browser }) => {
    // What judges the page is a script itself.
    const context = await browser.newContext({ javaScriptEnabled: true });
    const page = await signedIn(context, 'ada', path, 'fr');

    expect(await violationsInEveryLook(page)).toEqual([]);
    expect((await invalidHtml(await page.content())).filter((line) => !line.includes('no-inline-style'))).toEqual([]);
    await context.close();
  });
}

test('markup typed into any field is shown to colleagues as text, and nothing of it runs', async ({ browser }) => {
  const markup = '<img src=x onerror=alert(1)></p><script>alert(2)</script>';
  const heard: string[] = [];
  const opened = async (name: string, page: string) => {
    const context = await browser.newContext({ javaScriptEnabled: true });
    const tab = await signedIn(context, name, page);
    tab.on('dialog', (dialog) => heard.push(dialog.message()));
    tab.on('pageerror', (problem) => heard.push(problem.message));
    tab.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
    return tab;
  };
  const asText = async (page: Page) => expect(page.locator('img[src="x"], main script:not([nonce])')).toHaveCount(0);

  const writer = await opened('lea', `content?q=${encodeURIComponent(markup)}`);
  await expect(writer.getByLabel('Words of a title, or an address of the site')).toHaveValue(markup);
  await writer.goto(`${site.url}/en/staff/content/new?kind=article`);
  await writer.getByLabel('Title in English').fill(markup);
  await writer.getByLabel('Subject').selectOption('living');
  await writer.getByLabel('Who writes it').selectOption('marguerite-theriault');
  await writer.getByLabel('Who reviews it').selectOption('samuel-okoro');
  await writer.getByLabel('Address in English').fill(markup);
  await writer.getByRole('button', { name: 'Start writing' }).click();
  await expect(writer.getByLabel('Title in English')).toHaveValue(markup);
  await writer.getByLabel('Address in English').fill('marked-up');
  await writer.getByRole('button', { name: 'Start writing' }).click();
  await writer.goto(`${site.url}/en/staff/content?q=/en/articles/marked-up`);
  await expect(writer.locator('tbody tr')).toHaveCount(1);
  await asText(writer);

  await writer.goto(`${site.url}/en/staff/content/articles/medicines-for-fibromyalgia/facts`);
  await writer.getByLabel('Next review due').fill('2027-06-01');
  await writer.getByRole('button', { name: 'Save the facts' }).click();
  await writer.goto(`${site.url}/en/staff/content/articles/medicines-for-fibromyalgia/ask`);
  await writer.getByLabel('A note for whoever reads it').fill(markup);
  await writer.getByRole('button', { name: 'Ask for review' }).click();
  await expect(writer.getByRole('status')).toContainText('A colleague can read it now');

  const reader = await opened('noor', 'review');
  await expect(reader.locator('main')).toContainText(markup);
  await reader
    .locator('main a[href*="/staff/review/"]')
    .filter({ hasText: /Medicines/ })
    .click();
  await expect(reader.locator('blockquote')).toHaveText(markup);
  await reader.getByLabel('What is to be changed').fill(markup);
  await reader.getByRole('button', { name: 'Send back with these words' }).click();
  await asText(reader);

  await writer.goto(writer.url());
  await expect(writer.locator('main')).toContainText(markup);
  for (const page of ['review', 'desk', `publishing/archive?address=${encodeURIComponent(markup)}&day=${encodeURIComponent(markup)}`]) {
    await writer.goto(`${site.url}/en/staff/${page}`);
    await asText(writer);
  }
  expect(heard).toEqual([]);
  await writer.context().close();
  await reader.context().close();
});

test('a study with long answers keeps them all, also where an answer is refused', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await signedIn(context, 'lea', 'content/new?kind=reference');
  const authors = Array.from({ length: 60 }, (_, index) => `Tremblay-Beauchemin ${String.fromCharCode(65 + (index % 26))}`).join('; ');
  const finding = (words: string) => words.repeat(20).slice(0, 690);
  await page.getByLabel('Title, as published').fill('Sleep and the seasons in people with fibromyalgia');
  await page.getByLabel(/^Authors/).fill(authors);
  await page.getByLabel('When it was published').fill('someday');
  await page
    .getByLabel(/kind|made/i)
    .last()
    .selectOption('cohort');
  await page.getByLabel('Subjects it is found under').fill('sleep');
  await page.getByLabel('What was found, in English').fill(finding('Nobody slept better in spring than in autumn. '));
  await page.getByLabel('What was found, in French').fill(finding('Personne n’a mieux dormi au printemps qu’en automne. '));
  await page.getByRole('button', { name: 'Start writing' }).click();
  await expect(page.locator('main').getByRole('alert')).toBeVisible();
  await expect(page.getByLabel(/^Authors/)).toHaveValue(authors);
  await expect(page.getByLabel('What was found, in French')).toHaveValue(finding('Personne n’a mieux dormi au printemps qu’en automne. '));
  await page.getByLabel('When it was published').fill('2019');
  await page.getByRole('button', { name: 'Start writing' }).click();
  await expect(page).toHaveURL(/\/content\/references\/tremblaybeauchemin2019$/);
  await page.goto(`${page.url()}/facts`);
  await expect(page.locator('[name="now:authors/60/family"]')).toHaveValue('Tremblay-Beauchemin');
  await context.close();
});

test('a part of the facts that a file leaves out is begun in the form, and its places are filled in', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await signedIn(context, 'lea', 'content/references/edinger2005/facts', 'fr');
  await page.locator('button[name="add"][value="series"]').click();
  await expect(page.locator('main').getByRole('status').or(page.locator('#problems')).first()).toBeVisible();
  const said = {
    'outcome/en': 'sleep much better',
    'outcome/fr-CA': 'sommeil bien meilleur',
    of: '12',
    'groups/1/en': 'CBT-I',
    'groups/1/fr-CA': 'TCC-I',
  };
  const more = { 'groups/2/en': 'Advice', 'groups/2/fr-CA': 'Conseils', 'points/1/time/en': 'start', 'points/1/time/fr-CA': 'début' };
  const rest = {
    'points/1/counts/1': '0',
    'points/1/counts/2': '0',
    'points/2/time/en': 'end',
    'points/2/time/fr-CA': 'fin',
    'points/2/counts/1': '8',
  };
  const all = Object.entries({ ...said, ...more, ...rest, 'points/2/counts/2': '2' });
  for (const [field, words] of all) await page.locator(`[name="now:series/${field}"]`).fill(words);
  await page.locator('.editor-facts button.button--primary').first().click();
  await expect(page.locator('main').getByRole('status').first()).toContainText('Les données sont enregistrées');
  for (const [field, words] of all) await expect(page.locator(`[name="now:series/${field}"]`)).toHaveValue(words);
  const kept = await site.store.run((db) => findLatest(db, 'content/references/edinger2005.yaml'));
  expect(kept?.text).toMatch(/^series:$/m);
  await context.close();
});

for (const [language, words] of [
  [
    'en',
    {
      ...{ error: 'Error: A new source | ', head: 'There is a problem', start: 'Start writing' },
      issued: '“When it was published”: the year is still to come. Check the year in the source.',
      finding: '“What was found, in English” must have at least 20 characters.',
    },
  ],
  [
    'fr',
    {
      ...{ error: 'Erreur : Une nouvelle source | ', head: 'Il y a un problème', start: 'Commencer à écrire' },
      issued: '« Date de publication » : l’année est à venir. Vérifiez l’année dans la source.',
      finding: '« Ce qui a été trouvé, en anglais » doit compter au moins 20 caractères.',
    },
  ],
] as const) {
  test(`in ${language}, what is wrong with a new entry is listed first and beside each field, and what was typed stays`, async ({
    browser,
  }) => {
    const bare = await browser.newContext({ javaScriptEnabled: false });
    const page = await signedIn(bare, 'lea', 'content/new?kind=reference', language);
    const typed = { title: 'Winter and sleep in fibromyalgia', 'reference-authors': 'Roy A', issued: '2099', 'reference-topics': 'sleep' };
    const findings = { 'finding-en': 'Nothing.', 'finding-fr': 'Personne n’a mieux dormi en hiver qu’en été.' };
    for (const [name, answer] of Object.entries({ ...typed, ...findings })) await page.locator(`[name="${name}"]`).fill(answer);
    await page.locator('[name="reference-kind"]').selectOption('cohort');
    await page.getByRole('button', { name: words.start }).click();

    const plain = (text: string | null) => (text ?? '').replaceAll(/\s/g, ' ').trim();
    await expect(page.locator('#problems')).toBeFocused();
    expect(plain(await page.title()).slice(0, words.error.length)).toBe(words.error);
    await expect(page.locator('#problems h2')).toHaveText(words.head);
    expect((await page.locator('#problems a').allTextContents()).map(plain)).toEqual([words.issued, words.finding]);
    expect(plain(await page.locator('#issued-error').textContent())).toBe(words.issued);
    for (const name of ['issued', 'finding-en']) {
      await expect(page.locator(`#${name}`)).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator(`#${name}`)).toHaveAttribute('aria-describedby', `${name}-error`);
    }
    for (const [name, answer] of Object.entries({ ...typed, ...findings })) await expect(page.locator(`#${name}`)).toHaveValue(answer);
    await expect(page.locator('#reference-kind')).toHaveValue('cohort');
    await page.locator('#problems a').first().click();
    await expect(page).toHaveURL(/#issued$/);

    // What judges the page is a script itself.
    const context = await browser.newContext({ storageState: await bare.storageState(), javaScriptEnabled: true });
    const judged = await context.newPage();
    await judged.goto(page.url().replace('#issued', ''));
    await expect(judged.locator('#problems')).toBeFocused();
    expect(await violationsInEveryLook(judged)).toEqual([]);
    expect((await invalidHtml(await judged.content())).filter((line) => !line.includes('no-inline-style'))).toEqual([]);
    await Promise.all([bare.close(), context.close()]);
  });
}

for (const [language, words] of [
  [
    'en',
    {
      ...{ error: 'Error: Retire “Sleep', retire: 'Retire this page', change: 'Change the address', sameHead: 'Error: Change the address' },
      reasons: ['Give the reason in English, in 10 to 400 characters.', 'Give the reason in French, in 10 to 400 characters.'],
      slug: 'Another page has or had this French address. Choose another one.',
      same: 'Nothing would change.',
    },
  ],
  [
    'fr',
    {
      ...{
        error: 'Erreur : Retirer « ',
        retire: 'Retirer cette page',
        change: 'Changer l’adresse',
        sameHead: 'Erreur : Changer l’adresse',
      },
      reasons: ['Donnez la raison en anglais, en 10 à 400 caractères.', 'Donnez la raison en français, en 10 à 400 caractères.'],
      slug: 'Une autre page a ou a déjà eu cette adresse en français. Choisissez-en une autre.',
      same: 'Rien ne changerait.',
    },
  ],
] as const) {
  test(`in ${language}, the forms about an entry say at each field what is wrong with it, and in the title that something is`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const page = await signedIn(context, 'lea', 'content/articles/sleep-and-fibromyalgia/retire', language);
    const plain = (text: string | null) => (text ?? '').replaceAll(/\s/g, ' ').trim();
    await page.locator('#because-en').fill('Too old');
    await page.getByRole('button', { name: words.retire }).click();
    await expect(page.locator('#problems')).toBeFocused();
    expect(plain(await page.title()).slice(0, words.error.length)).toBe(words.error);
    expect((await page.locator('#problems a').allTextContents()).map(plain)).toEqual(words.reasons);
    expect(plain(await page.locator('#because-en-error').textContent())).toBe(words.reasons[0]);
    await expect(page.locator('#because-fr')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('#because-en')).toHaveValue('Too old');

    await page.goto(page.url().replace('/retire', '/address'));
    await page.locator('#slug-fr').fill('bouger-doser-ses-efforts-fibromyalgie');
    await page.getByRole('button', { name: words.change }).click();
    await expect(page.locator('#problems')).toBeFocused();
    expect((await page.locator('#problems a').allTextContents()).map(plain)).toEqual([words.slug]);
    await expect(page.locator('#slug-en')).not.toHaveAttribute('aria-invalid', 'true');
    await page.goto(page.url());
    await page.locator('#slug-fr').fill('sommeil-et-fibromyalgie');
    await page.getByRole('button', { name: words.change }).click();
    expect(plain(await page.getByRole('alert').textContent())).toBe(words.same);
    expect(plain(await page.title()).slice(0, words.sameHead.length)).toBe(words.sameHead);
    await context.close();
  });
}

for (const role of ['editor', 'admin'] as const) {
  test(`the bar above the editor is one line high at any desk, in both languages, also for whoever has the role ${role}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1024, height: 768 } });
    await site.signIn(context, someone('ada'), role);
    const page = await context.newPage();
    for (const language of ['en', 'fr']) {
      await page.goto(`${site.url}/${language}/staff/content/articles/sleep-and-fibromyalgia`);
      for (const width of [1200, 1300, 1440, 1024]) {
        await page.setViewportSize({ width, height: 768 });
        expect((await page.locator('.staff-bar').boundingBox())?.height, `${language} ${width}`).toBeLessThan(60);
      }
      const heights = await page
        .locator('.staff-bar, .editor-top')
        .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().height));
      expect(heights[0], language).toBeLessThan(60);
      expect(heights[1], language).toBeLessThan(120);
      expect(await page.locator('.staff-bar .logo').textContent()).toContain('Andante');
    }
    await context.close();
  });
}

test('what was approved for a time can have another or come back, and whoever wrote it is told', async ({ browser }) => {
  const entry = 'articles/talking-therapies-and-pain';
  const [writing, reading] = [await browser.newContext(), await browser.newContext()];
  const writer = await signedIn(writing, 'lea', `content/${entry}/facts`);
  await writer.getByLabel('Next review due').fill('2027-05-01');
  await writer.getByRole('button', { name: 'Save the facts' }).click();
  await writer.goto(`${site.url}/en/staff/content/${entry}/ask`);
  await writer.getByRole('button', { name: 'Ask for review' }).click();
  await expect(writer.getByRole('status')).toContainText('A colleague can read it now');
  await writer.reload();
  await expect(writer.getByRole('status')).toHaveCount(0);
  const address = writer.url();

  const reader = await signedIn(reading, 'noor', address.split('/staff/')[1] ?? '');
  const approveAt = async (day: string, time: string) => {
    await reader.goto(address);
    await reader.getByLabel('I read both languages').check();
    await reader.getByLabel('At a time').check();
    await reader.getByLabel('Day').fill(day);
    await reader.getByLabel('Time', { exact: true }).fill(time);
    await reader.getByRole('button', { name: 'Approve' }).click();
    await reader.goto(address);
  };
  // This hour comes twice: the season’s name of the zone says which one it is.
  await approveAt('2031-11-02', '01:30');
  await expect(reader.locator('main')).toContainText(/Sun 2.Nov 2031, 1:30 \(EDT\)/);
  await approveAt('2031-07-01', '09:00');
  await expect(reader.locator('main')).toContainText(/Tue 1.Jul 2031, 9:00/);
  await reader.goto(`${site.url}/fr/staff/content?q=${entry.split('/')[1]}`);
  await expect(reader.locator('tbody')).toContainText(/Mise en ligne prévue le mar. 1er.juill. 2031, 9.h \(HAE\)/);

  await reader.goto(address);
  await reader.getByLabel('In English').fill('We wrote 46 of 100 people; it is 36 of 100.');
  await reader.getByLabel('In French').fill('Nous avions écrit 46 personnes sur 100; c’est 36 sur 100.');
  await reader.getByLabel('I read both languages').check();
  await reader.getByRole('button', { name: 'Approve' }).click();
  await expect(reader.getByRole('alert')).toContainText('The public note cannot be published as it is.');
  await reader.getByLabel('What is to be changed').fill('May is too late.');
  await reader.getByRole('button', { name: 'Send back with these words' }).click();

  for (const page of [`content/${entry}`, `content/${entry}/ask`]) {
    await writer.goto(`${site.url}/en/staff/${page}`);
    await expect(writer.locator('main')).toContainText('sent the proposal back');
    await expect(writer.locator('blockquote')).toHaveText('May is too late.');
  }
  await writer.getByLabel('Throw away all that this draft holds').check();
  await writer.getByRole('button', { name: 'Throw the draft away' }).click();
  await writer.goto(`${site.url}/en/staff/content/${entry}/ask`);
  await expect(writer.locator('main')).not.toContainText('sent the proposal back');
  await Promise.all([writing.close(), reading.close()]);
});
