import { found } from '../../../content/problem.ts';
import { calledIn } from '../../../content/sections.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { defaultLocale, otherLocale } from '../../../i18n/locales.ts';
import type { EntryRule } from '../../rule.ts';
import { translationStates } from '../../translation-state.ts';
import { wholeEntries } from '../../whole-entries.ts';

const nameOf: Readonly<Record<Locale, string>> = { en: 'english', 'fr-CA': 'french' };

/** Words that changed in one language since someone said that both agree are told, until someone says so again. */
export const staleSection: EntryRule = {
  name: 'stale-section',
  family: 'parity',
  scope: 'entry',
  check: ({ library }) =>
    wholeEntries(library).flatMap((entry) =>
      translationStates(entry).flatMap((state) => {
        if (state.state !== 'stale') return [];
        const [only] = state.changed;
        const behind = only && otherLocale(only);
        const place = state.places[state.changed.length === 1 && behind ? behind : defaultLocale];
        const code = state.changed.length === 1 && behind ? `stale-section.${nameOf[behind]}-behind` : 'stale-section.both-changed';
        const called = calledIn(state.titles.en, state.titles['fr-CA']);
        const given = { section: state.section, page: entry.id, agreed: state.agreed, ...called };
        return place ? [found(code, place, given, { severity: 'warning' })] : [];
      }),
    ),
};
