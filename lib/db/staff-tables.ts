/** One line of the log of what staff did (lib/staff/audit.ts). A line is never changed, and holds nothing of a patient but a reference. */
export type StaffAuditRow = {
  /** From 1, without a gap. */
  seq: number;
  /** ISO instant, like every time here. */
  at: string;
  /** The id of a member of staff, or `account NAME` for a command, or `unknown`. */
  who: string;
  action: string;
  /** What it was done to: a reference, the id of a member of staff, a page; empty for nothing in particular. */
  subject: string;
  /** Codes that say more, such as the role that was given. */
  detail: string;
  /** The hash of the line before. */
  previous: string;
  /** HMAC-SHA-256 of this line and the one before, in base64url. */
  hash: string;
  /** The data key that the HMAC key derives from. */
  key_id: string;
};

/** Where the chain of the log ends: whoever adds a line takes this row first, so that two never add to the same line. */
export type StaffAuditHeadRow = { id: number; seq: number; hash: string };

/** The tables of the staff area. */
export type StaffTables = {
  staff_audit: StaffAuditRow;
  staff_audit_head: StaffAuditHeadRow;
};
