import type { ContentTables } from './content-tables.ts';
import type { StaffTables } from './staff-tables.ts';

/** A request for a consultation. What the visitor wrote is in `sealed`; the rest says nothing about the person. */
export type RequestRow = {
  id: string;
  reference: string;
  /** SHA-256 of the nonce that came with the form and of the person it is about (lib/intake/person.ts). */
  nonce: string;
  location: string;
  zone: string;
  locale: string;
  status: 'waiting' | 'done';
  /** Separated by spaces. */
  flags: string;
  /** ISO instant, like every time here. */
  received_at: string;
  /** YYYY-MM-DD by the clock of `zone`. */
  delete_by: string;
  done_at: string | null;
  /** When its sender last corrected it. */
  changed_at: string | null;
  /** When staff first read it. */
  opened_at: string | null;
  /** Four digits on the receipt, with which its sender may ask how the request stands; older requests have none. */
  code: string | null;
  key_id: string;
  row_key: string;
  sealed: string;
};

/** How far a request has come; “flagged” is to be looked at first, because it may be no request at all. */
export type Stage = 'new' | 'flagged' | 'contacted' | 'booked' | 'closed';

/** The card of a request: all that a list of requests shows, in a row a tenth as wide as the request. */
export type CardRow = {
  request_id: string;
  reference: string;
  location: string;
  /** In which language the person wants to be answered. */
  language: 'en' | 'fr-CA' | 'either';
  stage: Stage;
  /** 0 while nobody has reached the person, 1 until it is closed, then 2. */
  lane: number;
  received_at: string;
  /** When the place closes on the last day on which the answer is promised; `null` until its hours are known. */
  promised_at: string | null;
  /** The id of the person it is given to, and the name by which colleagues know that person. */
  assignee: string | null;
  assignee_name: string | null;
  contacted_at: string | null;
  /** On which business day of the place after the day it came the person was first reached; 0 is the same day. */
  contact_days: number | null;
  /** When the person asked not to be contacted any more; a request that is withdrawn is erased. */
  withdrawn_at: string | null;
  /** Grows with each change, so that nobody overwrites what they have not seen. */
  version: number;
};

/** What was written or done about a request; what is written is sealed. */
export type EntryRow = {
  id: string;
  request_id: string;
  at: string;
  who_id: string;
  who: string;
  kind: EntryKind;
  /** A code or a name of a colleague, never a word of the person. */
  detail: string;
  key_id: string | null;
  row_key: string | null;
  sealed: string | null;
};

/** “aside” keeps what somebody wrote while a colleague was faster. */
export type EntryKind = 'opened' | 'stage' | 'assigned' | 'call' | 'corrected' | 'withdrawn' | 'exported' | 'note' | 'reply' | 'aside';

/** A file made for one download by the person who asked for it. */
type ExportRow = {
  id: string;
  made_by: string;
  name: string;
  type: string;
  expires_at: string;
  key_id: string;
  row_key: string;
  sealed: string;
};

/** An answer to “Was this clear?”. `held` words may name somebody: they wait until a colleague has read them. */
type ClearRow = {
  id: string;
  /** YYYY-MM-DD. */
  day: string;
  page: string;
  clear: number;
  held: number;
  key_id: string | null;
  row_key: string | null;
  sealed: string | null;
};

/** A message to be sent. It is composed when it is sent, so that an address is kept in one place only. */
export type OutboxRow = {
  id: string;
  request_id: string;
  kind: 'staff-notice' | 'confirmation';
  message_id: string;
  /** `set-aside`: it failed, and somebody has seen to it. */
  status: 'waiting' | 'sent' | 'failed' | 'set-aside';
  attempts: number;
  /** When it may be tried; while someone sends it, when others may take it over. */
  due_at: string;
  /** Who sends it. */
  claimed_by: string | null;
  last_error: string | null;
  created_at: string;
  settled_at: string | null;
};

/** Who did what to which request. It outlives the request and holds nothing of it but the reference. */
type AuditRow = { id: string; at: string; actor: string; action: string; reference: string | null };

/** How many submissions came from a network address, known by a keyed hash only, in one window of time. */
type AttemptRow = { source: string; window_start: string; count: number; expires_at: string };

/** The ids of data keys this store has been used with. */
type DataKeyRow = { id: string; first_used_at: string };

/** What the server notes for itself (lib/db/marks.ts); `filler` only takes room. */
type MarkRow = { name: string; at: string; filler: string };

/** The tables of the store; every column is text or an integer, which SQLite and PostgreSQL understand alike. */
export type Tables = StaffTables &
  ContentTables & {
    requests: RequestRow;
    inbox: CardRow;
    request_entries: EntryRow;
    exports: ExportRow;
    clear_answers: ClearRow;
    outbox: OutboxRow;
    audit: AuditRow;
    attempts: AttemptRow;
    data_keys: DataKeyRow;
    marks: MarkRow;
  };
