import type { PublishDb } from './proposals-store.ts';

const name = 'publisher';

/** Takes the right to publish, or keeps it, until a time; `false` while somebody else has it. */
export async function takeLease(db: PublishDb, holder: string, now: string, until: string): Promise<boolean> {
  const row = await db
    .insertInto('publish_lease')
    .values({ name, holder, until })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ holder, until })
        .where((where) => where.or([where('publish_lease.holder', '=', holder), where('publish_lease.until', '<', now)])),
    )
    .returning('holder')
    .executeTakeFirst();
  return row?.holder === holder;
}

/** Gives the right to publish back. */
export async function dropLease(db: PublishDb, holder: string): Promise<void> {
  await db.deleteFrom('publish_lease').where('name', '=', name).where('holder', '=', holder).execute();
}

/** Who has the right to publish. */
export async function leaseHolder(db: PublishDb): Promise<string | undefined> {
  return (await db.selectFrom('publish_lease').select('holder').where('name', '=', name).executeTakeFirst())?.holder;
}
