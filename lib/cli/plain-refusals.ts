/** Imported first by every command: a setting that is refused while the other modules load is said in one sentence, without a stack. */
process.on('uncaughtException', (problem: unknown) => {
  console.error(problem instanceof Error && problem.name === 'StartRefused' ? problem.message : problem);
  process.exit(1);
});
