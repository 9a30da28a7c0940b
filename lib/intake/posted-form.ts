import { largestFile } from './answers-file.ts';

/** Longest body that is read, in bytes: all answers at their longest, or a saved file, with room to spare. */
export const largestBody = largestFile + 16 * 1024;

/** How much more of a body is taken in, unread, so that the browser is there to receive the answer. */
const drained = 8 * 1024 * 1024;

/**
 * Does a posted form come from a page of this site? Browsers say so in Sec-Fetch-Site, older ones in Origin; a program that says
 * neither has no visitor’s cookies to misuse.
 */
export function isFromThisSite(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  return origin === null || (URL.canParse(origin) && new URL(origin).host === headers.get('host'));
}

/** Whether a posted form carries a file. */
export function carriesFile(headers: Headers): boolean {
  return headers.get('content-type')?.startsWith('multipart/form-data') ?? false;
}

/** The fields of a posted form, none where its body was cut short on its way; `undefined` when it is longer than the form can be. */
export async function readForm(request: Request): Promise<FormData | undefined> {
  const body = await readBody(request);
  if (!body) return undefined;
  try {
    return await new Response(body, { headers: { 'content-type': request.headers.get('content-type') ?? '' } }).formData();
  } catch {
    return new FormData(); // The page then says which answers are missing.
  }
}

async function readBody({ body }: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > drained) return undefined;
    if (length <= largestBody) chunks.push(chunk);
  }
  return length > largestBody ? undefined : new Uint8Array(Buffer.concat(chunks));
}
