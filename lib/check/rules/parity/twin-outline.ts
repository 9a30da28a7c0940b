import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { EntryRule } from '../../rule.ts';
import type { SectionPair } from '../../twins/pairs.ts';
import { sectionPairs } from '../../twins/pairs.ts';

/** Both languages have the same paragraphs, lists, tables and boxes in each section, with the same sources and links. */
export const twinOutline: EntryRule = {
  name: 'twin-outline',
  family: 'parity',
  scope: 'entry',
  check: ({ library }) => sectionPairs(library).flatMap(judge),
};

function judge({ section, called, en, fr, place }: SectionPair): Problem[] {
  const at = en.findIndex(({ label }, index) => label !== fr[index]?.label);
  if (at !== -1) {
    const [english, french] = [en[at], fr[at]];
    if (!english || !french)
      return [found('twin-outline.lacking', place, { section, ...called, line: english?.place.line ?? 0, block: english?.label ?? '' })];
    return [
      found('twin-outline.differs', french.place, {
        section,
        ...called,
        line: english.place.line,
        english: english.label,
        french: french.label,
      }),
    ];
  }
  const [extra] = fr.slice(en.length);
  if (extra) return [found('twin-outline.extra', extra.place, { section, ...called, block: extra.label })];
  return en.flatMap((english, index) => {
    const french = fr[index];
    if (!french) return [];
    const line = english.place.line;
    const cited = english.cites.join(' ') !== french.cites.join(' ');
    const linked = [...english.links].sort().join() !== [...french.links].sort().join();
    return [
      ...(cited
        ? [found('twin-outline.sources', french.place, { line, english: listed(english.cites), french: listed(french.cites) })]
        : []),
      ...(linked ? [found('twin-outline.links', french.place, { line })] : []),
    ];
  });
}

function listed(ids: readonly string[]): string {
  return ids.length === 0 ? '–' : ids.join(', ');
}
