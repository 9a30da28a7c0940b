import { expect, test } from '@playwright/test';
import { violationsInEveryLook } from '#tests/support/standards.ts';

const pages = {
  en: {
    path: '/en/articles/understanding-fibromyalgia',
    home: '/en',
    other: '/en/articles/sleep-and-fibromyalgia',
    display: 'Display',
    dark: 'Dark',
    device: 'As on my device',
    larger: 'Larger',
    wide: 'Wide',
    quiet: /^Quiet page/,
    reset: 'Back to the usual display',
    listen: 'Listen',
    pause: 'Pause',
    stop: 'Stop',
    contents: 'Contents',
  },
  'fr-CA': {
    path: '/fr/articles/comprendre-la-fibromyalgie',
    home: '/fr',
    other: '/fr/articles/sommeil-et-fibromyalgie',
    display: 'Affichage',
    dark: 'Sombres',
    device: 'Comme mon appareil',
    larger: 'Très grande',
    wide: 'Large',
    quiet: /^Page calme/,
    reset: 'Revenir à l’affichage habituel',
    listen: 'Écouter',
    pause: 'Pause',
    stop: 'Arrêter',
    contents: 'Sommaire',
  },
} as const;

/** The script that brings the panel. */
const scriptOfDisplay = /\/scripts\/(?:comfort|display)\./;

for (const [locale, t] of Object.entries(pages)) {
  test(`${locale}: chosen colours and size stay on the next page, without a cookie, and go back to those of the device`, async ({
    page,
    context,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(t.path);
    const before = await page
      .locator('.prose > p')
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));

    await page.locator('.comfort summary').click();
    await page.getByLabel(t.dark, { exact: true }).check();
    await page.getByLabel(t.larger, { exact: true }).check();

    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(13, 23, 22)');
    const next = await context.newPage();
    await next.emulateMedia({ colorScheme: 'light' });
    await next.goto(t.path);
    await expect(next.locator('body')).toHaveCSS('background-color', 'rgb(13, 23, 22)');
    expect(
      await next
        .locator('.prose > p')
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    ).toBeGreaterThan(before * 1.2);
    expect(await context.cookies()).toEqual([]);

    await next.locator('.comfort summary').click();
    await expect(next.getByLabel(t.dark, { exact: true })).toBeChecked();
    await next.getByRole('button', { name: t.reset }).click();

    await expect(next.locator('body')).toHaveCSS('background-color', 'rgb(253, 253, 251)');
    await expect(next.getByLabel(t.device)).toBeChecked();
    expect(await next.evaluate(() => localStorage.length)).toBe(0);
  });

  test(`${locale}: the panel is in no page; on a slow network it opens at the first click as soon as it is there, styled and ticked`, async ({
    page,
    request,
  }) => {
    expect(await (await request.get(t.path)).text()).not.toContain(t.reset);
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(scriptOfDisplay, async (route) => {
      await arrived;
      await route.continue();
    });
    await page.addInitScript(() => localStorage.setItem('comfort', '{"data-theme":"dark"}'));
    await page.goto(t.path);
    const asked = page.waitForRequest(scriptOfDisplay);
    await page.locator('.comfort summary').click();
    await asked;
    // Nobody is told that something is open where nothing is.
    await expect(page.locator('.comfort')).not.toHaveAttribute('open');

    arrive();

    await expect(page.getByRole('button', { name: t.reset })).toBeVisible();
    await expect(page.getByLabel(t.dark, { exact: true })).toBeChecked();
    expect(await page.locator('.comfort__panel').evaluate((panel) => getComputedStyle(panel).position)).toBe('absolute');
    await page.getByLabel(t.larger, { exact: true }).check();
    await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
  });

  test(`${locale}: a panel that cannot be fetched does not open on nothing, and is asked for again at the next click`, async ({ page }) => {
    await page.route(scriptOfDisplay, (route) => route.abort());
    await page.goto(t.path);
    const failed = page.waitForEvent('requestfailed');
    await page.locator('.comfort summary').click();
    await failed;
    await expect(page.locator('.comfort')).not.toHaveAttribute('open');

    await page.unroute(scriptOfDisplay);
    await page.locator('.comfort summary').click();

    await expect(page.getByRole('button', { name: t.reset })).toBeVisible();
  });

  test(`${locale}: by keyboard, the panel opens, the quiet page loses its coloured areas, and Escape leads back`, async ({ page }) => {
    await page.goto(t.home);
    const band = page.locator('.hero').first();
    await expect(band).toBeVisible();
    await page.locator('.comfort summary').focus();
    await page.keyboard.press('Enter');
    const quiet = page.getByLabel(t.quiet);
    await quiet.focus();
    await page.keyboard.press('Space');
    await expect(page.locator('html')).toHaveAttribute('data-quiet', 'on');
    await page.keyboard.press('Escape');

    await expect(quiet).toBeHidden();
    await expect(page.locator('.comfort summary')).toBeFocused();
  });

  test(`${locale}: with the panel open, the largest text and wide lines, every look is accessible, and a phone scrolls down only`, async ({
    page,
  }) => {
    await page.goto(t.path);
    const open = async () => {
      await page.locator('.comfort').evaluate((element) => element.setAttribute('open', ''));
      await page.locator('.comfort summary').focus();
    };
    await open();
    await page.getByLabel(t.larger, { exact: true }).check();
    await page.getByLabel(t.wide, { exact: true }).check();

    expect(await violationsInEveryLook(page, open)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test(`${locale}: where the device has a voice in the language, the page is read sentence by sentence, and stops at once`, async ({
    page,
  }) => {
    await page.addInitScript(voice, locale);
    await page.goto(t.path);

    await page.getByRole('button', { name: t.listen }).click();

    await expect.poll(() => page.evaluate(() => spoken().length)).toBe(3);
    const [title, lead] = await page.evaluate(() => spoken());
    expect(await page.locator('h1').textContent()).toContain(title?.trim());
    expect(await page.locator('.standfirst').textContent()).toContain(lead?.trim());
    expect(await page.evaluate(() => CSS.highlights.get('spoken')?.size)).toBe(1);

    await page.getByRole('button', { name: t.stop }).click();

    await expect(page.getByRole('button', { name: t.listen })).toBeVisible();
    // A device tells that a sentence is over also when it was cut off.
    await page.evaluate(() => endSentence());
    expect(await page.evaluate(() => spoken().length)).toBe(3);
    expect(await page.evaluate(() => CSS.highlights.get('spoken')?.size)).toBe(0);
  });

  test(`${locale}: where the device has no voice in the language, nothing offers to read`, async ({ page }) => {
    await page.addInitScript(voice, 'de-DE');
    await page.goto(t.path);

    await expect(page.locator('[data-copy]')).toBeVisible();
    await expect(page.getByRole('button', { name: t.listen })).toBeHidden();
  });

  test(`${locale}: on a phone, the contents are always within reach, and never cover what the keyboard is on`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(t.path);
    await page.evaluate(() => scrollTo(0, 6000));

    await page.locator('.reach-bar').getByRole('link', { name: t.contents }).click();

    await expect(page.locator('.table-of-contents--narrow a').first()).toBeInViewport();
    await page.locator('.table-of-contents--narrow a').nth(3).click();
    const link = page.locator('.prose a').nth(4);
    await link.focus();
    const [bottom, top] = await Promise.all([
      link.evaluate((element) => element.getBoundingClientRect().bottom),
      page.locator('.reach-bar').evaluate((element) => element.getBoundingClientRect().top),
    ]);
    expect(bottom).toBeLessThanOrEqual(top);
  });
}

test('on a phone, one tap in the bar within reach opens the panel at the top of the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(pages.en.path);
  await page.evaluate(() => scrollTo(0, 6000));

  await page.locator('.reach-bar a[href="#display"]').click();

  await expect(page.getByRole('button', { name: pages.en.reset })).toBeInViewport();
  await expect(page.locator('.comfort summary')).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: pages.en.reset })).toBeHidden();
  await page.locator('.reach-bar a[href="#display"]').click();
  await expect(page.getByRole('button', { name: pages.en.reset })).toBeInViewport();
});

