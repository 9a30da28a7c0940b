import type { ProposalRow } from '../db/content-tables.ts';
import type { PublishPlace } from './place.ts';
import { listRows } from './proposals-store.ts';

/** What was approved to go online at once, or at a time that has come. */
export async function listDue({ store, now }: Pick<PublishPlace, 'store' | 'now'>): Promise<ProposalRow[]> {
  const rows = await store.run((db) => listRows(db, { states: ['approved', 'scheduled'] }));
  const time = now().toISOString();
  return rows.filter(({ state, publish_at: at }) => state === 'approved' || (at !== null && at <= time));
}
