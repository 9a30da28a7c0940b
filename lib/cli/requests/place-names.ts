import { buildLibrary } from '../../content/build.ts';
import { textFor } from '../../content/queries.ts';
import { readContent } from '../../content/read.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PlaceName } from '../../intake/describe.ts';

/** What staff call each place. Only the files of places are parsed, and only once a place is named: of the rest, a request says nothing. */
export function placeNames(locale: Locale): PlaceName {
  let names: Map<string, string> | undefined;
  return (id) => {
    names ??= readNames(locale);
    return names.get(id) ?? id;
  };
}

function readNames(locale: Locale): Map<string, string> {
  const texts = new Map([...readContent().texts].filter(([path]) => path.startsWith('content/locations/')));
  const { library } = buildLibrary({ texts, images: new Map() });
  return new Map(library.locations.map((place) => [place.id, textFor(place, locale).text.words.title]));
}
