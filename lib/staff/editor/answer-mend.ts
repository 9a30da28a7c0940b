import { z } from 'zod';
import { safeMend } from '../../check/safe-mend.ts';
import { answerMessage } from '../content/answer-message.ts';
import type { Writer } from '../content/draft.ts';
import type { Places } from '../content/drafts.ts';
import { openFile } from '../content/drafts.ts';
import { isContentFile } from '../content/entry-of.ts';
import { editFile } from './edit-file.ts';
import { linesOf } from './lines-of.ts';

const positionSchema = z.strictObject({ line: z.int().min(1), column: z.int().min(1) });
const mendSchema = z.strictObject({
  file: z.string().refine((file) => isContentFile(file) && file.endsWith('.yaml')),
  from: positionSchema,
  to: positionSchema,
  text: z.string().max(2000),
  was: z.string().max(20_000),
});

/**
 * Answers somebody who mends a file that their editor does not show, such as the facts beside a text. Nothing is changed where its lines
 * are no longer those the problem was about.
 */
export function answerMend(request: Request, { id, name }: Writer, places: Places = {}): Promise<Response> {
  return answerMessage(request, mendSchema, async ({ was, ...edit }) => {
    // A file that an engineer must make even first would be changed in more places than was meant.
    if ((await openFile(edit.file, places)).obstacle) return { mended: false };
    const change = (text: string | null) =>
      text !== null && linesOf(edit, text) === was ? safeMend(edit.file, text, [edit]).text : undefined;
    return { mended: await editFile(edit.file, { id, name }, change, places) };
  });
}