test('a page that may name a controlled drug leads to a nurse, never to the clinic', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/articles/fibromyalgia-ketamine-studies');
  await expect(page.locator('.reach-bar a[href="tel:811"]')).toBeVisible();
  await expect(page.locator('.reach-bar a[href^="tel:+"]')).toHaveCount(0);

  await page.goto('/fr');
  await expect(page.locator('.reach-bar a[href^="tel:+1613555"]')).toBeVisible();
});

/** A device with one voice, which says nothing: it is done with two sentences at once, and with the third when it is told to be. */
function voice(lang: string) {
  const said: string[] = [];
  let end = (): void => undefined;
  Object.assign(globalThis, { spoken: () => said, endSentence: () => end() });
  class Utterance {
    onend: (() => void) | null = null;
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance });
  Object.defineProperty(globalThis, 'speechSynthesis', {
    value: {
      getVoices: () => [{ lang }],
      addEventListener: () => undefined,
      cancel: () => undefined,
      speak: (utterance: Utterance) => {
        said.push(utterance.text);
        end = () => utterance.onend?.();
        if (said.length < 3) setTimeout(end, 10);
      },
    },
  });
}

declare const spoken: () => string[];
declare const endSentence: () => void;

for (const [locale, t] of Object.entries(pages)) {
  test(`${locale}: who chose the short version meets it alone on the next page, and every link and the printer still find the whole`, async ({
    page,
    context,
  }) => {
    await page.goto(t.path);
    await page.locator('[data-short]').check();
    await expect(page.locator('.prose > p').first()).toBeHidden();

    const next = await context.newPage();
    await next.goto(t.other);
    await expect(next.locator('.takeaways')).toBeVisible();
    await expect(next.locator('.prose > p').first()).toBeHidden();
    await next.emulateMedia({ media: 'print' });
    await expect(next.locator('.prose > p').first()).toBeVisible();
    await next.emulateMedia({ media: 'screen' });

    await next.locator('.in-short__choice a').click();
    await expect(next.locator('.prose > p').first()).toBeVisible();

    await next.locator('[data-short]').uncheck();
    await next.reload();
    await expect(next.locator('.prose > p').first()).toBeVisible();
  });
}
