import { z } from 'zod';
import { readCookie } from '../intake/cookies.ts';
import type { Keyring } from '../security/keys.ts';
import { dataKeys } from '../security/keys.ts';
import { seal, unseal } from '../security/seal.ts';
import { siteUrl } from '../site.ts';
import { flashCookie, shownOnce } from './cookies.ts';

/** What a form was answered with, for the page that it leads to. Nothing of it is in an address. */
const flashSchema = z.object({
  /** The page it is for, such as `sign-in`; another page does not show it. */
  page: z.string(),
  /** A code of what went wrong, or of what was done. */
  problem: z.string().optional(),
  done: z.string().optional(),
  /** In how many minutes one may try again. */
  minutes: z.number().optional(),
  /** What was typed and is typed again by nobody; never a password or a code. */
  typed: z.record(z.string(), z.string()).optional(),
  /** The parts of a long form in which something was changed: they are shown open. */
  tops: z.array(z.string()).optional(),
});

export type Flash = z.infer<typeof flashSchema>;

/** How long it may take the browser to ask for the page, in seconds. */
const life = 60;
const purpose = 'staff flash';

const { name, secure } = flashCookie(siteUrl);

/** The Set-Cookie header that carries it: what was done is told by one page; what was typed is there again, should that be loaded anew. */
export function setFlash(flash: Flash, now: Date, keys: Keyring = dataKeys()): string {
  const once = flash.problem === undefined && flash.typed === undefined ? shownOnce : '';
  const sealed = sealFitting(flash, now, keys);
  return `${name}=${once}${sealed}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${life}${secure ? '; Secure' : ''}`;
}

/** How many letters of a cookie every browser keeps, less its name and attributes. */
const room = 3_900;

/** A message that its cookie can hold: of what was typed, the longest is left out first, and comes back from the device (kept-words.client.tsx). */
function sealFitting(flash: Flash, now: Date, keys: Keyring): string {
  const sealed = seal(purpose, JSON.stringify({ ...flash, until: now.getTime() + life * 1000 }), keys);
  const [longest] = Object.entries(flash.typed ?? {}).toSorted(([, one], [, other]) => other.length - one.length);
  if (sealed.length <= room || !longest) return sealed;
  const { [longest[0]]: _, ...typed } = flash.typed ?? {};
  return sealFitting({ ...flash, typed }, now, keys);
}

/** What a form was answered with, if that was for this page and just now. */
export function readFlash(headers: Headers, page: string, now: Date, keys: Keyring = dataKeys()): Flash {
  const text = unseal(purpose, (readCookie(headers, name) ?? '').replace(shownOnce, ''), keys);
  const read = text === undefined ? undefined : flashSchema.extend({ until: z.number() }).safeParse(JSON.parse(text));
  return read?.success && read.data.page === page && read.data.until > now.getTime() ? read.data : { page };
}
