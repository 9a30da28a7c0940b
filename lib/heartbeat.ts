// A bundler may make several copies of this module, which share one beat.
const place = Symbol.for('andante.heartbeat');
const held = Symbol.for('andante.purge-held');
const shared = globalThis as { [place]?: { at: number } | 'stopped'; [held]?: boolean };

/** Longer than the worker can need for the messages it takes on at once, in milliseconds. */
const longest = 3 * 60_000;

/** The worker says that it is at work. */
export function beat(): void {
  shared[place] = { at: performance.now() };
}

/** The worker says that it has ended. */
export function stopBeating(): void {
  shared[place] = 'stopped';
}

/** Whether the worker of this process is at work, by a clock nobody can set; `undefined` where none was started. */
export function isBeating(now = performance.now()): boolean | undefined {
  const last = shared[place];
  if (last === undefined) return undefined;
  return last !== 'stopped' && now - last.at <= longest;
}

/** The worker says whether it dares not erase requests, because the clock has jumped. */
export function setPurgeHeld(value: boolean): void {
  shared[held] = value;
}

/** Whether erasing waits for somebody to confirm the time. */
export function isPurgeHeld(): boolean {
  return shared[held] === true;
}
