import { shortReference } from '../../content/citations.ts';
import type { Library } from '../../content/library.ts';
import { shortTitleOf } from '../../content/title-of.ts';
import type { Locale } from '../../i18n/locales.ts';

/** Something a helper writes into a text: its id, its name, and what there is to know before it is chosen. */
export type Choice = {
  id: string;
  name: string;
  note: string;
  /** What a reference may stand behind: a figure, a sentence without one, or nothing until someone has seen it. */
  supports?: 'figure' | 'sentence' | 'nothing';
};

/** What the helpers offer. */
export type Choices = { citation: Choice[]; term: Choice[]; link: Choice[] };

/** Everything a text may name, by the words of the interface. */
export function choicesFor(library: Library, locale: Locale): Choices {
  return {
    citation: [...library.references.values()].map((reference) => ({
      id: reference.id,
      name: shortReference(reference, locale),
      note: reference.title,
      supports: reference.verified ? (reference.figuresVerified ? 'figure' : 'sentence') : 'nothing',
    })),
    term: [...library.terms.values()].map(({ id, term, definition }) => ({ id, name: term[locale], note: definition[locale] })),
    link: (['articles', 'treatments', 'authors'] as const).flatMap((collection) =>
      library[collection].map((entry) => ({ id: `${collection.slice(0, -1)}:${entry.id}`, name: shortTitleOf(entry, locale), note: '' })),
    ),
  };
}
