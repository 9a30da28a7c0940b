import { plainText, sectionNamed } from '../../../content/body.ts';
import type { Library, Text } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { textsOf } from '../../../content/texts.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { LibraryRule } from '../../rule.ts';

/**
 * The privacy notice promises for how many days a request is kept, in its section {#keeping}. Each location erases its requests
 * by its own number, so the two must be the same, in both languages: otherwise what we promise is not what we do.
 */
export const promisedErasure: LibraryRule = {
  name: 'promised-erasure',
  family: 'structure',
  scope: 'library',
  check: ({ library }) => judgeLibrary(library),
};

const days: Record<Locale, RegExp> = { en: /\b(\d+)\s+days?\b/, 'fr-CA': /\b(\d+)\s+jours?(?![\p{L}])/u };

function judgeLibrary({ locations, notices }: Library): Problem[] {
  const notice = notices.find(({ id }) => id === 'privacy');
  if (!notice || locations.length === 0) return [];
  return textsOf(notice).flatMap(({ locale, text }) => {
    const { promised, place } = promiseIn(text, locale);
    if (promised === undefined) return [found('promised-erasure.unsaid', place)];
    return locations
      .filter(({ meta }) => meta.requests.eraseAfterDays !== promised)
      .map(({ meta, placeOf }) =>
        found('promised-erasure.differs', placeOf(['requests', 'eraseAfterDays']), {
          days: meta.requests.eraseAfterDays,
          promised,
          notice: place.file,
          noticeLine: place.line,
        }),
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
