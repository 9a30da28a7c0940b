import { z } from 'zod';
import { theStore } from '../../db/client.ts';
import type { Staff } from '../roles.ts';
import { answerMessage } from './answer-message.ts';
import { entryOf, isContentFile } from './entry-of.ts';
import { sayOpen, whoHasOpen } from './presence.ts';

/** Where in which file somebody is. */
const presenceSchema = z.strictObject({ file: z.string().refine(isContentFile), line: z.int().min(1) });

/** Answers an editor that says it is open with who else is in the entry. */
export function answerPresence(request: Request, { id, name }: Staff, store = theStore()): Promise<Response> {
  return answerMessage(request, presenceSchema, async ({ file, line }) => {
    const entry = entryOf(file);
    await sayOpen(entry, { id, name }, { file, line }, new Date(), store);
    return (await whoHasOpen(entry, new Date(), store)).filter(({ staff }) => staff.id !== id);
  });
}
