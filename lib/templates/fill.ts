import { Part } from './part.ts';
import type { Slot, SlotOf, Slotted, TemplateSection } from './slots.ts';

/** The page of a section. */
export type PageOf<Section extends TemplateSection> = Page<SlotOf<Section>>;

/** A copy of a kept page, to be filled for one answer through its slots. */
export class Page<Name extends Slot> {
  readonly #root: Part;

  constructor(kept: Part) {
    this.#root = kept.copy();
  }

  /** Every slot of this name, within an element or in the page; with a key, only those. */
  slots(name: Name, key?: string, within: Part = this.#root): Part[] {
    const found = within.querySelectorAll(`[data-slot="${name}"]`);
    return key === undefined ? found : found.filter((part) => part.getAttribute('data-key') === key);
  }

  /** The first slot of this name. @throws Error when the page has none: components and what fills them have parted. */
  slot(name: Name, key?: string, within?: Part): Part {
    const [first] = this.slots(name, key, within);
    if (!first) throw new Error(`The page has no slot “${name}”${key === undefined ? '' : ` for “${key}”`}.`);
    return first;
  }

  /** The fields of the page, or of an element, with this name. */
  fields(name: string, within: Part = this.#root): Part[] {
    return within.querySelectorAll(`[name="${name}"]`);
  }

  /** Shows a slot or hides it. */
  show(name: Name, shown: boolean, key?: string): void {
    this.slot(name, key).toggleAttribute('hidden', !shown);
  }

  /** Takes a slot out unless it is kept. */
  keep(name: Name, kept: boolean, within?: Part): void {
    const part = this.slot(name, undefined, within);
    if (!kept) part.remove();
  }

  /** Writes words into every slot of this name. */
  say(name: Name, words: string, within?: Part): void {
    for (const part of [this.slot(name, undefined, within), ...this.slots(name, undefined, within).slice(1)]) part.textContent = words;
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
