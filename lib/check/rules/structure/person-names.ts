import { found } from '../../../content/problem.ts';
import { textsOf } from '../../../content/texts.ts';
import type { EntryRule } from '../../rule.ts';

/** A person has one name: what pages show, with titles around it, holds the name of the facts. */
export const personNames: EntryRule = {
  name: 'person-name',
  family: 'structure',
  scope: 'entry',
  check: ({ library }) =>
    library.authors.flatMap(({ meta, ...entry }) =>
      textsOf(entry).flatMap(({ text: { words, placeOf } }) => {
        const shown = words.displayName;
        const isSame = plain(shown).includes(plain(meta.name));
        return isSame ? [] : [found('person-name.differs', placeOf(['displayName']), { shown, name: meta.name })];
      }),
    ),
};

function plain(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll('’', "'")
    .trim();
}
