import { inspect } from 'node:util';
import { actOnReleases } from './act.ts';
import type { At } from './at.ts';

/** What is refused in a sentence of its own; anything else is a fault, and says where. */
const plain = ['ReleaseRefused', 'UsageError', 'StartRefused'];

/** Does with releases what the words of a command ask. Tells its exit code: 0, or 1 when it is refused or fails, which it says. */
export async function releaseCommand(words: readonly string[], at: At): Promise<0 | 1> {
  try {
    await actOnReleases(words, at);
    return 0;
  } catch (problem) {
    at.complain(problem instanceof Error && plain.includes(problem.name) ? problem.message : inspect(problem));
    return 1;
  }
}
