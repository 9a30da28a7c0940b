import type { ComponentNode } from '../../../content/body.ts';
import { headings, refsOf, walk } from '../../../content/body.ts';
import { crossReferencesIn } from '../../../content/cross-references.ts';
import type { Library, Text } from '../../../content/library.ts';
import type { Place, Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { everyEntry } from '../../../content/texts.ts';
import { entryOf, wordAttributes } from '../../../content/vocabulary.ts';
import type { EntryRule } from '../../rule.ts';

/** Both languages have the same sections, and the same components with the same sources. */
export const twinsAgree: EntryRule = {
  name: 'twins-agree',
  family: 'structure',
  scope: 'entry',
  check: ({ library }) => judgeLibrary(library),
};

/** What must be the same in both languages, as a list of labels with the place of each. */
type Outline = { label: string; place: Place }[];

function judgeLibrary(library: Library): Problem[] {
  return everyEntry(library).flatMap(({ texts: { en, 'fr-CA': fr } }) => {
    if (!en || !fr) return [];
    const end = fr.placeOf([]);
    if ([en.placeOf([]), end].some(({ file }) => library.incomplete.has(file))) return [];
    return [...compare(sections(en), sections(fr), end, 'section'), ...compare(components(en), components(fr), end, 'component')];
  });
}

function sections({ body }: Text<unknown>): Outline {
  return headings(body, 2).map(({ id, place }) => ({ label: `{#${id}}`, place }));
}

function components({ body }: Text<unknown>): Outline {
  return walk(body).flatMap((node) => {
    if (node.type !== 'component' || entryOf(node.name).free) return [];
    const refs = refsOf(node);
    const named = [...wordAttributes(node.name), ...sourceAttributes(node)];
    const fixed = Object.entries(node.attributes).flatMap(([key, value]) => (named.includes(key) ? [] : [`${key}="${String(value)}"`]));
    return [{ label: `<${[node.name, ...fixed, ...refs].join(' ')}>`, place: node.place }];
  });
}

/** The attributes of a component that cite references, which the label names without them. */
function sourceAttributes({ name, attributes }: ComponentNode): string[] {
  const named = crossReferencesIn(entryOf(name).attributes, attributes);
  return named.flatMap(({ collection, path: [key] }) => (collection === 'references' ? [String(key)] : []));
}

function compare(english: Outline, french: Outline, end: Place, what: string): Problem[] {
  const length = Math.max(english.length, french.length);
  for (let index = 0; index < length; index += 1) {
    const en = english[index];
    const fr = french[index];
    if (en?.label === fr?.label) continue;
    if (!fr) return [found('twins-agree.frenchLacks', end, { what, label: en?.label ?? '', otherLine: en?.place.line ?? 1 })];
    if (!en) return [found('twins-agree.englishLacks', fr.place, { what, label: fr.label })];
    return [found('twins-agree.different', fr.place, { what, label: fr.label, twin: en.label, otherLine: en.place.line })];
  }
  return [];
}
