import { stringify } from 'yaml';
import { z } from 'zod';
import { agreedHead, agreedRecord } from '../../check/records.ts';
import { collections, wordedNames } from '../../content/collections.ts';
import type { AnyWorded } from '../../content/texts.ts';
import { clinicDay } from '../../i18n/clinic-day.ts';
import { answerMessage } from '../content/answer-message.ts';
import { contentNow } from '../content/content-now.ts';
import type { Writer } from '../content/draft.ts';
import type { Places } from '../content/drafts.ts';
import { putFile } from '../content/put-file.ts';
import { libraryNow } from './check-written.ts';
import { recordEdit } from './record-edit.ts';

const agreeSchema = z.strictObject({
  collection: z.enum(wordedNames),
  id: z.string().regex(/^[a-z0-9-]+$/),
  section: z.string().min(1).max(100),
});

/** Answers somebody who has read a section in both languages, as they are saved, and says that they say the same. */
export function answerAgree(request: Request, { id: who, name }: Writer, places: Places = {}): Promise<Response> {
  return answerMessage(request, agreeSchema, async ({ collection, id, section }) => {
    const library = libraryNow(await contentNow(places));
    const entry = (library[collection] as readonly AnyWorded[]).find((one) => one.id === id);
    if (!entry?.texts.en || !entry.texts['fr-CA']) return { agreed: false };
    const record = agreedRecord(entry, clinicDay(), section);
    const text = `# ${agreedHead}\n${stringify(record, { lineWidth: 0 })}`;
    const file = `content/${collections[collection].folder}/${id}/translation.yaml`;
    await putFile(file, { id: who, name }, () => text, places);
    await recordEdit(file, { id: who, name }, places);
    return { agreed: record.sections[section] !== undefined };
  });
}
