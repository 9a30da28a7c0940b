import type { RequestRow } from '../db/tables.ts';
import { formatDay } from '../i18n/format.ts';
import { dayIn } from '../opening-hours.ts';
import { flagsOf } from './submission.ts';

/** The columns of a request that are not sealed and that somebody has to read: when it came, where, and when it goes. */
export type PlainColumns = Pick<RequestRow, 'zone' | 'received_at' | 'delete_by' | 'status' | 'flags'>;

/** Whether these columns hold what this program writes there. One that does not is named to staff, and holds up nothing else. */
export function isIntact({ zone, received_at, delete_by, status, flags }: PlainColumns): boolean {
  const days = readable(() => dayIn(zone, new Date(received_at)) + formatDay(delete_by, 'en'), '');
  return days !== '' && isStatus(status) && !flagsOf(flags).includes('damaged');
}

/** Whether this is how far a request can be. */
export function isStatus(status: string): status is RequestRow['status'] {
  return status === 'waiting' || status === 'done';
}

/** A day, a time or a zone in words; other words where it is none. */
export function readable(say: () => string, otherwise: string): string {
  try {
    return say();
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem; // what is said of what is no day, no instant and no zone
    return otherwise;
  }
}
