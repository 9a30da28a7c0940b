import { setFlagsFromString } from 'node:v8';

// From Node.js 24.15 on, the compiler of middling-hot code (Maglev) can end a process on a busy machine: docs/decisions/048. The one for
// hot code, which a server soon reaches, is as fast without it. Imported before anything else by every process that lasts.
setFlagsFromString('--no-maglev');
