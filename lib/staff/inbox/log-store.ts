import type { AuditDb, AuditLine } from '../audit-store.ts';

/** Which lines of the log are asked for; days are YYYY-MM-DD in UTC. */
export type LogFilter = {
  subject?: string | undefined;
  who?: string | undefined;
  area?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  before?: number | undefined;
};

/** A page of the log, the newest first. */
export function listLines(db: AuditDb, { subject, who, area, from, to, before }: LogFilter, limit: number): Promise<AuditLine[]> {
  return db
    .selectFrom('staff_audit')
    .selectAll()
    .$if(subject !== undefined, (query) => query.where('subject', '=', subject ?? ''))
    .$if(who !== undefined, (query) => query.where('who', '=', who ?? ''))
    .$if(area !== undefined, (query) => query.where('action', 'like', `${area}.%`))
    .$if(from !== undefined, (query) => query.where('at', '>=', from ?? ''))
    .$if(to !== undefined, (query) => query.where('at', '<', `${to}T24`))
    .$if(before !== undefined, (query) => query.where('seq', '<', before ?? 0))
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();
}
