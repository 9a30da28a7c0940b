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

/** Runs a command, then closes the store. A failure prints one sentence; exit code 2 when the store does not answer, otherwise 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (problem) {
    const unavailable = problem instanceof StoreUnavailable;
    console.error(unavailable ? `${problem.message} (${codeOf(problem)})` : problem instanceof Error ? problem.message : String(problem));
    process.exitCode = unavailable ? 2 : 1;
  } finally {
    await theStore().close();
  }
}
