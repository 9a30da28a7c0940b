import { z } from 'zod';
import type { Locale } from '../../i18n/locales.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { choices } from '../../intake/schema.ts';
import { savedReply } from './history.ts';
import type { OpenedRequest } from './open.ts';
import { answerLocale } from './reply.ts';
import { correctable, proofs } from './rights.ts';
import { correctionField } from './rights-view.ts';
import { stages } from './stages.ts';

/** Two versions of the same thing: what somebody wanted and what a colleague has saved; with the fields that would save the first. */
export type Conflict = {
  aside: string;
  /** Who kept it aside: only they choose what becomes of it. */
  who: { id: string; name: string };
  action: 'change' | 'reply' | 'correct';
  mine: string;
  theirs: string;
  /** In which language both are written, where the person reads them. */
  language: Locale | undefined;
  fields: Record<string, string>;
};

const stageSchema = z.object({ stage: z.enum(stages), assignee: z.object({ id: z.string(), name: z.string() }).nullable() });
const correctionSchema = z.object({ question: z.enum(correctable), values: z.array(z.string()), proof: z.enum(proofs) });

/** What was kept aside under this id, beside what is saved; `undefined` when it was settled meanwhile. */
export function conflictOf({ card, kept, entries }: OpenedRequest, id: string, locale: Locale): Conflict | undefined {
  const entry = entries.find((one) => one.id === id && one.kind === 'aside');
  if (entry?.text === undefined) return undefined;
  const t = translatorFor(locale, 'StaffInbox');
  const base = { aside: id, who: { id: entry.who_id, name: entry.who }, language: undefined };
  const stands = (stage: (typeof stages)[number], name: string | undefined) =>
    t('conflict.stands', { stage: t(`stage.${stage}`), name: name ?? t('nobody') });
  if (entry.detail === 'stage') {
    const { stage, assignee } = stageSchema.parse(JSON.parse(entry.text));
    const theirs = stands(card.stage, card.assignee_name ?? undefined);
    return { ...base, action: 'change', mine: stands(stage, assignee?.name), theirs, fields: { stage, assignee: assignee?.id ?? '' } };
  }
  if (entry.detail === 'correction') {
    const { question, values, proof } = correctionSchema.parse(JSON.parse(entry.text));
    const field = correctionField(kept.request, question, locale);
    const label = messagesFor(locale).RequestForm.fields[question].label;
    const said = (answer: string) => t('conflict.correction', { question: label, answer });
    const times = Object.fromEntries(choices.times.filter((time) => values.includes(time)).map((time) => [time, 'yes']));
    return {
      ...base,
      action: 'correct',
      mine: said(values.join(', ')),
      theirs: said(field?.now ?? ''),
      fields: { question, proof, ...(question === 'times' ? times : { value: values[0] ?? '' }) },
    };
  }
  return {
    ...base,
    action: 'reply',
    mine: entry.text,
    theirs: savedReply({ entries })?.text ?? '',
    language: answerLocale(kept),
    fields: { text: entry.text },
  };
}
