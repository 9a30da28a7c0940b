import { stringify } from 'yaml';
import { z } from 'zod';
import { agreedHead, agreedRecord } from '../../check/records.ts';
import { collections, wordedNames } from '../../content/collections.ts';
import { translationSchema } from '../../content/schemas/records.ts';
import { sectionsOf } from '../../content/sections.ts';
import type { AnyWorded } from '../../content/texts.ts';
import { parseYaml } from '../../content/yaml.ts';
import { clinicDay } from '../../i18n/clinic-day.ts';
import type { Locale } from '../../i18n/locales.ts';
import { locales } from '../../i18n/locales.ts';
import { answerMessage } from '../content/answer-message.ts';
import { contentNow } from '../content/content-now.ts';
import type { Writer } from '../content/draft.ts';
import type { Places } from '../content/drafts.ts';
import { entryAsSeen, libraryNow } from './check-written.ts';
import { editFile } from './edit-file.ts';

const agreeSchema = z.strictObject({
  collection: z.enum(wordedNames),
  id: z.string().regex(/^[a-z0-9-]+$/),
  section: z.string().min(1).max(100),
  seen: z.record(z.string(), z.string()).describe('The texts that were read, by their files.'),
});

/**
 * Answers somebody who has read a section in both languages and says that they say the same. Where a colleague has changed the section
 * since, nothing is written down: nobody has read both as they are now.
 */
export function answerAgree(request: Request, { id: who, name }: Writer, places: Places = {}): Promise<Response> {
  return answerMessage(request, agreeSchema, async ({ collection, id, section, seen }) => {
    const raw = await contentNow(places);
    const entry = (libraryNow(raw)[collection] as readonly AnyWorded[]).find((one) => one.id === id);
    const read = entryAsSeen(raw, collection, id, seen);
    if (!entry || !read || !locales.every((locale) => isSame(entry, read, locale, section)))
      return { agreed: false, overtaken: Object.entries(seen).some(([path, text]) => raw.texts.get(path) !== text) };
    const file = `content/${collections[collection].folder}/${id}/translation.yaml`;
    const change = (text: string | null) => {
      // Held against the record as it is: a colleague may be saying the same of another section.
      const translation = text === null ? undefined : parseYaml(text, translationSchema, file).value;
      const { translation: _, ...words } = entry;
      const record = agreedRecord({ ...words, ...(translation && { translation }) }, clinicDay(), section);
      return record.sections[section] === undefined ? undefined : `# ${agreedHead}\n${stringify(record, { lineWidth: 0 })}`;
    };
    return { agreed: await editFile(file, { id: who, name }, change, places) };
  });
}

/** Whether a section is there in a language, and says what somebody read. */
function isSame(now: AnyWorded, read: AnyWorded, locale: Locale, id: string): boolean {
  const [words, readWords] = [now, read].map((entry) => sectionsOf(entry, locale).find((section) => section.id === id)?.words);
  return words !== undefined && words === readWords;
}
