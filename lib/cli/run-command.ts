import { userInfo } from 'node:os';
import { theStore } from '../db/client.ts';
import { StoreUnavailable } from '../failures.ts';
import { codeOf } from '../log.ts';

/** A command was not written as it should be; the message says how. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** The words after the name of a command, exactly so many. */
export function argumentsOf(usage: string, count: 0): [];
export function argumentsOf(usage: string, count: 1): [string];
export function argumentsOf(usage: string, count: number): string[] {
  const words = process.argv.slice(2);
  if (words.length !== count) throw new UsageError(`Write: ${usage}`);
  return words;
}

/** Who runs a command, for the audit: the account of the operating system, by its number where it has no name, as in containers. */
export function accountActor(): string {
  try {
    return `account ${userInfo().username}`;
  } catch {
    return `account ${process.getuid?.() ?? 'unknown'}`;
  }
}

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
