import { config } from 'zod';

// Zod would try whether it may compile its schemas, which the policy of the page forbids and Firefox complains of. A server may.
if ('document' in globalThis) config({ jitless: true });
