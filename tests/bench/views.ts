import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createStore } from '#lib/db/client.ts';
import { keysIn } from '#lib/security/keys.ts';
import { inWriting, receivedBefore } from '#tests/support/inbox-site.ts';
import { hire } from '#tests/support/staff.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/**
 * Whether the memory of the server grows with the pages of the inbox that it shows: a list of thirty requests, opened again and again by
 * somebody who is signed in. Build first; then `npm run bench:views [how many]`.
 */
const many = Number(process.argv[2] ?? 10_000);
const atOnce = 4;
const port = 3227;
const url = `http://localhost:${port}`;
const folder = temporaryFolder();
const settings = { VAR_DIR: folder, SITE_URL: url, DATABASE_URL: '', DATA_KEYS: '' };
const server = spawn(process.execPath, ['lib/serve/main.ts', '-p', String(port)], {
  stdio: 'ignore',
  env: { ...process.env, NODE_ENV: 'production', ...settings },
});
const isUp = (): Promise<boolean> =>
  fetch(`${url}/en`).then(
    ({ ok }) => ok,
    () => false,
  );
while (!(await isUp())) await new Promise((later) => setTimeout(later, 200));

const store = createStore({ databaseUrl: undefined, folder, keys: () => keysIn(folder) });
for (let days = 0; days < 30; days += 1) await receivedBefore(store, inWriting, days);
const { browser } = await hire(store, 'nadia@clinic.example', 'intake');
const cookie = browser.headers.get('cookie') ?? '';

/** What the server holds of the memory of this machine, in MB. */
const memory = (): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024;

async function view(): Promise<void> {
  const answer = await fetch(`${url}/en/staff/inbox`, { headers: { cookie }, redirect: 'manual' });
  if (answer.status !== 200) throw new Error(`The inbox answered ${answer.status}.`);
  await answer.text();
}

for (let seen = 0; seen < many; seen += atOnce) {
  if (seen % Math.max(atOnce, many / 10) === 0) console.log(`${String(seen).padStart(6)} views   ${memory().toFixed(0)} MB`);
  await Promise.all(Array.from({ length: atOnce }, view));
}
console.log(`${String(many).padStart(6)} views   ${memory().toFixed(0)} MB`);
await store.close();
server.kill();
process.exit();
