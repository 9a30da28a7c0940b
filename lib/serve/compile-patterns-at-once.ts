import { setFlagsFromString } from 'node:v8';

/**
 * For processes that last or check content: the first of their imports. V8 interprets a pattern first, and compiles it when it is used
 * again. On a busy machine the change from one to the other can end the process (docs/decisions/048), and for the thousands of patterns of
 * the check, making both ready costs a sixth of a run.
 */
setFlagsFromString('--no-regexp-tier-up');
