import { locales } from '../i18n/locales.ts';
import { homePath } from '../i18n/routing.ts';

/** What a request line asks for: something to look up, the same at its one address, something that cannot exist, or nonsense. */
export type Target =
  | { kind: 'found'; path: string; query: string }
  | { kind: 'moved'; path: string; query: string }
  | { kind: 'missing'; url: string }
  | { kind: 'malformed' };

/** The longest path that is looked up, in characters; no address of the site has a tenth of it. */
const longest = 1000;

/** Framework addresses that serve nothing of this site: its pages for errors, its picture service, its data, a second name of the root. */
const internal = /^\/(?:_(?!next\/static\/)|index$)|\.rsc$/;

/** What no address holds, once decoded: a percent sign, the brackets of a template of addresses, a control character, a backslash. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const impossible = /[%[\]\\\u0000-\u001f\u007f]/;

/**
 * Reads the target of a request line. A target in absolute form counts by its path; doubled slashes and dot segments lead to the one
 * address they mean, so that a page has no second one; a path that does not decode is an address that cannot exist.
 *
 * @param host the Host header
 */
export function readTarget(target: string, host = 'localhost'): Target {
  const origin = target.startsWith('/') ? '' : /^https?:\/\/[^/?#]+/i.exec(target)?.[0];
  if (origin === undefined || !URL.canParse(origin || `http://${host}`) || /[\s/?#@\\]/.test(host)) return { kind: 'malformed' };
  const [, written = '', query = ''] = /^([^?#]*)([^#]*)/.exec(target.slice(origin.length)) ?? [];
  const path = small(plain(new URL(`http://localhost/${written.replace(/^[\\/]+/, '').replace(/[\\/]+/g, '/')}`).pathname));
  if (!isPossible(written) || internal.test(path)) return { kind: 'missing', url: missingUrl(path) };
  return { kind: path === (written || '/') ? 'found' : 'moved', path, query };
}

/** A path without needless percent-encoding, which would be a second address of the same page. */
function plain(path: string): string {
  return path.replace(/%[2-7][0-9a-f]/gi, (code) => {
    const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(letter) ? letter : code;
  });
}

/**
 * Every page for readers has an address in small letters; on a telephone, and from paper, capitals are typed. In the staff area names
 * further on may have capitals of their own; under another spelling of its beginning, no guard would know it.
 */
function small(path: string): string {
  if (isForStaff.test(path)) return path.replace(isForStaff, (start) => start.toLowerCase());
  const isPage = /^\/(?:en|fr)(?:\/|$)/i.test(path);
  return isPage ? path.replace(/%[\dA-F]{2}|\p{Lu}/gu, (sign) => (sign.startsWith('%') ? sign : sign.toLowerCase())) : path;
}

const isForStaff = /^\/(?:en|fr)\/staff(?=\/|$)/i;

function isPossible(path: string): boolean {
  if (path.length > longest || /%(?:2f|5c)/i.test(path)) return false;
  try {
    return !impossible.test(decodeURIComponent(path.replaceAll('\\', '/')));
  } catch {
    return false;
  }
}

/** An address of the same language, or of none, that Next.js answers with the page for unknown addresses. */
function missingUrl(path: string): string {
  const home = locales.map(homePath).find((base) => path === base || path.startsWith(`${base}/`));
  return home === undefined ? '/-' : `${home}/not-found`;
}
