import { found } from '../../../content/problem.ts';
import { everyEntry } from '../../../content/texts.ts';
import type { LibraryRule } from '../../rule.ts';
import { translationStates } from '../../translation-state.ts';

/** Words that changed in one language since someone said that both agree are told, until someone says so again. */
export const staleSection: LibraryRule = {
  name: 'stale-section',
  family: 'parity',
  scope: 'library',
  check: ({ library }) =>
    everyEntry(library).flatMap((entry) =>
      translationStates(entry).flatMap((state) => {
        if (state.state !== 'stale') return [];
        const [only] = state.changed;
        const behind = only === 'en' ? 'fr-CA' : 'en';
        const place = state.places[state.changed.length === 1 ? behind : 'en'];
        const code =
          state.changed.length === 1 ? `stale-section.${only === 'en' ? 'french-behind' : 'english-behind'}` : 'stale-section.both-changed';
        return place ? [found(code, place, { section: state.section, page: entry.id, agreed: state.agreed }, { severity: 'warning' })] : [];
      }),
    ),
};
