import { afterEach } from 'vitest';
import { clearStores } from '#tests/support/store.ts';

// Files share what they have loaded, so a hook in it would be that of the first file alone; a setup file runs for each.
afterEach(clearStores);
