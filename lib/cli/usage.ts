import type { Command } from './usages.ts';
import { usages } from './usages.ts';

/** A command was not written as it should be; the message says how. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** What is thrown when a command is not written as it is listed. */
export function misused(command: Command): UsageError {
  return new UsageError(`Write: ${usages[command]}`);
}

/** The one word after the name of a command. */
export function argumentOf(command: Command): string {
  const [word, ...more] = process.argv.slice(2);
  if (word === undefined || more.length > 0) throw misused(command);
  return word;
}
