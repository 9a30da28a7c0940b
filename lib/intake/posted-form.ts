import { readBody } from '../network/read-body.ts';
import { siteUrl } from '../site.ts';
import { largestFile } from './answers-file.ts';

/** Longest body that is read, in bytes: all answers at their longest, or a saved file, with room to spare. */
export const largestBody = largestFile + 16 * 1024;

/**
 * Does a posted form come from a page of this site? Browsers say so in Sec-Fetch-Site, older ones in Origin; a program that says
 * neither has no visitor’s cookies to misuse.
 */
export function isFromThisSite(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  if (origin === null) return true;
  // A proxy may give us another Host than the browser asked for, or name the port of the scheme.
  const ours = [siteUrl, `http://${headers.get('host')}`, `https://${headers.get('host')}`]
    .filter((url) => URL.canParse(url))
    .map((url) => new URL(url).host);
  return URL.canParse(origin) && ours.includes(new URL(origin).host);
}

/** Whether a posted form carries a file. */
export function carriesFile(headers: Headers): boolean {
  return headers.get('content-type')?.startsWith('multipart/form-data') ?? false;
}

/** Why nothing of a posted form can be used. */
export type FormFault = 'too-large' | 'cut-short';

/**
 * The fields of a posted form, or why there are none: it is longer than the form can be, or the connection broke on its way.
 *
 * @param most how long the form can be, in bytes
 */
export async function readForm(request: Request, most = largestBody): Promise<{ form: FormData } | { fault: FormFault }> {
  try {
    const body = await readBody(request, most);
    if (!body) return { fault: 'too-large' };
    return { form: await new Response(body, { headers: { 'content-type': request.headers.get('content-type') ?? '' } }).formData() };
  } catch {
    return { fault: 'cut-short' }; // Reading broke off, or what was read is not whole.
  }
}
