import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { nginxFile } from '../../lib/release/nginx-file.ts';
import type { FinishedTable } from '../../lib/serve/finished.ts';
import { cpuOf } from '../support/cpu-of.ts';
import { findNginx, startNginx } from '../support/nginx.ts';
import { flagship } from '../support/site.ts';

/**
 * What a visit costs the server, in microseconds of its CPU, beside nginx with the same bytes: whoever sends the requests does not count.
 * Build first; then `npm run bench:serving`.
 */
const [port, listen] = [3225, 3226];
const rounds = 5;
const perRound = 4000;
const atOnce = 8;
const table = JSON.parse(readFileSync('.next/finished/table.json', 'utf8')) as FinishedTable;
const nginx = findNginx();
const site = spawn(process.execPath, ['lib/serve/main.ts', '-p', String(port)], {
  stdio: 'ignore',
  env: { ...process.env, NODE_ENV: 'production', VAR_DIR: '.cache/bench-var' },
});
const ours = `http://localhost:${port}`;
while (
  !(await fetch(`${ours}/en/search?q=sleep`).then(
    ({ ok }) => ok,
    () => false,
  ))
)
  await new Promise((later) => setTimeout(later, 200));
const proxy = nginx && (await startNginx(nginx, nginxFile({ table, folder: resolve('.next/finished'), port, listen }), listen));
const worker = proxy && Number(execFileSync('pgrep', ['-f', '-n', 'nginx: worker process'], { encoding: 'utf8' }).trim());

/** Sends requests one after the other over one connection; answers are counted by their length. */
function visit(at: number, path: string, coding: string, count: number): Promise<void> {
  return new Promise((done, fail) => {
    const head = `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: ${coding}\r\n\r\n`;
    let [left, missing] = [count, 0];
    const socket = connect(at, 'localhost', () => socket.write(head));
    socket.on('data', (chunk) => {
      if (missing === 0) {
        const end = chunk.indexOf('\r\n\r\n') + 4;
        missing = end + Number(/content-length: (\d+)/i.exec(chunk.toString('latin1', 0, end))?.[1]);
      }
      missing -= chunk.length;
      if (missing > 0) return;
      left -= 1;
      if (left > 0) socket.write(head);
      else socket.end(done);
    });
    socket.once('error', fail);
  });
}

async function cost(pid: number, at: number, path: string, coding: string): Promise<number> {
  const before = cpuOf(pid).own;
  await Promise.all(Array.from({ length: atOnce }, () => visit(at, path, coding, perRound / atOnce)));
  return ((cpuOf(pid).own - before) * 1000) / perRound; // microseconds
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const memory = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${site.pid}/status`, 'utf8'))?.[1];
console.log(`load ${loadavg()[0]?.toFixed(1)}; memory of the server after its start ${(Number(memory) / 1024).toFixed(0)} MB`);
for (const path of ['/en', flagship().en])
  for (const coding of ['br', 'gzip', 'identity']) {
    const [mine, theirs]: [number[], number[]] = [[], []];
    await cost(site.pid ?? 0, port, path, coding);
    for (let round = 0; round < rounds; round += 1) {
      mine.push(await cost(site.pid ?? 0, port, path, coding));
      // nginx without its module for brotli sends plain bytes.
      if (worker && coding !== 'br') theirs.push(await cost(worker, listen, path, coding));
    }
    const ratio = theirs.length > 0 ? `; nginx ${median(theirs).toFixed(0)} µs, ${(median(mine) / median(theirs)).toFixed(1)} ×` : '';
    console.log(`${path} ${coding}: ${median(mine).toFixed(0)} µs${ratio}`);
  }
if (proxy) await proxy.stop();
site.kill();
