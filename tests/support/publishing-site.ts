import { mkdirSync } from 'node:fs';
import { takeWishes } from '#lib/release/control.ts';
import type { InboxSite } from '#tests/support/inbox-site.ts';
import { serveInbox } from '#tests/support/inbox-site.ts';
import { putOnline } from '#tests/support/publish-site.ts';

/** Serves the built site with a supervisor that says of every release it is asked for that it serves, and serves none. */
export async function servePublishing(port: number): Promise<InboxSite> {
  const site = await serveInbox(port);
  mkdirSync(site.releases);
  const supervisor = takeWishes(site.releases, async (wish) => putOnline(site.releases, wish, new Date()));
  return {
    ...site,
    async stop() {
      supervisor.close();
      await site.stop();
    },
  };
}
