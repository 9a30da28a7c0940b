import type { LaunchOptions } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import type { Engine } from './engine.ts';

/** Drives Chromium by its own protocol, or Firefox by WebDriver BiDi. */
export async function startPuppeteer(options: LaunchOptions): Promise<Engine> {
  const browser = await launch({ ...options, headless: true, defaultViewport: { width: 1280, height: 900 } });
  const page = await browser.newPage();
  return {
    open: async (url) => void (await page.goto(url)),
    click: (selector) => page.locator(selector).click(),
    type: (selector, text) => page.type(selector, text),
    read: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
