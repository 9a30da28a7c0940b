import type { CareLocation } from '../content/library.ts';
import { textFor } from '../content/queries.ts';
import { suggestsDanger } from '../danger.ts';
import { formatFact } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { PageOf } from '../templates/fill.ts';
import type { FormQuestion } from './answers.ts';
import { showPhone } from './phone.ts';
import type { IntakeRequest } from './schema.ts';

type CheckPage = PageOf<'requestCheck'>;

type Summed = Pick<IntakeRequest, 'details' | 'wishes'>;

/** Questions that have no row of their own in a summary: a way of being reached stands with “contact”, consent is given below. */
type Unsaid = 'phone' | 'email' | 'contactMe' | 'confirm';

/** Every answer in words; undefined where a question was not asked. A question without words does not compile. */
export type SummaryWords = Record<Exclude<FormQuestion, Unsaid>, string | undefined>;

/** Writes every answer into the summary of the check page, in words, and offers a confirmation where an address is known. */
export function fillSummary(page: CheckPage, summed: Summed, locations: readonly CareLocation[], locale: Locale): void {
  const summary = summaryOf(summed, locations, locale);
  for (const row of page.slots('summaryRow')) {
    const words = summary[row.getAttribute('data-key') as keyof SummaryWords];
    row.toggleAttribute('hidden', words === undefined);
    page.slot('answer', { within: row }).textContent = words ?? '';
  }
  page.show('field', summed.details.contact === 'email', { key: 'confirm' });
}

/** The answers of a request in the words of the form. */
export function summaryOf({ details, wishes }: Summed, locations: readonly CareLocation[], locale: Locale): SummaryWords {
  const { choices } = messagesFor(locale).RequestForm;
  const location = locations.find(({ id }) => id === wishes.location);
  const reach = details.contact === 'phone' ? showPhone(details.phone, locale) : details.email;
  return {
    forWhom: choices.forWhom[details.forWhom],
    name: details.name,
    contact: formatFact(choices.contact[details.contact], reach, locale),
    message: details.contact === 'phone' ? choices.yesNo[details.message] : undefined,
    nameClinic: choices.yesNo[details.nameClinic],
    language: choices.language[details.language],
    help: wishes.help.map((id) => choices.help[id]).join('; '),
    location: location && textFor(location, locale).text.words.title,
    times: wishes.times.map((id) => choices.times[id]).join('; '),
    note: wishes.note || messagesFor(locale).RequestPage.none,
  };
}

/** Shows who helps right now when the optional text suggests danger. It changes nothing else. */
export function showHelp(page: CheckPage, note: string): void {
  page.show('danger', suggestsDanger(note));
}
