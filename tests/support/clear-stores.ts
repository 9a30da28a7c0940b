import { afterAll, afterEach } from 'vitest';
import { clearStores } from '#tests/support/store.ts';

// Files share what they have loaded, so a hook in it would be that of the first file alone; a setup file runs for each.
afterEach(clearStores);
// A worker that one file has stopped (lib/heartbeat.ts) is none of the next file’s.
afterAll(() => Reflect.deleteProperty(globalThis, Symbol.for('andante.heartbeat')));
