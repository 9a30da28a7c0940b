import { create } from 'qrcode';
import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import { siteName } from '../site.ts';
import { base32 } from './base32.ts';
import { appSecret } from './enrol.ts';
import type { Session } from './store.ts';

/** What somebody needs to link an app: a key to type, in groups of four, and the same as a picture. */
export type AppToLink = { key: string; picture: { size: number; path: string } };

/**
 * The app that somebody may link now; `undefined` where one is linked already, or none was prepared.
 *
 * @throws StoreUnavailable
 */
export async function appToLink(
  { userId, email }: Pick<Session, 'userId' | 'email'>,
  store: Store = theStore(),
): Promise<AppToLink | undefined> {
  const secret = await appSecret(store, userId);
  if (secret === undefined) return undefined;
  const key = base32(Buffer.from(secret));
  const label = encodeURIComponent(`${siteName}:${email}`);
  const { modules } = create(`otpauth://totp/${label}?${new URLSearchParams({ secret: key, issuer: siteName })}`, {
    errorCorrectionLevel: 'M',
  });
  return { key: key.match(/.{1,4}/g)?.join(' ') ?? key, picture: { size: modules.size, path: pathOf(modules) } };
}

/** The dark squares of a QR code as one path, each row’s neighbours together. */
function pathOf(modules: { size: number; get: (row: number, column: number) => number }): string {
  const rows = Array.from({ length: modules.size }, (_, row) =>
    Array.from({ length: modules.size }, (_, column) => modules.get(row, column) !== 0),
  );
  return rows
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
    )
    .join('');
}
