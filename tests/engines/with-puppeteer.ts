import type { KeyInput, LaunchOptions } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import type { Engine } from './engine.ts';

/** Drives Chromium by its own protocol, or Firefox by WebDriver BiDi. */
export async function startPuppeteer(options: LaunchOptions): Promise<Engine> {
  const browser = await launch({ ...options, protocolTimeout: 60_000, headless: true, defaultViewport: { width: 1280, height: 900 } });
  const page = await browser.newPage();
  let heard: string[] = [];
  page.on('pageerror', (problem) => heard.push(String(problem)));
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  page.on('dialog', (dialog) => {
    heard.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return {
    async open(url) {
      heard = [];
      // Firefox now and then never tells its driver that a page has arrived. One that does not arrive fails a second time.
      await page.goto(url).catch((problem: Error) => (problem.message.includes('timed out') ? page.goto(url) : Promise.reject(problem)));
    },
    click: (selector) => page.locator(selector).click(),
    type: (selector, text) => page.type(selector, text),
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key as KeyInput);
    },
    widen: (width) => page.setViewport({ width, height: 900 }),
    complaints: async () => heard,
    read: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
