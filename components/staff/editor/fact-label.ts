import { schemaSentence } from '#lib/i18n/check-messages.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { FactPart } from '#lib/staff/editor/fact-fields.ts';

/** What a part of the form is called: what it is for. How a file writes it, behind a colon, helps nobody who chooses. */
export function factLabel(part: FactPart, locale: Locale): string {
  if (!part.words) return part.label;
  const says = schemaSentence(part.words.says, locale);
  const isChosen = part.kind === 'list' || (part.kind === 'field' && part.choice?.kind === 'entries');
  return isChosen ? (says.split(/\s*[:;](?=\s)/)[0] ?? says) : says;
}
