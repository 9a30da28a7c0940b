import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { usages } from '#lib/cli/usages.ts';

/** What a command prints and how it ends, run as a person runs it. */
async function run(command: string, ...words: string[]): Promise<{ code: number; out: string; err: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [`lib/cli/${command}.ts`, ...words]);
    return { code: 0, out: stdout, err: stderr };
  } catch (problem) {
    const { code, stdout, stderr } = problem as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

describe('a command that is asked for help', () => {
  it.concurrent.each(Object.entries(usages))('%s says how it is written, and does nothing', async (command, usage) => {
    expect(await run(command, '--help')).toEqual({ code: 0, out: `Write: ${usage}\n`, err: '' });
  });
});

describe('a command that is not written as it should be', () => {
  it.concurrent.each([
    ['release', '--colour'],
    ['release', 'bulid'],
    ['archive', 'show', 'en', 'yesterday'],
    ['check-site', 'here'],
    ['desk', 'fr'],
    ['list-changes', 'old.json'],
    ['audit', 'verfy'],
  ] as const)('%s %s … is told so in one line', async (command, ...words) => {
    expect(await run(command, ...words)).toEqual({ code: 1, out: '', err: `Write: ${usages[command]}\n` });
  });

  it('names the file that is no list of addresses', async () => {
    const { code, err } = await run('list-changes', 'README.md', 'README.md');
    expect([code, err]).toEqual([1, 'README.md is not the list of addresses of a build: give the .next/addresses.json that it left.\n']);
  });
});
