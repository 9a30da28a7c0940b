/**
 * A query of a reader and the pages that answer it. Both lists were written before the search was tuned; every third query, marked
 * `held`, was not looked at while tuning.
 */
export type Judged = { query: string; expected: readonly [string, ...string[]]; held?: true };
