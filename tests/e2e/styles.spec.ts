import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { everyPage, onePageOfEachKind } from '#tests/support/site.ts';

/** What a reader, a theme or a width may make true of an element later; the build must not take it for something missing. */
const passing =
  /::?(?:before|after|marker|placeholder|selection|backdrop|first-line|first-letter|file-selector-button|-[\w-]+)|:(?:hover|focus-visible|focus-within|focus|active|target|visited|checked|disabled|open|invalid|autofill)/g;

/** Parts that browsers draw in some elements only, and these elements. */
const partsOf: [part: string, elements: string][] = [
  ['::file-selector-button', 'input[type=file]'],
  ['::placeholder', ':is([placeholder])'],
  ['::-webkit-search-[\\w-]+', 'input[type=search]'],
  ['::-webkit-(?:date|calendar)[\\w-]+', 'input:is([type=date],[type=datetime-local],[type=month],[type=time],[type=week])'],
  [
    '::-webkit-(?:inner|outer)-spin-button',
    'input:is([type=number],[type=date],[type=datetime-local],[type=month],[type=time],[type=week])',
  ],
];

const sheet = globSync('.next/static/chunks/*.css')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('no page lost a rule of the style sheet that applies to something it shows', async ({ page }) => {
  expect(sheet).not.toBe('');
  for (const { path } of everyPage()) {
    await page.goto(path);
    const lost = await page.evaluate(
      ({ sheet, passing, partsOf }) => {
        const selectorsIn = (rules: CSSRuleList): string[] =>
          [...rules].flatMap((rule) => [
            ...(rule instanceof CSSStyleRule ? rule.selectorText.split(/,(?![^(]*\))/).map((one) => one.trim()) : []),
            ...('cssRules' in rule ? selectorsIn(rule.cssRules as CSSRuleList) : []),
          ]);
        const whole = new CSSStyleSheet();
        whole.replaceSync(sheet);
        const kept = new Set([...document.styleSheets].flatMap(({ cssRules }) => selectorsIn(cssRules)));
        const dropped = [...new Set(selectorsIn(whole.cssRules))].filter((selector) => !kept.has(selector));
        return dropped.filter((selector) => {
          const still = partsOf
            .reduce((asked, [part, elements]) => asked.replace(new RegExp(part, 'g'), elements), selector)
            .replace(new RegExp(passing, 'g'), '')
            .replace(/:(?:is|where)\([\s,]*\)/g, '')
            // What is left of nothing else is any element.
            .split(/(\s*[>+~]\s*|\s+)/)
            .map((part, place) => (place % 2 === 0 ? part || '*' : part))
            .join('');
          return CSS.supports(`selector(${still})`) && document.querySelector(still) !== null;
        });
      },
      { sheet, passing: passing.source, partsOf },
    );

    expect(lost, path).toEqual([]);
  }
});

test('marks take the colour of the text where a reader has chosen the system’s colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('/en/treatments/compare');
  const colours = await page
    .locator('.matrix .direction, .matrix .certainty__mark')
    .evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark).color))]);

  const ofText = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(colours).toEqual([ofText]);
  await page.goto('/en');
  await expect(page.locator('.legend__filled')).toHaveCSS('background-color', ofText);
});

for (const [who, quiet] of [
  ['a reader whose device asks for it', false],
  ['a reader who chose the quiet page', true],
] as const)
  test(`nothing takes its time for ${who}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: quiet ? 'no-preference' : 'reduce' });
    if (quiet) await page.addInitScript(() => localStorage.setItem('comfort', '{"data-quiet":"on"}'));
    const moving: string[] = [];
    for (const path of onePageOfEachKind('en')) {
      await page.goto(path);
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) =>
          ['', '::before', '::after'].flatMap((part) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
            const longest = Math.max(...transitionDuration.split(',').map(Number.parseFloat));
            return longest > 0 || animationName !== 'none' || scrollBehavior !== 'auto' ? `${element.localName}.${element.className}` : [];
          }),
        ),
      );
      moving.push(...new Set(found.map((what) => `${path}: ${what}`)));
    }
    expect(moving).toEqual([]);
  });
