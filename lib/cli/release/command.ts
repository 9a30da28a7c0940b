import { inspect } from 'node:util';
import { plainly } from '../refusals.ts';
import { actOnReleases } from './act.ts';
import type { At } from './at.ts';

/** Does with releases what the words of a command ask. Tells its exit code: 0, or 1 when it is refused or fails, which it says. */
export async function releaseCommand(words: readonly string[], at: At): Promise<0 | 1> {
  try {
    await actOnReleases(words, at);
    return 0;
  } catch (problem) {
    const said = plainly(problem);
    at.complain(typeof said === 'string' ? said : inspect(said));
    return 1;
  }
}
