import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import type { ProxyInFront } from './programs.ts';
import { findProgram, listens } from './programs.ts';

/** Where this machine has Caddy; says so if it has none (Debian: apt-get install caddy). */
export const findCaddy = (): string | undefined =>
  findProgram('Caddy', ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy']);

/** Starts Caddy with a configuration that begins with its global options, on the port that it names, until it is stopped. */
export async function startCaddy(program: string, configuration: string, port: number): Promise<ProxyInFront> {
  const at = temporaryFolder();
  const file = join(at, 'Caddyfile');
  writeFileSync(file, configuration.replace(/^\{$/m, '{\n\tadmin off'));
  const env = { ...process.env, XDG_DATA_HOME: at, XDG_CONFIG_HOME: at };
  const child = spawn(program, ['run', '--config', file, '--adapter', 'caddyfile'], { stdio: ['ignore', 'pipe', 'pipe'], env });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (line: Buffer) => lines.push(line.toString()));
  const gone = once(child, 'exit');
  while (!(await listens(port))) if (child.exitCode !== null) throw new Error('Caddy did not take the configuration.');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await gone;
  };
  return { stop, printed: () => lines.join('') };
}
