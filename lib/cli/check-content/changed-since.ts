import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../content/decode.ts';
import { readFiles } from '../../content/read-files.ts';
import type { Looked } from './runner.ts';

/** The files that differ from a commit, or that git does not know yet, as reports name them; and what was looked at before. */
export type Since = { changed: ReadonlySet<string>; before(now: Looked): Looked };

/**
 * What has changed in a content folder, and in the words of the interface beside it, since a commit.
 *
 * @throws Error when git knows no such commit
 */
export function changedSince(commit: string, folder: string): Since {
  gitIn(folder, 'rev-parse', '--verify', `${commit}^{commit}`);
  const content = changesIn(folder, commit, 'content');
  const interfaceWords = changesIn(join(folder, '..', 'messages'), commit, 'messages');
  return {
    changed: new Set([...content.keys(), ...interfaceWords.keys()]),
    before({ raw, messages, today }) {
      const old = readFiles(inThatCommit(content));
      const same = <Value>(of: Iterable<[string, Value]>) => [...of].filter(([path]) => !content.has(path));
      const faults = [...(raw.faults ?? []).filter(({ file }) => !content.has(file)), ...(old.faults ?? [])];
      const said = [...inThatCommit(interfaceWords)].flatMap(([path, bytes]) =>
        messages?.has(path) ? [[path, decode(bytes, path).text]] : [],
      );
      return {
        raw: {
          texts: new Map([...same(raw.texts), ...old.texts]),
          images: new Map([...same(raw.images), ...old.images]),
          faults,
        },
        messages: messages && new Map([...messages, ...(said as [string, string][])]),
        today,
      };
    },
  };
}

/** Gives the bytes of a file as they were; nothing where it was not there. */
type Before = () => Buffer | undefined;

function changesIn(folder: string, commit: string, name: string): Map<string, Before> {
  if (!existsSync(folder)) return new Map();
  const paths = [
    ...listed(folder, 'diff', '--name-only', '--relative', '-z', commit, '--', '.'),
    ...listed(folder, 'ls-files', '--others', '--exclude-standard', '-z'),
  ];
  return new Map(
    paths.map((path) => [
      `${name}/${path}`,
      () => {
        try {
          return gitIn(folder, 'show', `${commit}:./${path}`);
        } catch {
          return undefined;
        }
      },
    ]),
  );
}

function inThatCommit(changes: ReadonlyMap<string, Before>): Map<string, Buffer> {
  return new Map(
    [...changes].flatMap(([path, before]) => {
      const bytes = before();
      return bytes ? [[path, bytes] as const] : [];
    }),
  );
}

function listed(folder: string, ...args: string[]): string[] {
  return gitIn(folder, ...args)
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '');
}

function gitIn(folder: string, ...args: string[]): Buffer {
  return execFileSync('git', ['-C', folder, ...args], { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 30 });
}
