import type { Locale } from './locales.ts';
import { locales } from './locales.ts';
import { homePath } from './routing.ts';

/** The address of a page of the staff area. Its names are the same in both languages: only the people who work here read them. */
export function staffPath(locale: Locale, page = ''): string {
  return `${homePath(locale)}/staff${page === '' ? '' : `/${page}`}`;
}

/** The address below which those who write see the pictures of an article, published or not. */
export function picturesPath(locale: Locale, articleId: string): string {
  return staffPath(locale, `content/picture/${articleId}`);
}

/** Where one signs in, and what for: the page to go on to, and why one must again. */
export function signInPath(locale: Locale, next?: string, problem?: 'expired'): string {
  const query = new URLSearchParams({ ...(next !== undefined && next !== staffPath(locale) && { next }), ...(problem && { problem }) });
  return `${staffPath(locale, 'sign-in')}${query.size > 0 ? `?${query}` : ''}`;
}

/** A query as browsers write it; no letter of another kind is handed on. */
const safeQuery = /^[\w.~!$&'()*+,;=:@/?%-]{1,1000}$/;

/**
 * The page to go on to after signing in, if it is one of the staff area in this language; otherwise its first. What its address asks
 * stays with it, such as the words that a list is searched for.
 */
export function nextPath(locale: Locale, next: string | null | undefined): string {
  const home = staffPath(locale);
  const [path = '', query = ''] = (next ?? '').split(/\?(.*)/s);
  if (!new RegExp(`^${home}(?:/[A-Za-z0-9-]+)*$`).test(path)) return home;
  return safeQuery.test(query) ? `${path}?${query}` : path;
}

/** The addresses below `/staff` that take a form, `*` standing for one part; `tests/unit/serve` compares them with the handlers in `app/`. */
export const staffForms = [
  'sign-in/password',
  'sign-in/code/check',
  'sign-in/passkey',
  'sign-out',
  'enrol/accept',
  'enrol/confirm',
  'account/codes',
  'account/passkey',
  'account/end',
  'people/invite',
  'people/change',
  'inbox/*/change',
  'inbox/*/call',
  'inbox/*/note',
  'inbox/*/reply',
  'inbox/*/drop',
  'inbox/*/correct',
  'inbox/*/withdraw',
  'inbox/*/export',
  'inbox/export/make',
  'exports/*/confirm',
  'exports/*/fetch',
  'outbox/retry',
  'outbox/set-aside',
  'clear/settle',
  'content/new/make',
  'content/*/*/copy/make',
  'content/*/*/address/move',
  'content/*/*/retire/withdraw',
  'content/*/*/reviewed/record',
  'content/*/*/ask/send',
  'content/*/*/ask/discard',
  'content/*/*/history/restore',
  'review/*/approve',
  'review/*/send-back',
  'publishing/again',
  'publishing/roll-back',
  'content/*/*/facts/save',
  'content/agree',
  'content/check',
  'content/mend',
  'content/word',
  'content/picture',
  'content/presence',
  'content/save',
] as const;

const patterns = staffForms.map((form) => form.replaceAll('*', '[A-Za-z0-9-]+')).join('|');
const formAddress = new RegExp(`^(?:${locales.map((locale) => staffPath(locale)).join('|')})/(?:${patterns})$`);

/** Whether an address takes a form of the staff area. */
export function isStaffForm(path: string): boolean {
  return formAddress.test(path);
}

/** Whether an address takes what an open editor sends by itself: texts that a form would change on their way. */
export function isStaffMessage(path: string): boolean {
  return isStaffForm(path) && path.includes('/staff/content/');
}

/** Whether an address is the one at which an open editor says, by itself, that it is open. */
export function isStaffPresence(path: string): boolean {
  return isStaffForm(path) && path.endsWith('/staff/content/presence');
}
