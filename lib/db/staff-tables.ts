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
type StaffAuditHeadRow = { id: number; seq: number; hash: string };

/** Somebody who works here. The columns of these tables that are not written in snake case are named by the sign-in library. */
export type StaffUserRow = {
  id: string;
  name: string;
  email: string;
  /** 1: they were written to at this address. */
  emailVerified: number;
  createdAt: string;
  updatedAt: string;
  /** 1 once a second factor is set up. */
  twoFactorEnabled: number | null;
  role: 'editor' | 'intake' | 'admin';
  /** When an administrator took their access away. */
  leftAt: string | null;
};

/** One sign-in on one device. */
type StaffSessionRow = {
  id: string;
  token: string;
  userId: string;
  createdAt: string;
  expiresAt: string;
  userAgent: string | null;
  /** By what it was made sure of besides the password: `app`, `backup-code` or `passkey`; empty until then. */
  factor: string | null;
  /** When it was last used, to the minute. */
  seenAt: string | null;
  /** When its holder last showed a second factor. */
  provedAt: string | null;
};

/** An app that gives codes. Secrets are sealed by the sign-in library with a key derived from the data key. */
export type StaffTwoFactorRow = { id: string; userId: string; secret: string; backupCodes: string; verified: number | null };

/** A passkey; only its public half is ever here. */
type StaffPasskeyRow = { id: string; userId: string; name: string | null; credentialID: string; createdAt: string | null };

/** A password, as a hash. */
type StaffAccountRow = {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  password: string | null;
  createdAt: string;
  updatedAt: string;
};

/** What the sign-in library remembers between two steps. */
type StaffVerificationRow = { id: string; identifier: string; value: string; expiresAt: string };

/** An invitation to set up a way to sign in: the first time, or again after an administrator took the old one away. */
export type StaffInvitationRow = {
  id: string;
  email: string;
  role: StaffUserRow['role'];
  kind: 'invite' | 'reset';
  /** Who is meant, where they are known already. */
  user_id: string | null;
  /** Hash of its code, which nobody has until it is printed or mailed. */
  code_hash: string | null;
  created_at: string;
  expires_at: string;
  used_at: string | null;
  /** When its message may be tried; empty for one that is not mailed. */
  mail_due_at: string | null;
  mailed_at: string | null;
  attempts: number | null;
  last_error: string | null;
};

/** A code of an app that was used: it works once. */
type StaffUsedCodeRow = { user_id: string; code_hash: string; at: string };

/** The tables of the staff area. */
export type StaffTables = {
  staff_users: StaffUserRow;
  staff_sessions: StaffSessionRow;
  staff_accounts: StaffAccountRow;
  staff_two_factors: StaffTwoFactorRow;
  staff_passkeys: StaffPasskeyRow;
  staff_verifications: StaffVerificationRow;
  staff_invitations: StaffInvitationRow;
  staff_used_codes: StaffUsedCodeRow;
  staff_audit: StaffAuditRow;
  staff_audit_head: StaffAuditHeadRow;
};
