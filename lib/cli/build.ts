import './plain-refusals.ts';

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compiled, codePrint } from '../build/compiled.ts';
import { env } from '../env.ts';
import { withLock } from '../release/lock.ts';

/**
 * Builds the site: compiles its code, or takes it as a build before has compiled it, and draws its pages. A process for each, so that
 * the memory of the first is free before the second begins. `npm run build`.
 */
const project = process.cwd();

/** Next.js reads these for a build; what they set may be written into the code. */
const environments = ['.env', '.env.local', '.env.production', '.env.production.local']
  .map((name) => join(project, name))
  .map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : ''));

const dist = join(project, '.next');

/** Half of the young generation that Node.js would take, here and where the pages are drawn (docs/decisions/049). */
const memory = '--max-semi-space-size=8';

// In the cache, which is all that Next.js does not clear away when it begins to compile.
await withLock(join(dist, 'cache', 'building.lock'), 'Another build', build);

async function build(): Promise<void> {
  const compiled = new Compiled(dist);
  const print = codePrint(project, [env.SITE_URL, ...environments]);
  if (!compiled.restore(print)) {
    compiled.clear();
    next('compile');
    compiled.keep(print);
  }
  next('generate');
}

/** One part of `next build`; where it fails, so do we. */
function next(part: 'compile' | 'generate'): void {
  const program = join(project, 'node_modules', 'next', 'dist', 'bin', 'next');
  const { status } = spawnSync(process.execPath, [memory, program, 'build', '--experimental-build-mode', part], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
