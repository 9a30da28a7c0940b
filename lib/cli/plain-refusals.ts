import { plainly } from './refusals.ts';

/** Imported first by every command: what is refused, be it a setting while the other modules load, is said in one sentence, without a stack. */
process.on('uncaughtException', (problem: unknown) => {
  console.error(plainly(problem));
  process.exit(1);
});
