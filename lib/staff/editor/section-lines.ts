import { translationStates } from '../../check/translation-state.ts';
import { contentsOf } from '../../content/body.ts';
import type { AnyWorded } from '../../content/texts.ts';
import type { Locale } from '../../i18n/locales.ts';
import { locales } from '../../i18n/locales.ts';
import type { SectionLine } from './messages.ts';

/** The sections of an entry with how its languages agree in each, in the order of the page. */
export function sectionLines(entry: AnyWorded | undefined, locale: Locale): SectionLine[] {
  if (!entry) return [];
  const text = entry.texts[locale] ?? Object.values(entry.texts)[0];
  const titles = new Map(contentsOf(text?.body ?? []).map(({ id, title }) => [id, title]));
  return translationStates(entry).map((state) => ({
    section: state.section,
    title: titles.get(state.section) ?? '',
    state: state.state,
    ...(state.state !== 'missing' && { agreed: state.agreed }),
    changed: state.state === 'stale' ? state.changed : [],
    lines: Object.fromEntries(locales.flatMap((one) => (state.places[one] ? [[one, state.places[one].line]] : []))),
  }));
}
