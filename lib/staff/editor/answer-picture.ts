import { randomUUID } from 'node:crypto';
import { readForm } from '../../intake/posted-form.ts';
import type { Writer } from '../content/draft.ts';
import type { Places } from '../content/drafts.ts';
import { openFile } from '../content/drafts.ts';
import { noteEdit } from '../content/note-edit.ts';
import { saveFile } from '../content/save-file.ts';
import type { PictureFault } from './lighten-picture.ts';
import { lightenPicture } from './lighten-picture.ts';
import { pictureName } from './picture-name.ts';

/** The heaviest picture that is read, in bytes: what a camera of a telephone makes. */
const heaviest = 30 * 1024 * 1024;

/** What a form takes besides its picture, in bytes. */
const room = 16 * 1024;

/** What became of a picture: the name by which the text shows it. */
export type PictureAnswer = { name: string; width: number; height: number } | { fault: PictureFault | 'unreadable' };

/** Keeps a picture that somebody chose for an article, made light, beside its drafts. */
export async function answerPicture(request: Request, { id: who, name }: Writer, places: Places = {}): Promise<Response> {
  const posted = await readForm(request, heaviest + room);
  if ('fault' in posted) return posted.fault === 'too-large' ? answer({ fault: 'too-large' }, 413) : answer({ fault: 'unreadable' }, 400);
  const [picture, article] = [posted.form.get('picture'), posted.form.get('article')];
  if (!(picture instanceof File) || typeof article !== 'string' || !/^[a-z0-9-]+$/.test(article))
    return answer({ fault: 'unreadable' }, 400);
  if (picture.size > heaviest) return answer({ fault: 'too-large' }, 413);
  const light = await lightenPicture(new Uint8Array(await picture.arrayBuffer()));
  if ('fault' in light) return answer(light, 422);
  const path = `content/articles/${article}/${pictureName(picture.name)}`;
  const file = await keepPicture(path, light.bytes.toString('base64'), { id: who, name }, places);
  return answer({ name: file.split('/').at(-1) ?? '', width: light.width, height: light.height }, 200);
}

/** Keeps a picture under a name that no picture of the article has: one that stands in a text is never replaced from here. */
async function keepPicture(path: string, text: string, by: Writer, places: Places): Promise<string> {
  for (let count = 1; ; count += 1) {
    const file = `${path}${count === 1 ? '' : `-${count}`}.webp`;
    const { text: there, version, base } = await openFile(file, places);
    if (there !== null) continue;
    const save = { file, text, encoding: 'base64' as const, basedOn: version, base, session: randomUUID(), sequence: 1, by };
    // A colleague may have taken the name in this very moment.
    if ((await saveFile(save, new Date(), places, noteEdit(file, by.id, places))).kind !== 'conflict') return file;
  }
}

function answer(said: PictureAnswer, status: number): Response {
  return Response.json(said, { status });
}
