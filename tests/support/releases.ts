import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { accountActor } from '#lib/cli/account-actor.ts';
import { releaseCommand } from '#lib/cli/release/command.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/** A folder for releases and one for requests, as an operator would set them. */
export type Yard = {
  root: string;
  varDir: string;
  env: Record<string, string>;
  /** A clone with the packages of releases, where it is not this one. */
  project?: string;
};

export function newYard(): Yard {
  const at = temporaryFolder();
  const varDir = join(at, 'var');
  const root = join(at, 'releases');
  mkdirSync(varDir);
  mkdirSync(root);
  return { root, varDir, env: { RELEASES_DIR: root, VAR_DIR: varDir } };
}

/**
 * What the server of a small release does: `sound` answers every address with its id, `/slow` after a while. `slow-start` takes longer than any test, `slow`
 * longer than a sound one, and `slow-again` does so from its second start on; these two write the file `ready` when they can be tried.
 */
type Kind = 'no-start' | 'faulty' | 'slow-start' | 'slow' | 'slow-again' | 'sound';

/** How long the server of each kind takes to start, in milliseconds, as an expression of its program. */
const starts: Partial<Record<Kind, string>> = { 'slow-start': '60_000', slow: '1500', 'slow-again': "existsSync('begun') ? 1500 : 0" };

const page = '<title>A page</title><main>A page of a small release</main>';

/** A release so small that it starts at once: a table of one page, and a server that speaks to its supervisor as the real one does. */
export function putRelease({ root }: Yard, id: string, kind: Kind = 'sound', words = page): void {
  const folder = join(root, id);
  const finished = join(folder, '.next', 'finished');
  mkdirSync(join(folder, 'lib', 'serve'), { recursive: true });
  mkdirSync(finished, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  writeFileSync(join(folder, '.next', 'BUILD_ID'), id);
  const body = createHash('sha256').update(words).digest('hex');
  writeFileSync(
    join(finished, 'table.json'),
    JSON.stringify({ '/en': { status: 200, headers: { 'content-type': 'text/html' }, body, codings: [] } }),
  );
  writeFileSync(join(finished, body), words);
  writeFileSync(join(folder, 'lib', 'serve', 'main.ts'), kind === 'no-start' ? 'process.exit(1);' : serverOf(id, kind));
  writeFileSync(
    join(folder, 'release.json'),
    JSON.stringify({ id, commit: 'c0ffee', subject: `Say ${id}`, builtAt: `2026-11-27T10:00:00.000Z ${id}`, by: 'account builder' }),
  );
}

function serverOf(id: string, kind: Kind): string {
  return `import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { endWhenAsked } from '${resolve('lib/serve/end.ts')}';
import { awaitOrder } from '${resolve('lib/serve/under-supervisor.ts')}';
const answer = (request, response) => {
  request.resume();
  request.once('end', () => setTimeout(() => response.writeHead(${kind === 'faulty' ? 500 : 200}).end('${id}'), request.url === '/slow' ? 2500 : Math.random() * 20));
};
const server = createServer(answer);
endWhenAsked(server, async () => undefined);
const start = ${starts[kind] ?? '0'};
writeFileSync('begun', '');
await new Promise((resolve) => setTimeout(resolve, start));
if (start > 0) writeFileSync('ready', '');
await awaitOrder(server, createServer(answer), Promise.resolve());
`;
}

/** What a command on releases says, and its exit code, without a process of its own: only a supervisor needs one. */
export async function release(yard: Yard, ...args: string[]): Promise<{ printed: string; status: 0 | 1 }> {
  const said: string[] = [];
  const say = (line: string) => said.push(`${line}\n`);
  const given: NodeJS.ProcessEnv = { ...process.env, ...yard.env };
  const at = {
    root: yard.root,
    project: yard.project ?? process.cwd(),
    place: { varDir: yard.varDir, databaseUrl: given.DATABASE_URL || undefined, dataKeys: given.DATA_KEYS || undefined },
    siteUrl: 'http://localhost:3000',
    by: accountActor(),
    serve: () => Promise.reject(new Error('A supervisor is a process: serveReleases.')),
    ...{ say, complain: say, print: (text: string) => said.push(text) },
  };
  const status = await releaseCommand(args, at);
  return { printed: said.join(''), status };
}

/** The command as a process beside this one, started as npm starts it: what it prints, and its exit code. */
export async function releaseBeside(yard: Yard, ...args: string[]): Promise<{ printed: string; status: number | null }> {
  const child = spawn(resolve('node_modules/.bin/node'), [resolve('lib/cli/release.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(yard.project !== undefined && { cwd: yard.project }),
    env: { ...process.env, NODE_ENV: 'production', ...yard.env },
  });
  const [lines, [status]] = await Promise.all([Promise.all([child.stdout.toArray(), child.stderr.toArray()]), once(child, 'close')]);
  return { printed: Buffer.concat(lines.flat()).toString(), status };
}

/** A supervisor that serves the current release. */
export type Served = { port: number; process: ChildProcess; stop: () => Promise<void> };

export async function serveReleases(yard: Yard, port?: number): Promise<Served> {
  const served = await beginToServe(yard, port);
  await served.ready;
  return served;
}

/** A supervisor that is starting. */
export async function beginToServe(yard: Yard, port?: number): Promise<Served & { ready: Promise<void> }> {
  const at = port ?? (await freePort());
  const child = spawn(resolve('node_modules/.bin/node'), [resolve('lib/cli/release.ts'), 'serve', '-p', String(at), '-H', 'localhost'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(yard.project !== undefined && { cwd: yard.project }),
    env: { ...process.env, NODE_ENV: 'production', ...yard.env },
  });
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (lines: Buffer) => lines.toString().includes('is served at') && resolve());
    child.once('exit', () => reject(new Error('The supervisor ended.')));
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  };
  return { port: at, process: child, stop, ready };
}

/** A port that nobody uses now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
