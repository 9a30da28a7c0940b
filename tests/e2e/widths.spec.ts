import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { locales } from '#lib/i18n/locales.ts';
import { homePath, sectionPath } from '#lib/i18n/routing.ts';
import { flagship, onePageOfEachKind } from '#tests/support/site.ts';

/** From the smallest phone to a desk, with each side of the widths at which the layout changes. */
const widths = [320, 390, 480, 560, 639, 767, 768, 860, 960, 1023, 1024, 1100, 1215, 1216, 1279, 1280, 1360, 1440];

/** Every 16 px: for the home page, which has the header of all pages. */
const everyWidth = Array.from({ length: 71 }, (_, step) => 320 + step * 16);

/** What WCAG 1.4.12 lets a reader set, without anything being cut. */
const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';

/**
 * What does not fit the window, in words: the page itself, parts of the header that lie over each other, words of the page or of the bar
 * at its foot that leave their place or the window, and words of a heading that break without a hyphen.
 *
 * @param spaced whether letters stand apart as a reader may set them: a long word may then break
 */
async function misfits(page: Page, spaced = false): Promise<string[]> {
  return page.evaluate((apart) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const boxes = [...document.querySelectorAll('.header .logo, .header .navigation, .header .icon-button, .header__ask, .menu summary')]
      .map((element) => ({ name: element.className || element.localName, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const over = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ box }) =>
            Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left) > 1 &&
            Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top) > 1,
        )
        .map(({ name }) => `${one.name} lies over ${name}`),
    );
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const wordsOf = (element: Element): Range => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range;
    };
    const cut = [...document.querySelectorAll('main :is(p, li, dt, dd, h1, h2, h3, label, a, button, input)')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > clientWidth + 1 && !scrolls(element))
      .map((element) => `“${element.textContent.slice(0, 40)}” (${element.localName}) leaves the window`);
    const squeezed = [...document.querySelectorAll('.reach-bar a')]
      .filter((element) => element.checkVisibility())
      .filter((element) => wordsOf(element).getBoundingClientRect().width > element.getBoundingClientRect().width + 1)
      .map((element) => `“${element.textContent}” is wider than its place in the bar`);
    const broken = [...document.querySelectorAll('main :is(h1, h2, h3)')]
      .filter((heading) => heading.checkVisibility() && !apart)
      .flatMap((heading) => {
        const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
        const words: string[] = [];
        for (let text = texts.nextNode(); text; text = texts.nextNode())
          for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}’]+/gu)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) words.push(`“${word}” is broken`);
          }
        return words;
      });
    return [...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []), ...over, ...cut, ...squeezed, ...broken];
  }, spaced);
}

for (const locale of locales)
  test.describe(`${locale}: one page of each kind`, () => {
    const paths = [...onePageOfEachKind(locale), sectionPath('search', locale), sectionPath('request', locale)];

    test('fits every width from 320 to 1440 px, and its header never lies over itself', async ({ page }) => {
      const found: string[] = [];
      for (const path of paths) {
        await page.goto(path);
        for (const width of path === homePath(locale) ? everyWidth : widths) {
          await page.setViewportSize({ width, height: 600 });
          found.push(...(await misfits(page)).map((misfit) => `${path} at ${width} px: ${misfit}`));
        }
      }
      expect(found).toEqual([]);
    });

    test('fits a phone with letters half as large again, and with the text spacing a reader may set', async ({ page }) => {
      const found: string[] = [];
      for (const path of paths) {
        for (const [setting, width, css] of [
          ['large letters', 360, 'html { font-size: 24px }'],
          ['text spacing', 320, textSpacing],
        ] as const) {
          await page.setViewportSize({ width, height: 600 });
          await page.goto(path);
          await page.evaluate((text) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(text);
            document.adoptedStyleSheets = [sheet];
          }, css);
          found.push(...(await misfits(page, css === textSpacing)).map((misfit) => `${path}, ${setting}: ${misfit}`));
        }
      }
      expect(found).toEqual([]);
    });

    test('breaks no name in the heads of the comparison within a word, nor with letters half as large again', async ({ page }) => {
      const found: string[] = [];
      const compare = sectionPath('compare', locale);
      for (const path of [compare, `${compare}?t=cbt,gabapentinoids`, `${compare}?t=cbt,gabapentinoids,snri,tricyclics`])
        for (const size of ['16px', '24px']) {
          await page.goto(path);
          await page.evaluate((font) => document.documentElement.style.setProperty('font-size', font), size);
          for (const width of [390, 1024, 1280, 1440]) {
            await page.setViewportSize({ width, height: 600 });
            found.push(...(await brokenHeads(page)).map((word) => `${path} at ${width} px, ${size}: ${word}`));
          }
        }
      expect(found).toEqual([]);
    });

    test('leaves room for ten letters in the search box on a phone with letters half as large again', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 600 });
      for (const path of [homePath(locale), sectionPath('search', locale)]) {
        await page.goto(path);
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '24px'));
        const room = await page
          .locator('.search-bar .input')
          .evaluate((box) => box.clientWidth / Number.parseFloat(getComputedStyle(box).fontSize));

        // A letter is about half as wide as it is high.
        expect(room, path).toBeGreaterThan(5);
      }
    });

    test('keeps the words of the button in the foot of the page in one line on a desk, and the tools of an article beside its dates', async ({
      page,
    }) => {
      for (const width of [1024, 1280, 1440]) {
        await page.setViewportSize({ width, height: 600 });
        await page.goto(homePath(locale));
        const button = await page.locator('.footer .button').boundingBox();

        expect(button?.height, `${width}`).toBeLessThan(48);
      }
      await page.goto(flagship()[locale]);
      const dates = await page.locator('.article-meta').boundingBox();
      const tools = await page.locator('.article-tools').boundingBox();

      expect(tools?.x).toBeGreaterThanOrEqual((dates?.x ?? 0) + (dates?.width ?? 0));
      expect(tools?.y).toBeLessThan((dates?.y ?? 0) + (dates?.height ?? 0));
    });

    test('gives the second article of the home page a drawing as wide as the first', async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 600 });
      await page.goto(homePath(locale));
      const drawings = page.locator('.featured .thumbnail');

      await expect(drawings).toHaveCount(2);
      const [first, second] = await drawings.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
      expect(Math.abs((first ?? 0) - (second ?? 0))).toBeLessThan(2);
    });

    test('keeps logo, search and menu in one row on a phone with letters half as large again', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 600 });
      await page.goto(homePath(locale));
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '24px'));
      const middles = await page.locator('.header .logo, .header .icon-button, .menu summary').evaluateAll((parts) =>
        parts.map((part) => {
          const { top, height } = part.getBoundingClientRect();
          return top + height / 2;
        }),
      );
      expect(middles).toHaveLength(3);
      for (const middle of middles) expect(Math.abs(middle - (middles[0] ?? 0))).toBeLessThan(8);
    });
  });

/** Words in the heads of tables that can be seen and stand in more than one line; a soft hyphen or a hyphen may part them. */
function brokenHeads(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const heads = [...document.querySelectorAll('.wrap th')].filter(
      (head) => head.checkVisibility() && [head, head.closest('thead')].every((part) => !part || part.getBoundingClientRect().width > 2),
    );
    const texts = heads.flatMap((head) => {
      const walk = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walk.nextNode()) found.push(walk.currentNode as Text);
      return found;
    });
    return texts.flatMap((text) =>
      [...text.data.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1 ? [word] : [];
      }),
    );
  });
}
