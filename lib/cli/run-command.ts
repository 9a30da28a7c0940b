import { theStore } from '../db/client.ts';
import { StoreUnavailable } from '../failures.ts';
import { codeOf } from '../log.ts';

/** Runs a command, then closes the store. A failure prints one sentence, and its exit code. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  const code = await exitCodeOf(command, console.error);
  if (code !== 0) process.exitCode = code; // a command may have set another
  await theStore().close();
}

/** The exit code of a command: 0, or 2 when the store does not answer, otherwise 1. A failure is said in one sentence. */
export async function exitCodeOf(command: () => Promise<void>, say: (sentence: string) => void): Promise<0 | 1 | 2> {
  try {
    await command();
    return 0;
  } catch (problem) {
    const unavailable = problem instanceof StoreUnavailable;
    say(unavailable ? `${problem.message} (${codeOf(problem)})` : problem instanceof Error ? problem.message : String(problem));
    return unavailable ? 2 : 1;
  }
}
