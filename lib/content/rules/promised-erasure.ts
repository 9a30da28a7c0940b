import type { Locale } from '../../i18n/locales.ts';
import { plainText, sectionNamed } from '../body.ts';
import type { Library, Text } from '../library.ts';
import type { Problem } from '../problem.ts';
import { error } from '../problem.ts';
import { textsOf } from '../texts.ts';

const days: Record<Locale, RegExp> = { en: /\b(\d+)\s+days?\b/, 'fr-CA': /\b(\d+)\s+jours?(?![\p{L}])/u };

/**
 * The privacy notice promises for how many days a request is kept, in its section {#keeping}. Each location erases its requests
 * by its own number, so the two must be the same, in both languages: otherwise what we promise is not what we do.
 */
export function promisedErasure({ locations, notices }: Library): Problem[] {
  const notice = notices.find(({ id }) => id === 'privacy');
  if (!notice || locations.length === 0) return [];
  return textsOf(notice).flatMap(({ locale, text }) => {
    const { promised, place } = promiseIn(text, locale);
    if (promised === undefined)
      return [
        error(
          place,
          'The privacy notice does not say for how many days a request is kept.',
          'Write the number of days, in digits, in the section {#keeping}: 90 days.',
        ),
      ];
    return locations
      .filter(({ meta }) => meta.requests.eraseAfterDays !== promised)
      .map(({ meta, placeOf }) =>
        error(
          placeOf(['requests', 'eraseAfterDays']),
          `Requests made here are erased after ${meta.requests.eraseAfterDays} days, and the privacy notice says ${promised} (${place.file}, line ${place.line}).`,
          'Write the same number of days in both; change the notice first.',
        ),
      );
  });
}

/** The number of days the notice promises, and where; where it should be, when it promises none. */
function promiseIn(text: Text<unknown>, locale: Locale) {
  const section = sectionNamed(text.body, 'keeping');
  for (const block of section) {
    const [, number] = days[locale].exec(plainText([block])) ?? [];
    if (number !== undefined) return { promised: Number(number), place: block.place };
  }
  return { promised: undefined, place: section[0]?.place ?? text.placeOf([]) };
}
