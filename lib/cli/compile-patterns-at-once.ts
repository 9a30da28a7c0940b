import { setFlagsFromString } from 'node:v8';

/**
 * For processes that check content. V8 interprets a pattern first, and compiles it when it is used again: all of these are used thousands
 * of times, and making both ready costs a sixth of a run.
 */
setFlagsFromString('--no-regexp-tier-up');
