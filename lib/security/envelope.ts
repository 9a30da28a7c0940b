import { randomBytes } from 'node:crypto';
import { decrypt, deriveKey, encrypt } from './cipher.ts';
import type { Keyring } from './keys.ts';
import { findKey } from './keys.ts';

/** What a row keeps of a text: the text under a key of its own, and that key under a data key. */
export type Envelope = { key_id: string; row_key: string; sealed: string };

/** A row is sealed with a data key this process does not have; another instance may. */
export class UnknownKey extends Error {
  override name = 'UnknownKey';
}

/** Seals a text into a row; it opens only there. `identity` names the row, such as “requests/7f3c…”. */
export function sealRow(identity: string, text: string, keys: Keyring): Envelope {
  const [dataKey] = keys;
  const rowKey = randomBytes(32);
  const context = `${identity} ${dataKey.id}`;
  return {
    key_id: dataKey.id,
    row_key: encrypt(deriveKey(dataKey.bytes, 'row keys'), rowKey, context).toString('base64url'),
    sealed: encrypt(rowKey, Buffer.from(text), context).toString('base64url'),
  };
}

/**
 * The text of a row.
 *
 * @throws UnknownKey when its data key is not ours; Error when it was changed, or moved from another row
 */
export function openRow(identity: string, row: Envelope, keys: Keyring): string {
  const dataKey = findKey(keys, row.key_id);
  if (!dataKey) throw new UnknownKey(`${identity} is sealed with the key ${row.key_id}, which this process does not have.`);
  const context = `${identity} ${row.key_id}`;
  const rowKey = decrypt(deriveKey(dataKey.bytes, 'row keys'), Buffer.from(row.row_key, 'base64url'), context);
  const text = rowKey && decrypt(rowKey, Buffer.from(row.sealed, 'base64url'), context);
  if (!text) throw new Error(`${identity} was changed after it was sealed, or belongs to another row.`);
  return text.toString();
}
