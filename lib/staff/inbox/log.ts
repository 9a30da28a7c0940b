import type { Store } from '../../db/client.ts';
import { theStore } from '../../db/client.ts';
import { readReference } from '../../intake/reference.ts';
import type { AuditVerdict } from '../audit.ts';
import { verifyAudit } from '../audit.ts';
import type { Colleague } from './audited.ts';
import { written } from './audited.ts';
import { namesOfStaff } from './colleagues-store.ts';
import { areas } from './log-areas.ts';
import type { LogFilter } from './log-store.ts';
import { listLines } from './log-store.ts';

/** How many lines a page of the log shows. */
const pageLength = 100;

/** A line of the log with the name of whoever did it. */
export type LogLine = { seq: number; at: string; who: string; action: string; subject: string; detail: string; seal: string };

export type Log = { lines: LogLine[]; names: { id: string; name: string }[]; verdict: AuditVerdict | undefined; older: number | undefined };

/** Reads the address of the log; what it cannot mean is left out. */
export function readLogQuery(asked: Record<string, string | string[] | undefined>): LogFilter & { check: boolean } {
  const one = (name: string) => [asked[name]].flat()[0]?.trim() ?? '';
  const day = (name: string) => (/^\d{4}-\d{2}-\d{2}$/.test(one(name)) ? one(name) : undefined);
  const before = Number(one('before'));
  return {
    subject: one('r') === '' ? undefined : (readReference(one('r')) ?? one('r').slice(0, 100)),
    who: one('w') || undefined,
    area: areas.find((area) => area === one('a')),
    from: day('from'),
    to: day('to'),
    before: Number.isInteger(before) && before > 0 ? before : undefined,
    check: one('check') === '1',
  };
}

/**
 * A page of the log, and whether the whole of it is unbroken where that was asked. Reading it is written down as well.
 *
 * @throws StoreUnavailable
 */
export function readLog(
  who: Colleague,
  { check, ...filter }: ReturnType<typeof readLogQuery>,
  now = new Date(),
  store: Store = theStore(),
): Promise<Log> {
  return store.run(async (db) => {
    const verdict = check ? await verifyAudit(db, store.keys()) : undefined;
    await written(db, store.keys(), who, 'audit.read', null, now, check ? 'check' : '');
    const names = await namesOfStaff(db);
    const lines = await listLines(db, filter, pageLength);
    return {
      verdict,
      names: [...names].map(([id, name]) => ({ id, name })),
      older: lines.length === pageLength ? lines.at(-1)?.seq : undefined,
      lines: lines.map(({ hash, previous: _previous, key_id: _key, ...line }) => ({
        ...line,
        who: names.get(line.who) ?? line.who,
        subject: names.get(line.subject) ?? line.subject,
        seal: hash.slice(0, 6),
      })),
    };
  });
}
