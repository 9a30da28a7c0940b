import { z } from 'zod';
import { bareOf } from '../../check/spelling/words.ts';
import { wordsFile } from '../../content/read-lists.ts';
import { locales } from '../../i18n/locales.ts';
import { answerMessage } from '../content/answer-message.ts';
import type { Writer } from '../content/draft.ts';
import type { Places } from '../content/drafts.ts';
import { openFile } from '../content/drafts.ts';
import { editFile } from './edit-file.ts';
import { withItem } from './fact-lists.ts';

const wordSchema = z.strictObject({
  word: z
    .string()
    .max(60)
    .regex(/^\p{L}[\p{L}\p{M}\d'’-]*$/u),
  language: z.enum([...locales, 'both']),
});

/**
 * Answers somebody who says that a word is right which no dictionary knows, such as the name of a new medicine: it goes on the clinic's
 * own list, which is read by a colleague with the text that needs it.
 */
export function answerWord(request: Request, { id, name }: Writer, places: Places = {}): Promise<Response> {
  return answerMessage(request, wordSchema, async ({ word, language }) => {
    if ((await openFile(wordsFile, places)).obstacle) return { added: false };
    // « l’Ajovy » is the word « Ajovy ».
    const bare = bareOf(word.replaceAll('’', "'"), language === 'both' ? 'fr-CA' : language) || word;
    // A language without words of its own has no list: those of both serve it.
    const change = (text: string | null) =>
      text === null ? `both:\n  - ${bare}\n` : (withItem(text, language, bare) ?? withItem(text, 'both', bare));
    return { added: await editFile(wordsFile, { id, name }, change, places) };
  });
}
