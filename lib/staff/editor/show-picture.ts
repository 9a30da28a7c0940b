import { pictureType } from '../../content/media.ts';
import type { Places } from '../content/drafts.ts';
import { openFile } from '../content/drafts.ts';
import { isContentFile } from '../content/entry-of.ts';
import { bytesOf } from '../content/text-of.ts';

/**
 * Answers with a picture of an article as those who write share it: drafted, otherwise as it is published. The release that serves
 * knows only what it was built with.
 *
 * @throws StoreUnavailable
 */
export async function showPicture(article: string, name: string, places: Places = {}): Promise<Response> {
  const file = `content/articles/${article}/${name}`;
  const type = /^[^/]+$/.test(article + name) && isContentFile(file) ? pictureType(name) : undefined;
  const { text, encoding } = type === undefined ? { text: null, encoding: 'utf8' as const } : await openFile(file, places);
  if (type === undefined || text === null) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(bytesOf(text, encoding)), { headers: { 'content-type': type } });
}
