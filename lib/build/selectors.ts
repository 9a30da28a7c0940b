import type { Selector, SelectorComponent } from 'lightningcss';
import type { PageElement } from './page-elements.ts';
import { drawsPart } from './parts-of-inputs.ts';

/** What a selector is asked about: the elements of a page, and what a script or an answer may still add to any of them. */
export type Shown = {
  elements: readonly PageElement[];
  /** The same elements by `.class` and by name. */
  by: ReadonlyMap<string, readonly PageElement[]>;
  /** Names that may come as a class, an attribute or an element; `[name]` as an attribute only, `<name>` as an element only. */
  added: ReadonlySet<string>;
  /** true where elements may come to stand in others: then any may stand in any. */
  moves: boolean;
  /** What was asked of a part that browsers draw, and answered. */
  drawn: Map<string, boolean>;
};

/** What a reader changes by using the page. */
const changes: ReadonlySet<string> = new Set(['checked', 'disabled', 'hidden', 'open', 'selected']);

/** The elements of a page, ready to be asked. */
export function shownBy(elements: readonly PageElement[], { added, moves }: Pick<Shown, 'added' | 'moves'>): Shown {
  const by = new Map<string, PageElement[]>();
  for (const element of elements)
    for (const name of [element.name, ...[...element.classes].map((one) => `.${one}`)]) {
      const same = by.get(name);
      if (same) same.push(element);
      else by.set(name, [element]);
    }
  return { elements, by, added, moves, drawn: new Map() };
}

/** Could this selector ever match in the page? What only time, place or a reader changes may always come true. */
export function mayMatch(selector: Selector, shown: Shown): boolean {
  if (!selector.every((part) => candidates(part, shown).length > 0)) return false;
  const last = selector.slice(selector.findLastIndex(({ type }) => type === 'combinator') + 1);
  const [fewest = shown.elements] = last.map((part) => candidates(part, shown)).sort((a, b) => a.length - b.length);
  return fewest.some((element) => fits(element, selector, selector.length, shown));
}

/** The elements that this part of a selector leaves. */
function candidates(part: SelectorComponent, { elements, by, added }: Shown): readonly PageElement[] {
  if ((part.type !== 'class' && part.type !== 'type') || added.has(part.name) || (part.type === 'type' && added.has(`<${part.name}>`)))
    return elements;
  return by.get(part.type === 'class' ? `.${part.name}` : part.name) ?? [];
}

/** Does the element fit the part of a selector that ends here, and what surrounds it the parts before? */
function fits(element: PageElement, selector: Selector, end: number, shown: Shown): boolean {
  for (let place = end - 1; place >= 0; place -= 1) {
    const part = selector[place];
    if (part?.type === 'combinator') return related(element, part.value, shown).some((other) => fits(other, selector, place, shown));
    if (part && !partFits(element, part, shown)) return false;
  }
  return true;
}

function related(element: PageElement, combinator: string, { elements, moves }: Shown): readonly PageElement[] {
  if (combinator === 'pseudo-element') return [element];
  if (moves) return elements;
  if (combinator === 'child') return element.parent ? [element.parent] : [];
  if (combinator === 'next-sibling') return [...element.before];
  if (combinator === 'later-sibling') return allBefore(element);
  return combinator === 'descendant' ? allAround(element) : elements;
}

function allAround(element: PageElement): PageElement[] {
  const all: PageElement[] = [];
  for (let { parent } = element; parent; parent = parent.parent) all.push(parent);
  return all;
}

function allBefore(element: PageElement): PageElement[] {
  const all = new Set(element.before);
  for (const one of all) for (const before of one.before) all.add(before);
  return [...all];
}

function partFits(element: PageElement, part: SelectorComponent, shown: Shown): boolean {
  const { added } = shown;
  if (part.type === 'type') return element.name === part.name || added.has(part.name) || added.has(`<${part.name}>`);
  if (part.type === 'class') return element.classes.has(part.name) || added.has(part.name);
  if (part.type === 'id') return element.attributes.get('id') === part.name || added.has(part.name);
  if (part.type === 'attribute') return attributeFits(element, part, added);
  // Only a script marks words, under a name that it gives them.
  if (part.type === 'pseudo-element' && part.kind === 'highlight-function') return added.has(part.name);
  if (part.type === 'pseudo-element') return isDrawn(part.kind === 'custom' ? part.name : part.kind, shown);
  if (part.type !== 'pseudo-class') return true;
  if (part.kind === 'is' || part.kind === 'where' || part.kind === 'any')
    return part.selectors.some((inner) => fits(element, inner, inner.length, shown));
  // No page has a shadow tree.
  if (part.kind === 'host') return false;
  // What an element holds is asked of the whole page.
  if (part.kind === 'has') return part.selectors.some((inner) => mayMatch(withoutPlace(inner), shown));
  return part.kind !== 'root' || element.name === 'html';
}

function isDrawn(part: string, { drawn, elements }: Shown): boolean {
  const known = drawn.get(part) ?? drawsPart(part, elements);
  drawn.set(part, known);
  return known;
}

type Attribute = SelectorComponent & { type: 'attribute' };

function attributeFits({ attributes }: PageElement, { name, operation }: Attribute, added: ReadonlySet<string>): boolean {
  if (changes.has(name) || added.has(name) || added.has(`[${name}]`)) return true;
  const value = attributes.get(name);
  if (value === undefined || !operation) return value !== undefined;
  return operation.operator === 'equal' ? value === operation.value : value.includes(operation.value);
}

/** A selector inside `:has()` begins with how its elements stand to the one that holds them. */
function withoutPlace(selector: Selector): Selector {
  const first = selector.findIndex(({ type, ...part }) => type !== 'combinator' && !('kind' in part && part.kind === 'scope'));
  return selector.slice(first);
}
