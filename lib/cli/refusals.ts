/** What is refused says so itself, in a sentence. By name, since a class would load modules that may be what refuses. */
const refusals = ['StartRefused', 'ReleaseRefused', 'UsageError'];

/** What a command prints of what ended it: the sentence of a refusal; anything else is a fault, whole. */
export function plainly(problem: unknown): unknown {
  return problem instanceof Error && refusals.includes(problem.name) ? problem.message : problem;
}
