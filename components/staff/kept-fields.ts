import type { Word } from '#components/staff/kept-words.ts';

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Fields of words; a code that proves who somebody is is never kept. */
const kept =
  'textarea, select, input:is([type="text"], [type="email"], [type="date"], [type="time"], :not([type])):not([autocomplete="one-time-code"])';

/** The fields of a form whose words are kept. */
export function fieldsOf(form: ParentNode): Field[] {
  return [...form.querySelectorAll<Field>(kept)].filter(({ id }) => id !== '');
}

/** What a field holds before anybody types. */
export function firstOf(field: Field): string {
  if (!('options' in field)) return field.defaultValue;
  return ([...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0])?.value ?? '';
}

/** What fields say, and what they said at first. */
export function saidIn(fields: readonly Field[]): Word[] {
  return fields.map((field) => ({ id: field.id, label: field.labels?.[0]?.textContent ?? '', text: field.value, was: firstOf(field) }));
}

/** Puts a word back where it was typed, and says what became of it: it stands apart where its field is gone or says something else. */
export function putBack(word: Word, field: Field | undefined): 'there' | 'back' | 'apart' {
  if (!field) return 'apart';
  if (firstOf(field) === word.text) return 'there';
  // Whoever is at work in the field already is not interrupted.
  if (field === document.activeElement && field.value !== word.text) return 'apart';
  if (firstOf(field) !== word.was || ![word.was, word.text].includes(field.value)) return 'apart';
  field.value = word.text;
  field.closest('details')?.setAttribute('open', '');
  return 'back';
}
