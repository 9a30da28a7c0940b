import { validateTypedValue } from '@medplum/core';
import type { Bundle } from '@medplum/fhirtypes';
import { Fhir } from 'fhir/fhir.js';
import { describe, expect, it } from 'vitest';
import type { KeptRequest } from '#lib/intake/store.ts';
import { toCsv } from '#lib/staff/inbox/exports/csv.ts';
import { toFhir } from '#lib/staff/inbox/exports/fhir.ts';
import { byEmail, byPhone } from '#tests/support/store.ts';

const kept = (request: KeptRequest['request'], locale: KeptRequest['locale']): KeptRequest => ({
  id: '0f9d3c7e-5a41-4a57-9d6c-2f1f2a7f9b30',
  reference: 'AND-4K7-92M',
  location: request.wishes.location,
  zone: 'America/Toronto',
  locale,
  status: 'waiting',
  flags: [],
  received_at: '2026-11-24T14:48:00.000Z',
  delete_by: '2027-02-22',
  done_at: null,
  changed_at: null,
  opened_at: null,
  code: '4711',
  request,
});
/** Medplum brings the definitions of data types; those of whole resources are the other validator’s. */
function elementsOf(bundle: Bundle): { type: string; value: unknown }[] {
  const types: Record<string, string> = {
    identifier: 'Identifier',
    name: 'HumanName',
    telecom: 'ContactPoint',
    subject: 'Reference',
    code: 'CodeableConcept',
    reasonCode: 'CodeableConcept',
    locationCode: 'CodeableConcept',
    note: 'Annotation',
    supportingInfo: 'Reference',
  };
  return (bundle.entry ?? []).flatMap(({ resource }) =>
    Object.entries(resource ?? {}).flatMap(([name, value]) => {
      const type = types[name];
      return type === undefined ? [] : [value].flat().map((one: unknown) => ({ type, value: one }));
    }),
  );
}

const now = new Date('2026-11-27T15:00:00Z');
const waiting = { stage: 'new' as const, withdrawn_at: null };

describe('a request as FHIR R4', () => {
  it.each([
    ['someone to be called', toFhir(kept(byPhone, 'en'), waiting, 'Moncton', now)],
    ['someone to be written to, in French', toFhir(kept(byEmail, 'fr-CA'), waiting, 'Montréal', now)],
    ['someone without a note', toFhir(kept({ ...byEmail, wishes: { ...byEmail.wishes, note: '' } }, 'en'), waiting, 'Montréal', now)],
  ])('of %s is valid by two independent validators', (_who, bundle) => {
    const result = new Fhir().validate(bundle);
    expect(result.messages.filter(({ severity }: { severity?: string }) => severity === 'error' || severity === 'fatal')).toEqual([]);
    expect(result.valid).toBe(true);
    expect(elementsOf(bundle).length).toBeGreaterThan(6);
    for (const element of elementsOf(bundle)) expect(validateTypedValue(element)).toEqual([]);
  });

  it('is found faulty by both when it is', () => {
    const faulty = toFhir(kept(byPhone, 'en'), waiting, 'Moncton', now) as unknown as { entry: { resource: Record<string, unknown> }[] };
    for (const { resource } of faulty.entry) resource.name = [{ use: 'usual', texte: 'x' }];

    expect(new Fhir().validate(faulty, { errorOnUnexpected: true }).valid).toBe(false);
    expect(() => validateTypedValue({ type: 'HumanName', value: { use: 'usual', texte: 'x' } })).toThrow();
  });

  it.each([
    ['waits', waiting, 'active'],
    ['is closed', { ...waiting, stage: 'closed' as const }, 'completed'],
    ['is of somebody who wants no more contact', { stage: 'closed' as const, withdrawn_at: '2026-11-26T15:00:00.000Z' }, 'revoked'],
  ])('that %s says so', (_how, card, status) => {
    const bundle = toFhir(kept(byPhone, 'en'), card, 'Moncton', now);
    const service = bundle.entry?.find(({ resource }) => resource?.resourceType === 'ServiceRequest')?.resource;

    expect(service).toMatchObject({ status });
    expect(new Fhir().validate(bundle).valid).toBe(true);
  });

  it('says how the person may be reached where the consultation is asked for', () => {
    const bundle = toFhir(kept(byPhone, 'en'), waiting, 'Moncton', now);
    const service = bundle.entry?.find(({ resource }) => resource?.resourceType === 'ServiceRequest')?.resource;

    expect(service).toMatchObject({
      note: [{ text: 'May we leave a voice message? No' }, { text: 'May we say the name of the clinic? No' }],
      reasonCode: [{ text: 'Fibromyalgia, diagnosed or suspected' }, { text: 'Something else' }],
      locationCode: [{ text: 'Moncton' }],
    });
  });
});

describe('a table for spreadsheets', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+1 613 555 0199', `"'+1 613 555 0199"`],
    ['-2', `"'-2"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"' =1"`],
    ['＝1+1', `"'＝1+1"`],
    ['plain', '"plain"'],
    ['say "hello"', '"say ""hello"""'],
    ['one\n=two', '"one =two"'],
    ['Sam;=1+1', `"Sam;'=1+1"`],
    ['Sam; "@A1"; +2', `"Sam;' ""@A1"";' +2"`],
    ['sleep; pain', '"sleep; pain"'],
  ])('never runs %j', (text, cell) => {
    expect(toCsv([[text]])).toBe(`\ufeff${cell}\r\n`);
  });
});
