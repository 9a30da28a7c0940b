import './plain-refusals.ts';

import { setPriority } from 'node:os';
import { resolve } from 'node:path';
import { env } from '../env.ts';
import { buildHere } from '../publish/build-here.ts';
import type { BuildOrder } from '../publish/build-order.ts';
import { openRepository } from '../repository/open-repository.ts';

/**
 * Builds what the publisher of a server orders (lib/publish/build-beside.ts), in a process of its own that gives way to readers. It ends
 * with its server, and everything it has started ends with it.
 */
setPriority(10);
process.once('disconnect', () => process.kill(-process.pid, 'SIGKILL'));
process.once('message', async (order: BuildOrder) => {
  const place = { project: process.cwd(), root: resolve(env.RELEASES_DIR), repository: await openRepository() };
  const built = await buildHere(order, (news) => process.send?.({ news }), place);
  process.send?.({ built }, () => process.exit(0));
});
process.send?.({ ready: true });
