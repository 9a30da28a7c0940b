import { execFileSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { findBrowser } from '#tests/support/browser.ts';
import { cpuOf } from '#tests/support/cpu-of.ts';
import { serveInbox } from '#tests/support/inbox-site.ts';

/**
 * How long a key takes to show on the page beside the text, in the explainer, the longest article: from the key to the preview, with the
 * pause of the hand that the editor waits for; and the CPU of the server for it, and for a text that is saved, with the look at everything
 * by the process beside. Build first; then `npm run bench:editor [how many]`.
 */
const keys = Number(process.argv[2] ?? 60);
const port = 3230;
const site = await serveInbox(port);
const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, args, env: { ...(process.env as Record<string, string>), ...env } });
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
await site.signIn(context, 'lea', 'editor');
const page = await context.newPage();
await page.goto(`${site.url}/en/staff/content/articles/fibromyalgia-ketamine`);
const preview = page.getByRole('region', { name: 'The page in English' });
await preview.getByText('The mix differs').waitFor({ timeout: 180_000 });
await page.getByRole('textbox', { name: 'English text' }).click();
await page.keyboard.press('Control+f');
await page.keyboard.type('The mix differs');
await page.keyboard.press('Enter');
await page.keyboard.press('Escape');
await page.keyboard.press('End');
await page.keyboard.type(' Zz');

const printed = (command: string, ...words: string[]): string => execFileSync(command, words, { encoding: 'utf8' }).trim();
const [server = ''] = printed('pgrep', '-f', `serve/main.ts -p ${port}`).split('\n');
const group = printed('ps', '-o', 'pgid=', '-p', server).trim();

/** CPU that the server and the check beside it have used so far, in milliseconds. */
const cpu = (): number =>
  printed('pgrep', '-g', group)
    .split('\n')
    .reduce((sum, pid) => sum + cpuOf(Number(pid)).own, 0);

/** Waits for what goes on by itself after a save: the look at everything, of which the first reads everything. */
async function untilQuiet(): Promise<void> {
  for (let before = -1000; cpu() - before > 250; ) {
    before = cpu();
    await page.waitForTimeout(5000);
  }
}

await untilQuiet();
const times: number[] = [];
const before = cpu();
for (let key = 0; key < keys; key += 1) {
  const letter = String.fromCharCode(97 + (key % 26));
  const end = `Zz${Array.from({ length: key + 1 }, (_, index) => String.fromCharCode(97 + (index % 26))).join('')}`;
  const watching = await page.evaluateHandle((words) => {
    const region = document.querySelector('[aria-label="The page in English"]') as HTMLElement;
    let pressed = Number.NaN;
    addEventListener('keydown', () => (pressed = performance.now()), { once: true, capture: true });
    const shown = new Promise<number>((resolve) => {
      const watch = new MutationObserver(() => {
        if (!region.textContent.includes(words)) return;
        watch.disconnect();
        requestAnimationFrame(() => resolve(performance.now() - pressed));
      });
      watch.observe(region, { childList: true, subtree: true, characterData: true });
    });
    return { shown };
  }, end);
  await page.keyboard.press(letter);
  times.push(await watching.evaluate(({ shown }) => shown));
  await page.waitForTimeout(700);
}
const used = cpu() - before;
const saving = cpu();
await untilQuiet();
const saved = cpu() - saving;
times.sort((a, b) => a - b);
const at = (share: number): number => Math.round(times[Math.floor((times.length - 1) * share)] ?? Number.NaN);
console.log(
  `from a key to the page beside it: ${at(0.5)} ms median, ${at(0.95)} ms at p95, of ${keys} keys; server and check beside it ${Math.round(used / keys)} ms of CPU a key, ${saved} ms for a save`,
);
await browser.close();
await site.stop();
process.exit();
