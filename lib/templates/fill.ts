import { Part } from './part.ts';
import type { Slot, SlotOf, Slotted, TemplateSection } from './slots.ts';

/** The page of a section. */
export type PageOf<Section extends TemplateSection> = Page<SlotOf<Section>>;

/** Which of the slots of a name: those with a key, those in an element. */
type Where = { key?: string; within?: Part };

/** A copy of a kept page, to be filled for one answer through its slots. */
export class Page<Name extends Slot> {
  readonly #root: Part;

  constructor(kept: Part) {
    this.#root = kept.copy();
  }

  /** Every slot of this name. */
  slots(name: Name, { key, within = this.#root }: Where = {}): Part[] {
    const found = within.querySelectorAll(`[data-slot="${name}"]`);
    return key === undefined ? found : found.filter((part) => part.getAttribute('data-key') === key);
  }

  /** The first slot of this name. @throws Error when the page has none: components and what fills them have parted. */
  slot(name: Name, where: Where = {}): Part {
    const [first] = this.slots(name, where);
    if (!first) throw new Error(`The page has no slot “${name}”${where.key === undefined ? '' : ` for “${where.key}”`}.`);
    return first;
  }

  /** The fields with this name. */
  fields(name: string, { within = this.#root }: Pick<Where, 'within'> = {}): Part[] {
    return within.querySelectorAll(`[name="${name}"]`);
  }

  /** Shows a slot or hides it. */
  show(name: Name, shown: boolean, where: Where = {}): void {
    this.slot(name, where).toggleAttribute('hidden', !shown);
  }

  /** Takes a slot out unless it is kept. */
  keep(name: Name, kept: boolean, where: Where = {}): void {
    const part = this.slot(name, where);
    if (!kept) part.remove();
  }

  /** Writes words into every slot of this name. */
  say(name: Name, words: string, where: Where = {}): void {
    this.slot(name, where);
    for (const part of this.slots(name, where)) part.textContent = words;
  }

  /** A copy of what a component has drawn once, in a `<template>`, for each item. */
  each<Item>(name: Name, items: readonly Item[], fill: (copy: Part, item: Item) => void): Part[] {
    const drawn = this.slot(name);
    return items.map((item) => {
      const copy = drawn.copyContent();
      fill(copy, item);
      return copy;
    });
  }

  /** Makes the title of the page from the one it has. */
  retitle(make: (title: string) => string): void {
    const [title] = this.#root.querySelectorAll('title');
    if (title) title.textContent = make(title.textContent);
  }

  /** What a function that also runs in the browser fills; see public/scripts. */
  get slotted(): Slotted {
    return this.#root;
  }

  toString(): string {
    return this.#root.toString();
  }
}

/** An element with words or other elements in it. */
export function element(localName: string, attributes: Record<string, string>, ...content: readonly (Part | string)[]): Part {
  const made = new Part(localName, new Map(Object.entries(attributes)), []);
  made.replaceChildren(...content);
  return made;
}
