import { test } from '@playwright/test';
import { locales, otherLocale } from '#lib/i18n/locales.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { homePath, sectionPath } from '#lib/i18n/routing.ts';
import { formPaths } from '#tests/support/request-form.ts';
import { flagship } from '#tests/support/site.ts';
import type { Given } from './in-engine.ts';
import { text } from './in-engine.ts';

/** The links that stand among words, without those drawn as buttons. */
const linksInText = `[...document.querySelectorAll('main p > a[href^="/"]:not([class]), main p > a[href^="http"]:not([class])')]`;
const port = Number(process.env.PORT ?? 3210);
const site = `http://localhost:${port}`;
const article = flagship();
const searches = {
  en: { query: 'sleep', count: /^\d+ results for “sleep”/ },
  'fr-CA': { query: 'sommeil', count: /^\d+ résultats en français/ },
};

/** What readers do: read, compare, ask, search, in both languages. */
export function readerJourneys({ engine, seen }: Given): void {
  const isShown = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.checkVisibility()`;
  const address = 'location.pathname + location.search';
  const choose = (field: string) => engine().click(`label[for="${field}"]`);
  const goOn = () => engine().click('#request-form .actions button');

  for (const locale of locales) {
    test(`${locale}: the explainer is read, a citation followed to its source and back`, async () => {
      await engine().open(site + article[locale]);
      const source = String(await engine().read(`document.querySelector('main a[href^="#ref-"]').getAttribute('href')`));

      await engine().click('main a[href^="#ref-"]');

      await seen('location.hash').toBe(source);
      await seen(`(box => box.top >= 0 && box.top < innerHeight)(document.querySelector('${source}').getBoundingClientRect())`).toBe(true);
      await engine().click(`${source} a[href^="#cite-"]`);
      await seen('location.hash').not.toBe(source);
      await engine().click('.faq details:nth-of-type(2) summary');
      await seen(isShown('.faq details:nth-of-type(2) p')).toBe(true);
    });

    test(`${locale}: links in a text are underlined, not told by their colour alone`, async () => {
      await engine().open(site + article[locale]);

      await seen(`${linksInText}.length > 0`).toBe(true);
      await seen(`${linksInText}.map(link => getComputedStyle(link).textDecorationLine).filter(line => line !== 'underline')`).toEqual([]);
    });

    test(`${locale}: a reader chooses dark colours and the short version, and finds the whole and the device’s colours again`, async () => {
      await engine().open(site + article[locale]);
      const ground = 'getComputedStyle(document.body).backgroundColor';
      const light = await engine().read(ground);
      await engine().click('.comfort summary');
      // The panel comes with its script.
      await seen(`document.querySelector('.comfort__panel')?.checkVisibility() ?? false`).toBe(true);
      await engine().click('.comfort label:has(input[value="dark"])');
      await seen(ground).toBe('rgb(13, 23, 22)');
      await engine().click('[data-comfort-reset]');
      await seen(ground).toBe(light);
      await engine().click('.comfort summary');

      await engine().click('label:has([data-short])');
      await seen(isShown('.prose > p')).toBe(false);
      await engine().open(site + article[locale]);
      await seen(isShown('.prose > p')).toBe(false);
      await engine().click('.in-short__choice a');
      await seen(isShown('.prose > p')).toBe(true);
      await engine().click('label:has([data-short])');
      await seen(isShown('.prose > p')).toBe(true);
    });

    test(`${locale}: two treatments are compared side by side, and the address keeps the choice`, async () => {
      const path = sectionPath('compare', locale);
      await engine().open(site + path);

      await engine().click('input[value="exercise"]');
      await engine().click('input[value="cbt"]');

      await seen(address).toBe(`${path}?t=exercise,cbt`);
      await seen(
        `[...document.querySelectorAll('[data-slot="sideBySide"] thead th[data-slot="cell"]')].filter(one => one.checkVisibility()).map(one => one.dataset.key)`,
      ).toEqual(['exercise', 'cbt']);
      await engine().open(`${site}${path}?t=cbt,exercise`);
      await seen(
        `[...document.querySelectorAll('[data-slot="sideBySide"] thead th[data-slot="cell"]')].filter(one => one.checkVisibility()).map(one => one.dataset.key)`,
      ).toEqual(['cbt', 'exercise']);
    });

    test(`${locale}: a search answers as it is typed`, async () => {
      const { query, count } = searches[locale];
      await engine().open(site + homePath(locale));
      await seen(`document.querySelector('#q').list.options.length > 0`).toBe(true);
      await engine().open(site + sectionPath('search', locale));

      await engine().type('input[type="search"][name="q"]', query);

      await seen(text('[role="status"]')).toMatch(count);
      await seen(`document.querySelectorAll('.results > li').length`).toBe(10);
      await seen(address).toBe(`${sectionPath('search', locale)}?q=${query}`);
    });

    test(`${locale}: a request is filled in, checked, sent and acknowledged`, async () => {
      const paths = formPaths(locale);
      await engine().open(site + paths.details);
      for (const field of ['forWhom-self', 'contact-phone', 'message-no', 'nameClinic-yes', 'language-either']) await choose(field);
      await engine().type('#name', 'Zoé O’Brien');
      await engine().type('#phone', '(613) 555 0199');
      await goOn();
      await seen(address).toBe(paths.wishes);
      for (const field of ['help-sleep', 'location-ottawa', 'times-morning']) await choose(field);
      await engine().type('#note', 'The stairs are hard.');
      await goOn();
      await seen(address).toBe(paths.check);
      await seen(text('[data-slot="summaryRow"][data-key="name"] [data-slot="answer"]')).toBe('Zoé O’Brien');
      await seen(text('[data-slot="summaryRow"][data-key="note"] [data-slot="answer"]')).toBe('The stairs are hard.');
      await choose('contactMe');
      await goOn();

      await seen(address).toBe(paths.sent);
      await seen(text('h1')).toBe(messagesFor(locale).RequestSent.heading);
      await seen(text('[data-slot="reference"]')).toMatch(/^AND-\w{3}-\w{3}$/);
    });

    test(`${locale}: the other language is one click away, and back`, async () => {
      await engine().open(site + article[locale]);

      const section = String(await engine().read(`document.querySelectorAll('.prose > h2')[1].id`));
      await engine().open(`${site}${article[locale]}#${section}`);
      await engine().click('header a[hreflang]');
      await seen(address).toBe(article[otherLocale(locale)]);
      await seen('location.hash').toBe(`#${section}`);
      await seen('document.documentElement.lang').toBe(otherLocale(locale));
      await engine().click('header a[hreflang]');

      await seen(address).toBe(article[locale]);
    });
  }
}
