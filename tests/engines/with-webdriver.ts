import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Engine } from './engine.ts';

/** The key under which WebDriver names an element, from its standard. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

type Ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => Promise<unknown>;

/**
 * Drives a browser by plain WebDriver over HTTP, through a driver that is started for it.
 *
 * @param command the driver, which takes `--port`
 * @param capabilities what the driver needs to know to start its browser
 */
export async function startWebDriver(command: string[], port: number, capabilities: object): Promise<Engine> {
  const [program = '', ...args] = command;
  // A group of its own, so that a driver under xvfb-run ends together with its display.
  const driver = spawn(program, [...args, `--port=${port}`], { stdio: 'ignore', detached: true });
  const ask = speaker(`http://127.0.0.1:${port}`);
  await untilReady(ask, driver);
  const { sessionId } = (await ask('POST', '/session', { capabilities: { alwaysMatch: capabilities } })) as { sessionId: string };
  const session: Ask = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
  await session('POST', '/window/rect', { width: 1280, height: 900 });
  const element = async (selector: string): Promise<string> => {
    const found = (await session('POST', '/element', { using: 'css selector', value: selector })) as Record<string, string>;
    return `/element/${found[elementKey]}`;
  };
  return {
    open: async (url) => void (await session('POST', '/url', { url })),
    click: async (selector) => {
      // The driver would click while a smooth scroll is still under way.
      const scrolled = `document.querySelector(arguments[0])?.scrollIntoView({ block: 'center', behavior: 'instant' })`;
      await session('POST', '/execute/sync', { script: scrolled, args: [selector] });
      await session('POST', `${await element(selector)}/click`, {});
    },
    type: async (selector, text) => void (await session('POST', `${await element(selector)}/value`, { text })),
    read: (expression) => session('POST', '/execute/sync', { script: `return (${expression})`, args: [] }),
    close: async () => {
      await session('DELETE', '');
      const ended = once(driver, 'exit');
      if (driver.pid !== undefined) process.kill(-driver.pid);
      await ended;
    },
  };
}

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
