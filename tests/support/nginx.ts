import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import type { ProxyInFront } from './programs.ts';
import { findProgram, listens } from './programs.ts';

/** Where this machine has nginx; says so if it has none (Debian: apt-get install nginx-light). */
export const findNginx = (): string | undefined =>
  findProgram('nginx', ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx']);

/** Starts nginx with a configuration, on the port that it names, until it is stopped. */
export async function startNginx(program: string, configuration: string, port: number): Promise<ProxyInFront> {
  const at = temporaryFolder();
  const file = join(at, 'nginx.conf');
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(at, name)};`).join('\n');
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  writeFileSync(
    file,
    `${user}daemon off;\nworker_processes 1;\npid ${join(at, 'pid')};\nerror_log stderr;\nevents { worker_connections 1024; }\nhttp {\n${places}\n${configuration}\n}\n`,
  );
  // A file: nginx opens /dev/stdout by its name, which cannot be done with what Node.js gives a child to write into.
  const lines = join(at, 'lines');
  const into = openSync(lines, 'a');
  const child = spawn(program, ['-c', file, '-p', at], { stdio: ['ignore', into, into] });
  const gone = once(child, 'exit');
  while (!(await listens(port)))
    if (child.exitCode !== null) throw new Error(`nginx did not take the configuration: ${readFileSync(lines, 'utf8')}`);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await gone;
  };
  return { stop, printed: () => readFileSync(lines, 'utf8') };
}
