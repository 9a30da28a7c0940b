import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

type Column = `${string}!` | string;

/**
 * Who works here and how they sign in. The first six tables are the sign-in library’s, whose names for columns they keep; it writes
 * times and yes or no as text and integers, like everything here. What the project adds to them is named at the end of each.
 */
export const staffPeople: Migration = {
  async up(db: Kysely<unknown>) {
    await table(
      db,
      'staff_users',
      ['name!', 'email!', 'image', 'createdAt!', 'updatedAt!', 'role!', 'leftAt'],
      ['emailVerified', 'twoFactorEnabled'],
    );
    await table(db, 'staff_sessions', [
      ...['expiresAt!', 'token!', 'createdAt!', 'updatedAt!', 'ipAddress', 'userAgent', 'userId!', 'factor', 'seenAt'],
    ]);
    await table(db, 'staff_accounts', [
      ...['accountId!', 'providerId!', 'userId!', 'accessToken', 'refreshToken', 'idToken', 'accessTokenExpiresAt'],
      ...['refreshTokenExpiresAt', 'scope', 'password', 'createdAt!', 'updatedAt!'],
    ]);
    await table(db, 'staff_verifications', ['identifier!', 'value!', 'expiresAt!', 'createdAt!', 'updatedAt!']);
    await table(db, 'staff_two_factors', ['secret!', 'backupCodes!', 'userId!', 'lockedUntil'], ['verified', 'failedVerificationCount']);
    await table(
      db,
      'staff_passkeys',
      ['name', 'publicKey!', 'userId!', 'credentialID!', 'deviceType!', 'transports', 'createdAt', 'aaguid'],
      ['counter', 'backedUp'],
    );
    await table(
      db,
      'staff_invitations',
      [
        ...['email!', 'role!', 'kind!', 'user_id', 'code_hash', 'created_at!', 'expires_at!', 'used_at'],
        ...['mail_due_at', 'mailed_at', 'last_error'],
      ],
      ['attempts'],
    );
    await db.schema
      .createTable('staff_used_codes')
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('code_hash', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('staff_used_codes_key', ['user_id', 'code_hash'])
      .execute();
    for (const [name, column] of [
      ['staff_users', 'email'],
      ['staff_sessions', 'token'],
      ['staff_two_factors', 'userId'],
      ['staff_passkeys', 'credentialID'],
    ] as const) {
      await db.schema.createIndex(`${name}_${column}`).on(name).column(column).unique().execute();
    }
    for (const [name, column] of [
      ['staff_sessions', 'userId'],
      ['staff_accounts', 'userId'],
      ['staff_passkeys', 'userId'],
      ['staff_verifications', 'identifier'],
      ['staff_invitations', 'mail_due_at'],
    ] as const) {
      await db.schema.createIndex(`${name}_${column}`).on(name).column(column).execute();
    }
  },
};

/** A table of text columns, of which those with an exclamation mark are never empty, and of integer columns. */
function table(db: Kysely<unknown>, name: string, texts: Column[], integers: string[] = []): Promise<void> {
  let builder = db.schema.createTable(name).addColumn('id', 'text', (column) => column.primaryKey()) as CreateTableBuilder<string, string>;
  for (const text of texts) {
    const [column = ''] = text.split('!');
    builder = builder.addColumn(column, 'text', (definition) => (text.endsWith('!') ? definition.notNull() : definition));
  }
  for (const column of integers) builder = builder.addColumn(column, 'integer');
  return builder.execute();
}
