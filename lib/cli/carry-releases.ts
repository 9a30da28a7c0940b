import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { env } from '../env.ts';
import type { Carrier } from '../release/carry.ts';
import { follow, tell } from '../release/carry.ts';
import { dataKeys } from '../security/keys.ts';

const run = promisify(execFile);

/** Takes part in the folder of SHARED_RELEASES; without one, releases are carried by hand, and nothing is done. */
export function carryReleases(root: string, switchTo: Carrier['switchTo']): { tell: (id: string, by: string) => void; stop: () => void } {
  const shared = env.SHARED_RELEASES;
  if (shared === undefined) return { tell: () => undefined, stop: () => undefined };
  const carrier: Carrier = {
    ...{ root, shared, keys: dataKeys(), switchTo, say: console.log },
    async pack(id) {
      const [file = '', last = ''] = (await command('pack', id)).trim().split('\n').slice(-2);
      return { file, hash: last.replace('sha256 ', '') };
    },
    fetch: async ({ file, hash }) => void (await command('fetch', file, hash)),
  };
  const { stop } = follow(carrier);
  return { tell: (id, by) => void tell(carrier, id, by), stop };
}

/** Runs a command of releases beside the supervisor, which has servers to look after. @throws Error with what it said */
async function command(...words: string[]): Promise<string> {
  try {
    return (await run(process.execPath, [process.argv[1] ?? '', ...words])).stdout;
  } catch (problem) {
    throw new Error((problem as { stderr?: string }).stderr?.trim() || String(problem), { cause: problem });
  }
}
