import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#lib/db/client.ts';
import { waitingFor } from '#lib/staff/waiting.ts';
import { received } from '#tests/support/inbox.ts';
import { captureLog } from '#tests/support/log.ts';
import { newPublishSite, propose } from '#tests/support/publish-site.ts';
import { byEmail, byPhone, engines, newStore } from '#tests/support/store.ts';

captureLog();

describe.each(engines)('how much waits, on %s', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await newStore(engine);
  });

  it('is nothing at first, and told only to whom it concerns', async () => {
    expect(await waitingFor('admin', store)).toEqual({ requests: 0, mail: 0, review: 0 });
    expect(await waitingFor('editor', store)).toEqual({ review: 0 });
    expect(await waitingFor('intake', store)).toEqual({ requests: 0, mail: 0 });
  });

  it('counts requests nobody has answered, changes nobody has read, and messages that were refused', async () => {
    await received(store, byEmail, '2026-11-27T12:00:00Z');
    await received(store, byPhone, '2026-11-27T13:00:00Z');
    await store.run((db) => db.updateTable('inbox').set({ lane: 1 }).where('received_at', '<', '2026-11-27T12:30:00Z').execute());
    const [message] = await store.run((db) => db.selectFrom('outbox').select('id').execute());
    await store.run((db) =>
      db
        .updateTable('outbox')
        .set({ status: 'failed', last_error: 'EENVELOPE-550' })
        .where('id', '=', message?.id ?? '')
        .execute(),
    );
    const file = 'content/articles/sleep/en.mdx';
    await propose(await newPublishSite(store, { [file]: 'Sleep is work.\n' }), file, () => 'Sleep is easy.\n', 'articles/sleep');
    expect(await waitingFor('admin', store)).toEqual({ requests: 1, mail: 1, review: 1 });
  });
});
