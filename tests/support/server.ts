import { spawn } from 'node:child_process';

export type Site = { url: string; stop: () => void };

/** Serves the built site on a port of this machine, with these settings, until it is stopped. */
export async function serveSite(port: number, settings: Record<string, string> = {}): Promise<Site> {
  const url = `http://localhost:${port}`;
  // Another site would answer in its place; one that was just told to stop may do so for a moment.
  for (let tries = 0; await answers(url); tries += 1) {
    if (tries > 100) throw new Error(`Something else answers at ${url}: end it first.`);
    await moment();
  }
  const server = spawn('npm', ['run', 'serve', '--', '-p', String(port)], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, ...settings },
  });
  for (let tries = 0; !(await answers(url)); tries += 1) {
    if (server.exitCode !== null || tries > 900) throw new Error('The site did not start: build it first with “npm run build”.');
    await moment();
  }
  return { url, stop: () => server.pid !== undefined && process.kill(-server.pid) };
}

function answers(url: string): Promise<boolean> {
  return fetch(`${url}/en`).then(
    ({ ok }) => ok,
    () => false,
  );
}

function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 200));
}
