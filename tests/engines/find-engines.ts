import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '#tests/support/browser.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import type { Candidate } from './engine.ts';
import { startPuppeteer } from './with-puppeteer.ts';
import { startWebDriver } from './with-webdriver.ts';

/** Is there wherever the browser tests run; the other two engines that readers have come as packages of Debian. */
export function chromium(): Candidate {
  const start = async () => {
    const { executablePath, args, env } = await findBrowser();
    return startPuppeteer({ executablePath, args, env: { ...process.env, ...env } });
  };
  return { name: 'Chromium', start };
}

export function firefox(): Candidate {
  const name = 'Firefox';
  const executablePath = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'].find(existsSync);
  if (executablePath === undefined) return { name, missing: 'install Firefox (Debian: apt-get install firefox-esr)' };
  return { name, start: () => startPuppeteer({ browser: 'firefox', executablePath }) };
}

/** @param port one that its driver may take */
export function webKit(port: number): Candidate {
  const name = 'WebKit';
  const driver = '/usr/bin/WebKitWebDriver';
  const binary = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0];
  const display = process.env.DISPLAY === undefined ? '/usr/bin/xvfb-run' : undefined;
  if (binary === undefined || ![driver, display].every((file) => file === undefined || existsSync(file)))
    return { name, missing: 'install its driver and a display without a screen (Debian: apt-get install webkit2gtk-driver xvfb xauth)' };
  const command = display === undefined ? [driver] : [display, '-a', driver];
  const options = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  return { name, start: () => startWebDriver(command, port, options, { XDG_CONFIG_HOME: slenderWindows() }) };
}

/** Settings under which a window gets as narrow as a telephone: the bar above its page would keep it wider. */
function slenderWindows(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), '* { min-width: 0; margin: 0; border-width: 0; padding: 0 }');
  return folder;
}
