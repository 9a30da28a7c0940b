import { expect } from '@playwright/test';
import axe from 'axe-core';
import type { Locale } from '#lib/i18n/locales.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import { axeQuestion } from '#tests/support/standards.ts';
import type { Given } from './in-engine.ts';
import { text } from './in-engine.ts';

/** The words of a message before what it is told: the same on every page. */
const opening = (words: string): string => words.split('{')[0]?.trim() ?? words;

/** Steps through the staff area of a site in one language, in the engine of a journey. */
export function staffWalk({ engine, seen }: Given, site: { url: string }, locale: Locale) {
  /** The page that is open is the one of this heading, fits a telephone, breaks no rule of accessibility, and no script of it complains. */
  const fits = async (heading: string): Promise<void> => {
    await seen(text('h1')).toContain(opening(heading));
    expect(await engine().read('document.documentElement.scrollWidth - document.documentElement.clientWidth'), heading).toBe(0);
    expect(await engine().read(`(() => { ${axe.source}; return ${axeQuestion()} })()`), heading).toEqual([]);
    expect(await engine().complaints(), heading).toEqual([]);
  };
  return {
    fits,
    /** Opens a page of the staff area, and looks at it as a whole. */
    async visit(page: string, heading: string): Promise<void> {
      const address = site.url + staffPath(locale, page);
      await engine().open(address);
      // A page before it that was still loading may be what was waited for.
      await seen("document.readyState + ' ' + location.href").toBe(`complete ${address}`);
      await fits(heading);
    },
    /** Sends the form whose address ends like this. */
    send: (form: string, button = ':not([hidden])') => engine().click(`form[action$="/${form}"] button${button}`),
    /** Goes on from one thing that can have the focus to the next until it is this one. */
    async tabTo(selector: string): Promise<void> {
      const here = `!!document.activeElement?.matches(${JSON.stringify(selector)})`;
      for (let tabs = 0; tabs < 150 && !(await engine().read(here)); tabs += 1) await engine().press('Tab');
      await seen(here).toBe(true);
    },
    /** How many elements match, as an expression for the page. */
    count: (selector: string) => `document.querySelectorAll(${JSON.stringify(selector)}).length`,
    /** Gives a field a value that is awkward to type, such as a day, for which every browser has a field of its own. */
    put: (selector: string, value: string) =>
      engine().read(`(field => { field.value = ${JSON.stringify(value)} })(document.querySelector(${JSON.stringify(selector)}))`),
  };
}
