import { existsSync, globSync } from 'node:fs';
import { findBrowser } from '#tests/support/browser.ts';
import type { Candidate } from './engine.ts';
import { startPuppeteer } from './with-puppeteer.ts';
import { startWebDriver } from './with-webdriver.ts';

/** The three engines that readers have. Chromium is there wherever the browser tests run; the others come as packages of Debian. */
export function engines(port: number): Candidate[] {
  return [{ name: 'Chromium', start: startChromium }, firefox(), webKit(port)];
}

async function startChromium() {
  const { executablePath, args, env } = await findBrowser();
  return startPuppeteer({ executablePath, args, env: { ...process.env, ...env } });
}

function firefox(): Candidate {
  const name = 'Firefox';
  const executablePath = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'].find(existsSync);
  if (executablePath === undefined) return { name, missing: 'install Firefox (Debian: apt-get install firefox-esr)' };
  return { name, start: () => startPuppeteer({ browser: 'firefox', executablePath }) };
}

function webKit(port: number): Candidate {
  const name = 'WebKit';
  const driver = '/usr/bin/WebKitWebDriver';
  const binary = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0];
  const display = process.env.DISPLAY === undefined ? '/usr/bin/xvfb-run' : undefined;
  if (binary === undefined || ![driver, display].every((file) => file === undefined || existsSync(file)))
    return { name, missing: 'install its driver and a display without a screen (Debian: apt-get install webkit2gtk-driver xvfb xauth)' };
  const command = display === undefined ? [driver] : [display, '-a', driver];
  return { name, start: () => startWebDriver(command, port, { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } }) };
}
