import type { CardRow } from '../../../db/tables.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { messagesFor } from '../../../i18n/messages.ts';
import { translatorFor } from '../../../i18n/translator.ts';
import { furtherAnswers } from '../../../intake/further-answers.ts';
import { showPhone } from '../../../intake/phone.ts';
import type { IntakeRequest } from '../../../intake/schema.ts';
import type { SealedFile } from '../exports-store.ts';
import { placeName } from '../places.ts';
import { toCsv } from './csv.ts';

type Whole = readonly (readonly [card: CardRow, request: IntakeRequest])[];

/** Requests as a table in the words of a language; how a person may be reached stands before the number and the address. */
export function selectionAsCsv(requests: Whole, locale: Locale): SealedFile {
  const t = translatorFor(locale, 'RequestCommand');
  const { choices } = messagesFor(locale).RequestForm;
  const stage = translatorFor(locale, 'StaffInbox');
  const head = [
    'reference',
    'received',
    'status',
    'place',
    'voiceMessage',
    'clinicName',
    'name',
    'phone',
    'email',
    'language',
    'forWhom',
    'help',
    'times',
    'note',
  ] as const;
  const rows = requests.map(([card, request]) => {
    const { details, wishes } = request;
    return [
      card.reference,
      card.received_at,
      card.withdrawn_at === null ? stage(`stage.${card.stage}`) : stage('noContact'),
      placeName(card.location, locale),
      details.contact === 'phone' ? t(`voiceMessage.${details.message}`) : '',
      t(`clinicName.${details.nameClinic}`),
      details.name,
      details.contact === 'phone' ? showPhone(details.phone, locale) : '',
      details.contact === 'email' ? details.email : '',
      choices.language[details.language],
      choices.forWhom[details.forWhom],
      wishes.help.map((id) => choices.help[id]).join('; '),
      wishes.times.map((id) => choices.times[id]).join('; '),
      wishes.note,
      ...furtherAnswers(request, locale).map(({ words }) => words ?? ''),
    ];
  });
  const further = requests.slice(0, 1).flatMap(([, request]) => furtherAnswers(request, locale).map(({ label }) => label));
  return {
    name: 'andante-requests.csv',
    type: 'text/csv; charset=utf-8',
    content: toCsv([[...head.map((name) => t(`label.${name}`)), ...further], ...rows]),
  };
}

/** Requests as JSON: every answer exactly, by ids that mean the same in both languages. */
export function selectionAsJson(requests: Whole): SealedFile {
  const list = requests.map(([{ reference, received_at, stage, location, withdrawn_at }, request]) => ({
    reference,
    received_at,
    stage,
    location,
    withdrawn_at,
    ...request,
  }));
  return { name: 'andante-requests.json', type: 'application/json; charset=utf-8', content: `${JSON.stringify(list, null, 2)}\n` };
}
