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
  key_id: string;
  row_key: string;
  sealed: string;
};

/** A message to be sent. It is composed when it is sent, so that an address is kept in one place only. */
export type OutboxRow = {
  id: string;
  request_id: string;
  kind: 'staff-notice' | 'confirmation';
  message_id: string;
  status: 'waiting' | 'sent' | 'failed';
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
export type AuditRow = { id: string; at: string; actor: string; action: string; reference: string | null };

/** How many submissions came from a network address, known by a keyed hash only, in one window of time. */
export type AttemptRow = { source: string; window_start: string; count: number; expires_at: string };

/** The ids of data keys this store has been used with. */
export type DataKeyRow = { id: string; first_used_at: string };

/** What the server notes for itself (lib/db/marks.ts); `filler` only takes room. */
export type MarkRow = { name: string; at: string; filler: string };

/** The tables of the store; every column is text or an integer, which SQLite and PostgreSQL understand alike. */
export type Tables = StaffTables & {
  requests: RequestRow;
  outbox: OutboxRow;
  audit: AuditRow;
  attempts: AttemptRow;
  data_keys: DataKeyRow;
  marks: MarkRow;
};
