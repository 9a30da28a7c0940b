import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/**
 * How the production build grows with content: CPU time (user and system, all processes) and peak memory for the site as it is and
 * with 10, 100 and 500 more articles in both languages, each a copy of a real one; then once more with what the first build has kept, and once more after one edited sentence. The check that
 * `npm run build` makes first is measured by itself. `npm run bench:scale [counts…]`.
 */
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [0, 10, 100, 500];
const model = 'treating-fibromyalgia';
const left = new Set(['node_modules', '.next', '.git', '.cache', 'var']);

function copyProject(): string {
  const copy = temporaryFolder();
  for (const name of readdirSync('.')) if (!left.has(name)) cpSync(name, join(copy, name), { recursive: true });
  // Turbopack follows no link out of the project: hard links where the disk allows them, a copy elsewhere.
  const packages = join(copy, 'node_modules');
  if (spawnSync('cp', ['-al', 'node_modules', packages]).status !== 0) cpSync('node_modules', packages, { recursive: true });
  return copy;
}

/** Adds copies of the model article up to this number; only what must be unique differs. */
function addArticles(project: string, count: number): void {
  const source = join(project, 'content', 'articles', model);
  for (let number = 1; number <= count; number += 1) {
    const folder = join(project, 'content', 'articles', `copy-${number}`);
    mkdirSync(folder, { recursive: true });
    for (const file of readdirSync(source)) {
      if (file.endsWith('.mdx'))
        writeFileSync(
          join(folder, file),
          readFileSync(join(source, file), 'utf8').replace(/^slug: .*$/m, `slug: copy-${number}-${file.slice(0, 2)}`),
        );
      else cpSync(join(source, file), join(folder, file));
    }
  }
}

const sayings = ['We left out numbers that we could not check.', 'We left out any numbers that we could not check.'] as const;

/** Says a sentence of the model article in the other of two ways, as an editor does, and the check has nothing against either. */
function editSentence(project: string): void {
  const file = join(project, 'content', 'articles', model, 'en.mdx');
  const before = readFileSync(file, 'utf8');
  const [said, other] = before.includes(sayings[0]) ? sayings : sayings.toReversed();
  const after = before.replace(String(said), String(other));
  if (after === before) throw new Error('The sentence to be edited is not in the article any more.');
  writeFileSync(file, after);
}

/** Resident memory of a process and all it started, in MB (Linux). */
function memoryOf(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    return own + children.reduce((sum, child) => sum + memoryOf(child), 0);
  } catch {
    return 0; // The process ended meanwhile.
  }
}

async function run(project: string, command: string): Promise<{ cpu: number; memory: number; pages: number }> {
  const child = spawn('bash', ['-c', `TIMEFORMAT="cpu %U %S"; time node_modules/.bin/node lib/cli/${command}`], {
    cwd: project,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  let memory = 0;
  const sampling = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid ?? 0))), 100);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${command} failed:\n${output.slice(-2000)}`);
  const [, user, system] = /cpu ([\d.]+) ([\d.]+)/.exec(output) ?? [];
  const pages = Number([...output.matchAll(/static pages[^(]*\((\d+)\/\1\)/g)].at(-1)?.[1] ?? 0);
  return { cpu: Number(user) + Number(system), memory, pages };
}

const project = copyProject();
for (const count of counts) {
  addArticles(project, count);
  rmSync(join(project, '.next'), { recursive: true, force: true });
  rmSync(join(project, '.cache'), { recursive: true, force: true });
  const checked = await run(project, 'check-content.ts');
  const { cpu, memory, pages } = await run(project, 'build.ts');
  const again = await run(project, 'build.ts');
  editSentence(project);
  await run(project, 'check-content.ts');
  const edited = await run(project, 'build.ts');
  console.log(
    [
      `${String(count).padStart(4)} more articles × 2`,
      `${pages} pages`,
      `the check before it ${checked.cpu.toFixed(1)} s of CPU`,
      `the build ${cpu.toFixed(1)} s, ${((1000 * cpu) / pages).toFixed(1)} ms a page`,
      `${Math.round(memory)} MB at most`,
      `again without a change ${again.cpu.toFixed(1)} s`,
      `after one edited sentence ${edited.cpu.toFixed(1)} s, ${Math.round(Math.max(again.memory, edited.memory))} MB`,
    ].join('   '),
  );
}
