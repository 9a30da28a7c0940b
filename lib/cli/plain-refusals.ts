import { basename } from 'node:path';
import { plainly } from './refusals.ts';
import { usages } from './usages.ts';

/** Imported first by every command: what is refused, be it a setting while the other modules load, is said in one sentence, without a stack. */
process.on('uncaughtException', (problem: unknown) => {
  console.error(plainly(problem));
  process.exit(1);
});

const usage = new Map<string, string>(Object.entries(usages)).get(basename(process.argv[1] ?? '', '.ts'));
if (usage !== undefined && process.argv.includes('--help')) {
  console.log(`Write: ${usage}`);
  process.exit(0); // before the command itself is loaded
}
