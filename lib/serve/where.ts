import { parseArgs } from 'node:util';

/** How the command is written. */
const usage = 'npm run serve -- -p PORT -H HOST';

/**
 * Where the site is served.
 *
 * @param words what was written after the command
 * @param setting `PORT` of the environment; 3000 where there is none
 * @throws an Error of one sentence, for whoever wrote the command
 */
export function whereToServe(words: string[], setting: string | undefined): { port: number; hostname: string | undefined } {
  const { port: written, hostname } = optionsIn(words);
  const port = Number(written ?? (setting || 3000));
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`“${written ?? setting}” is not a port, a number up to 65535. Write: ${usage}`);
  return { port, hostname };
}

function optionsIn(words: string[]): { port?: string; hostname?: string } {
  try {
    return parseArgs({ args: words, options: { port: { type: 'string', short: 'p' }, hostname: { type: 'string', short: 'H' } } }).values;
  } catch {
    throw new Error(`“${words.join(' ')}” is not understood. Write: ${usage}`);
  }
}
