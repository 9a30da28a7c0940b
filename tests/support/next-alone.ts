import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import next from 'next';
import { createFront } from '../../lib/serve/front.ts';

/** Serves the built site without the answers that the build has finished, on a port of its own, which it prints: what Next.js says by itself. */
const app = next({ dev: false, httpServer: createServer() });
await app.prepare();
const server = createFront(new Map(), Promise.resolve(app.getRequestHandler()));
server.listen(0, () => console.log(`port ${(server.address() as AddressInfo).port}`));
