import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/** A PostgreSQL server for tests. */
export type Postgres = {
  /** The address of its first database. */
  url: string;
  stop: () => void;
  /** Only a server we started ourselves can be taken down and brought back. */
  restart?: { down: () => void; up: () => void };
};

/** The server named by TEST_DATABASE_URL, otherwise a throw-away one if PostgreSQL is installed, otherwise none. */
export function startPostgres(): Postgres | undefined {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: () => undefined };
  const programs = findPrograms();
  return programs === undefined ? undefined : startThrowAway(programs);
}

/** A new database on a server: empty, or like another, which nobody uses meanwhile. */
export async function newDatabase(serverUrl: string, like?: string): Promise<string> {
  const name = `andante_${Math.random().toString(36).slice(2, 12)}`;
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`create database ${name}${like === undefined ? '' : ` template ${new URL(like).pathname.slice(1)}`}`);
  await client.end();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

function findPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

function startThrowAway(programs: string): Postgres {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  // Nothing here must outlive the machine: a server that is killed keeps its word all the same.
  // Nor does anything work in it that no test began: what is erased leaves the disk at once, or for a reason a test knows.
  const settings = `-k ${folder} -c listen_addresses= -c max_connections=100 -c fsync=off -c full_page_writes=off -c autovacuum=off`;
  const run = (program: string, ...args: string[]) => asOwner(folder, join(programs, program), args);
  const up = () => run('pg_ctl', 'start', '-w', '-s', '-D', data, '-l', join(folder, 'log'), '-o', settings);
  const down = () => run('pg_ctl', 'stop', '-w', '-s', '-D', data, '-m', 'immediate');
  chmodSync(folder, 0o700);
  if (isRoot()) spawnSync('chown', ['postgres', folder]);
  run('initdb', '-D', data, '--auth=trust', '--username=andante', '--encoding=UTF8', '--no-sync');
  up();
  let running = true;
  const stop = () => {
    if (running) down();
    running = false;
  };
  process.prependOnceListener('exit', stop); // also when a test or a script breaks off, and before its folder goes
  return {
    url: `postgres://andante@localhost/postgres?host=${encodeURIComponent(folder)}`,
    restart: { down, up },
    stop,
  };
}

/** PostgreSQL refuses to run as root. */
function asOwner(folder: string, program: string, args: string[]): void {
  const [command, ...rest] = isRoot()
    ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', program, ...args]
    : [program, ...args];
  const { status, stderr, error } = spawnSync(command ?? program, rest, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
