import type { SectionState } from '../check/translation-state.ts';
import { translationStates } from '../check/translation-state.ts';
import { sectionsOf } from '../content/sections.ts';
import type { AnyWorded } from '../content/texts.ts';
import { blocksOf } from '../edit/reader-blocks.ts';
import type { SectionChange } from '../edit/section-changes.ts';
import type { Locale } from '../i18n/locales.ts';
import { otherLocale } from '../i18n/locales.ts';
import { entryOf } from '../staff/content/entry-of.ts';

/** A part of a page that changes, in the languages in which it does; `file` where it is no text in a language. */
export type ChangedPart = {
  id: string;
  titles: Partial<Record<Locale, string>>;
  sides: { file: string; locale: Locale | undefined; change: SectionChange }[];
  /** The same part in the language in which it stays as it is. */
  twin?: { locale: Locale; title: string | undefined; blocks: string[] };
  /** How its two languages stand to each other with this change. */
  state?: SectionState;
};

/** What a reviewer reads beside a changed part of the page itself; other pages that change along are read alone. */
export function besideChange(worded: AnyWorded, entry: string, { id, sides }: ChangedPart): Pick<ChangedPart, 'twin' | 'state'> {
  const [{ file, locale } = { file: '', locale: undefined }, ...others] = sides;
  if (locale === undefined || entryOf(file) !== entry) return {};
  const state = translationStates(worded).find(({ section }) => section === id);
  const same = otherLocale(locale);
  const twin = others.length === 0 ? sectionsOf(worded, same).find((section) => section.id === id) : undefined;
  const blocks = twin && (twin.nodes.length > 0 ? blocksOf(twin.nodes) : twin.words.split('\n'));
  return { ...(state && { state }), ...(twin && blocks && { twin: { locale: same, title: twin.title, blocks } }) };
}
