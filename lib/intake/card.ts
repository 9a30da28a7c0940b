import type { CardRow, RequestRow } from '../db/tables.ts';
import type { Submission } from './submission.ts';

/** The card of a new request: all that a list of requests shows. */
export function cardOf(
  { id, reference, location }: RequestRow,
  { request, flags }: Submission,
  reception: { receivedAt: string; promisedAt: string },
): CardRow {
  return {
    request_id: id,
    reference,
    location,
    language: request.details.language,
    stage: flags.length > 0 ? 'flagged' : 'new',
    lane: 0,
    received_at: reception.receivedAt,
    promised_at: reception.promisedAt,
    assignee: null,
    assignee_name: null,
    contacted_at: null,
    contact_days: null,
    withdrawn_at: null,
    version: 0,
  };
}
