import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { locales } from '../i18n/locales.ts';
import { noticeName, sectionPath } from '../i18n/routing.ts';
import type { Handler } from './front.ts';

/** An address of each kind that is answered by running code: whatever its answer needs is read at the first one. */
export const drawnAddresses = locales.flatMap((locale) => [
  `${sectionPath('search', locale)}?q=andante`,
  `${sectionPath('compare', locale)}?t=none`,
  `${sectionPath('evidence', locale)}?kind=none`,
  `${sectionPath('request', locale)}?${noticeName}=lost`,
]);

/** Has each kind of page drawn once, so that the first visitor waits no longer than the second. What fails here, fails for them too. */
export async function warmUp(handler: Handler): Promise<void> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen({ port: 0, host: 'localhost', exclusive: true }, resolve));
  const { port } = server.address() as AddressInfo;
  for (const path of drawnAddresses)
    await new Promise<void>((resolve) =>
      get({ port, host: 'localhost', path, agent: false }, (answer) => answer.resume().once('close', resolve)).once('error', () =>
        resolve(),
      ),
    );
  server.close();
}
