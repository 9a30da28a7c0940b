import type { Entry } from '../content/library.ts';
import { entryTwins } from '../content/queries.ts';
import { ownSections } from '../content/sections.ts';
import type { Locale } from '../i18n/locales.ts';
import { otherLocale } from '../i18n/locales.ts';
import type { Section } from '../i18n/routing.ts';
import { translationStates } from './translation-state.ts';

/** What a reader is told of a section that may be behind: since when, and where the other language has it. */
export type StaleTwin = { since: string; locale: Locale; address: string };

/** The head of a page has no anchor of its own. */
function anchorOf(section: string): string {
  return ownSections.some((own) => own === section) ? '' : `#${section}`;
}

/** The sections of a page whose words in the other language have changed since someone said that both agree, by anchor. */
export function staleTwins(
  section: Section,
  entry: Entry<unknown, { slug: string; shortTitle: string }>,
  locale: Locale,
): ReadonlyMap<string, StaleTwin> {
  const other = otherLocale(locale);
  const address = entryTwins(section, entry)[other];
  if (address === undefined) return new Map();
  return new Map(
    translationStates(entry).flatMap((state) =>
      state.state === 'stale' && state.changed.includes(other)
        ? [[state.section, { since: state.agreed, locale: other, address: `${address}${anchorOf(state.section)}` }]]
        : [],
    ),
  );
}
