/** What is refused says so itself, in a sentence. By name, since a class would load modules that may be what refuses. */
const refusals = ['StartRefused', 'ReleaseRefused'];

/** Imported first by every command: what is refused, be it a setting while the other modules load, is said in one sentence, without a stack. */
process.on('uncaughtException', (problem: unknown) => {
  console.error(problem instanceof Error && refusals.includes(problem.name) ? problem.message : problem);
  process.exit(1);
});
