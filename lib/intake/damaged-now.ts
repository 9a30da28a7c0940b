// A bundler may make several copies of this module, which share what the worker found.
const place = Symbol.for('andante.requests-damaged');
const shared = globalThis as { [place]?: readonly string[] };

/** The worker says which requests are damaged, by their references. */
export function setDamaged(references: readonly string[]): void {
  shared[place] = references;
}

/** The references of requests that were damaged when the house was last kept. */
export function damagedNow(): readonly string[] {
  return shared[place] ?? [];
}
