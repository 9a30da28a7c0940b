import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Engine } from './engine.ts';

/** The key under which WebDriver names an element, from its standard. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** How the same standard writes the keys that are no characters. */
const namedKeys: Record<string, string> = { Tab: '\ue004', Enter: '\ue007' };

type Ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => Promise<unknown>;

/**
 * Drives a browser by plain WebDriver over HTTP, through a driver that is started for it.
 *
 * @param command the driver, which takes `--port`
 * @param capabilities what the driver needs to know to start its browser
 * @param env what the browser finds in its environment besides
 */
export async function startWebDriver(command: string[], port: number, capabilities: object, env = {}): Promise<Engine> {
  const [program = '', ...args] = command;
  // A group of its own, so that a driver under xvfb-run ends together with its display.
  const driver = spawn(program, [...args, `--port=${port}`], { stdio: 'ignore', detached: true, env: { ...process.env, ...env } });
  const ask = speaker(`http://127.0.0.1:${port}`);
  await untilReady(ask, driver);
  const { sessionId } = (await ask('POST', '/session', { capabilities: { alwaysMatch: capabilities } })) as { sessionId: string };
  const session: Ask = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
  const widen = async (width: number) => void (await session('POST', '/window/rect', { width, height: 900 }));
  await widen(1280);
  const read: Engine['read'] = (expression) => session('POST', '/execute/sync', { script: `return (${expression})`, args: [] });
  const element = async (selector: string): Promise<string> => {
    const found = (await session('POST', '/element', { using: 'css selector', value: selector })) as Record<string, string>;
    return `/element/${found[elementKey]}`;
  };
  return {
    async open(url) {
      await session('POST', '/url', { url });
      await read(listening);
    },
    click: async (selector) => {
      // The driver would click while a smooth scroll is still under way.
      const scrolled = `document.querySelector(arguments[0])?.scrollIntoView({ block: 'center', behavior: 'instant' })`;
      await session('POST', '/execute/sync', { script: scrolled, args: [selector] });
      await session('POST', `${await element(selector)}/click`, {});
    },
    type: async (selector, text) => void (await session('POST', `${await element(selector)}/value`, { text })),
    press: async (...keys) => {
      const strokes = keys.map((key) => namedKeys[key] ?? key).flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
      await session('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions: strokes }] });
    },
    widen,
    complaints: async () => (await read('window.heard ?? []')) as string[],
    read,
    close: async () => {
      await session('DELETE', '');
      const ended = once(driver, 'exit');
      if (driver.pid !== undefined) process.kill(-driver.pid);
      await ended;
    },
  };
}

/** Classic WebDriver tells nothing of what a script complains of, so the page is asked to keep it, from the moment it is there. */
const listening = `(() => {
  window.heard = [];
  addEventListener('error', ({ message }) => window.heard.push(message));
  addEventListener('unhandledrejection', ({ reason }) => window.heard.push(String(reason)));
  const tell = console.error;
  console.error = (...words) => (window.heard.push(words.join(' ')), tell(...words));
})()`;

function speaker(url: string): Ask {
  return async (method, path, body) => {
    const response = await fetch(url + path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error}, ${value?.message}`);
    return value;
  };
}

async function untilReady(ask: Ask, driver: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 1800; tries += 1) {
    if (driver.exitCode !== null) throw new Error(`The driver ended with ${driver.exitCode} before it was ready.`);
    const ready = await ask('GET', '/status').then(Boolean, () => false);
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The driver did not answer.');
}
