import { locales } from '../i18n/locales.ts';
import { answeringSections, requestPages, sectionPath } from '../i18n/routing.ts';
import { isStaffForm, isStaffMessage } from '../i18n/staff-addresses.ts';

/** What every address answers to. */
const reading = ['GET', 'HEAD', 'OPTIONS'];

/** The only addresses that take a form: `tests/unit/serve` compares them with the handlers in `app/`. */
export const forms = new Set(
  locales.flatMap((locale) => [...Object.values(requestPages), ...answeringSections].map((section) => sectionPath(section, locale))),
);

/** The methods an address answers to, as the `Allow` header lists them. */
export function methodsOf(path: string): string[] {
  return forms.has(path) || isStaffForm(path) ? [...reading, 'POST'] : reading;
}

/** The two kinds of body a form can have; anything else would reach the page behind the form. */
const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/** Whether a body with this `Content-Type` is a form. */
export function isForm(contentType = ''): boolean {
  return formTypes.includes(contentType.split(';')[0]?.trim().toLowerCase() ?? '');
}

/** Whether an address takes a body of this kind: forms, and JSON where an editor sends what was typed. */
export function isTaken(path: string, contentType = ''): boolean {
  return isForm(contentType) || (isStaffMessage(path) && /^application\/json\s*(?:;|$)/i.test(contentType));
}
