import type { Bundle, ContactPoint, Patient, QuestionnaireResponse, QuestionnaireResponseItem, ServiceRequest } from '@medplum/fhirtypes';
import type { CardRow } from '../../../db/tables.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { messagesFor } from '../../../i18n/messages.ts';
import { summaryOf } from '../../../intake/fill-summary.ts';
import type { KeptRequest } from '../../../intake/store.ts';
import { answerLocale } from '../reply.ts';

const languageTags: Record<Locale, string> = { en: 'en-CA', 'fr-CA': 'fr-CA' };

/** What identifies references of this site in another system. */
const identifierSystem = 'urn:andante:request';

/**
 * A request as a FHIR R4 bundle of type “collection”: who is to be reached, what was answered, and the consultation asked for. How the
 * person may be reached stands with the consultation, so that whoever reads only that reads it too. Answers are in the words of the
 * form, in the language of the person.
 */
export function toFhir(kept: KeptRequest, card: Pick<CardRow, 'stage' | 'withdrawn_at'>, placeName: string, now: Date): Bundle {
  const patient = toPatient(kept);
  const questionnaire = toQuestionnaireResponse(kept, placeName);
  const service = toServiceRequest(kept, card, placeName);
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: now.toISOString(),
    identifier: { system: identifierSystem, value: kept.reference },
    entry: [patient, questionnaire, service].map((resource) => ({ fullUrl: urlOf(kept, resource.resourceType), resource })),
  };
}

/** The id of a request is a UUID; the three resources take theirs from it, each with another last digit, so that a second export is the same. */
function urlOf({ id }: KeptRequest, type: 'Patient' | 'QuestionnaireResponse' | 'ServiceRequest'): string {
  const order = ['Patient', 'QuestionnaireResponse', 'ServiceRequest'].indexOf(type);
  return `urn:uuid:${id.slice(0, -1)}${((Number.parseInt(id.slice(-1), 16) + order) % 16).toString(16)}`;
}

function toPatient(kept: KeptRequest): Patient {
  const { details } = kept.request;
  const telecom: ContactPoint =
    details.contact === 'phone' ? { system: 'phone', value: details.phone, rank: 1 } : { system: 'email', value: details.email, rank: 1 };
  const language = languageTags[answerLocale(kept)];
  return {
    resourceType: 'Patient',
    identifier: [{ system: identifierSystem, value: kept.reference }],
    name: [{ use: 'usual', text: details.name }],
    telecom: [telecom],
    communication: [{ language: { coding: [{ system: 'urn:ietf:bcp:47', code: language }] }, preferred: true }],
  };
}

function toQuestionnaireResponse(kept: KeptRequest, placeName: string): QuestionnaireResponse {
  const locale = answerLocale(kept);
  const { fields } = messagesFor(locale).RequestForm;
  const summary = { ...summaryOf(kept.request, [], locale), location: placeName, note: kept.request.wishes.note || undefined };
  const item = Object.entries(summary).flatMap(([linkId, words]): QuestionnaireResponseItem[] =>
    words === undefined ? [] : [{ linkId, text: fields[linkId as keyof typeof summary].label, answer: [{ valueString: words }] }],
  );
  return {
    resourceType: 'QuestionnaireResponse',
    language: languageTags[locale],
    status: 'completed',
    subject: { reference: urlOf(kept, 'Patient') },
    authored: kept.received_at,
    item,
  };
}

/** Whether the consultation is still asked for: not by who wants no more contact, nor where the request is closed. */
function statusOf({ stage, withdrawn_at }: Pick<CardRow, 'stage' | 'withdrawn_at'>): ServiceRequest['status'] {
  return withdrawn_at !== null ? 'revoked' : stage === 'closed' ? 'completed' : 'active';
}

function toServiceRequest(kept: KeptRequest, card: Pick<CardRow, 'stage' | 'withdrawn_at'>, placeName: string): ServiceRequest {
  const locale = answerLocale(kept);
  const { fields, choices } = messagesFor(locale).RequestForm;
  const { details } = kept.request;
  const said = (label: string, answer: 'yes' | 'no') => ({ text: `${label} ${choices.yesNo[answer]}` });
  return {
    resourceType: 'ServiceRequest',
    identifier: [{ system: identifierSystem, value: kept.reference }],
    status: statusOf(card),
    intent: 'proposal',
    code: { text: 'Consultation' },
    subject: { reference: urlOf(kept, 'Patient') },
    authoredOn: kept.received_at,
    locationCode: [{ text: placeName }],
    reasonCode: kept.request.wishes.help.map((id) => ({ text: choices.help[id] })),
    supportingInfo: [{ reference: urlOf(kept, 'QuestionnaireResponse') }],
    note: [
      ...(details.contact === 'phone' ? [said(fields.message.label, details.message)] : []),
      said(fields.nameClinic.label, details.nameClinic),
    ],
  };
}
