import './plain-refusals.ts';

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

/**
 * Crawls the build in this folder and writes its report beside it, with a server of its own that keeps nothing: what `npm run
 * check:site` does with a running site. Exit code 1 if anything is wrong.
 */
const port = await freePort();
const varDir = resolve('.next', 'check-var'); // what a kill leaves of it goes with the build
rmSync(varDir, { recursive: true, force: true });
mkdirSync(varDir, { recursive: true, mode: 0o700 });
// biome-ignore lint/style/noProcessEnv: handed on as it is, to a server that reads it itself
const settings = { ...process.env, VAR_DIR: varDir, DATABASE_URL: '', SMTP_URL: '', DATA_KEYS: '' };
const server = spawn(process.execPath, ['lib/serve/main.ts', '-p', String(port), '-H', 'localhost'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: settings,
});
const left = once(server, 'exit');
try {
  await answering(`http://localhost:${port}/en`);
  const crawl = spawn(process.execPath, ['lib/cli/check-site.ts', `http://localhost:${port}`], { stdio: 'inherit', env: settings });
  const [code] = await once(crawl, 'exit');
  process.exitCode = code === 0 ? 0 : 1;
} finally {
  server.kill('SIGTERM');
  await left;
  rmSync(varDir, { recursive: true, force: true });
}

async function answering(url: string): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error('The server of this build did not start; its lines above say why.');
    const ok = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** A port that nobody uses now. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const { port: free } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return free;
}
