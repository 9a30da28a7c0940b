import { z } from 'zod';
import { defaultLocale, localeOfSegment } from '../../i18n/locales.ts';
import { answerMessage } from '../content/answer-message.ts';
import type { Places } from '../content/drafts.ts';
import { isContentFile } from '../content/entry-of.ts';
import { checkWritten } from './check-written.ts';

const checkSchema = z.strictObject({
  file: z.string().refine(isContentFile),
  text: z.string(),
  sequence: z.int().min(0),
  whole: z.boolean().optional(),
  over: z.uuid().optional(),
});

/** Answers an editor that asks what there is to say of a text, in the language of its page. Nothing is kept. */
export function answerCheck(request: Request, places: Places = {}): Promise<Response> {
  const locale = localeOfSegment(new URL(request.url).pathname.split('/')[1] ?? '') ?? defaultLocale;
  return answerMessage(request, checkSchema, (written) => checkWritten(written, locale, places));
}
