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
