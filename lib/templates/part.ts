import { escapeAttribute, escapePlain, escapeText, readText } from './escape.ts';
import type { Slotted } from './slots.ts';

/** Markup that stays as it is, or an element that an answer may change. */
export type Piece = Part | { markup: string };

/** The tags of an element as they were kept; without them they are written anew. */
type Tags = { start?: string | undefined; end?: string };

/** Attributes that say something by being there. */
const flags: ReadonlySet<string> = new Set(['autofocus', 'checked', 'hidden', 'required', 'selected']);

/** Elements that hold nothing but words. */
const plain: ReadonlySet<string> = new Set(['textarea', 'title']);

/** An element of a kept page, with as much of an element of a browser as filling needs; words given to it are escaped here, once. */
export class Part implements Slotted {
  readonly localName: string;
  #attributes: ReadonlyMap<string, string>;
  #pieces: Piece[];
  /** The start tag as it was kept, until an attribute changes. */
  #start: string | undefined;
  #end: string;

  constructor(localName: string, attributes: ReadonlyMap<string, string>, pieces: Piece[], { start, end }: Tags = {}) {
    this.localName = localName;
    this.#attributes = attributes;
    this.#pieces = pieces;
    this.#start = start;
    this.#end = end ?? `</${localName}>`;
  }

  /** Another of the same, to be changed on its own. */
  copy(): Part {
    const pieces = this.#pieces.map((piece) => (piece instanceof Part ? piece.copy() : piece));
    return new Part(this.localName, this.#attributes, pieces, { start: this.#start, end: this.#end });
  }

  /** Copies of what stands in this element, without the element: what a `<template>` holds. */
  copyContent(): Part {
    return new Part('', new Map(), this.copy().#pieces, { start: '', end: '' });
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  setAttribute(name: string, value: string): void {
    const attributes = this.#attributes;
    this.#attributes = attributes.has(name) ? new Map(attributes).set(name, value) : new Map([[name, value], ...attributes]);
    this.#start = undefined;
  }

  removeAttribute(name: string): void {
    if (!this.#attributes.has(name)) return;
    this.#attributes = new Map([...this.#attributes].filter(([other]) => other !== name));
    this.#start = undefined;
  }

  toggleAttribute(name: string, on: boolean): boolean {
    if (!on) this.removeAttribute(name);
    else if (!this.#attributes.has(name)) this.setAttribute(name, '');
    return on;
  }

  get classList() {
    const names = new Set((this.getAttribute('class') ?? '').split(' ').filter(Boolean));
    return {
      toggle: (name: string, on: boolean): boolean => {
        if (names.has(name) === on) return on;
        if (on) names.add(name);
        else names.delete(name);
        this.setAttribute('class', [...names].join(' '));
        return on;
      },
    };
  }

  /** The words of an element that holds nothing but words. */
  get textContent(): string {
    return readText(this.#pieces.map(written).join(''));
  }

  set textContent(words: string | null) {
    const escaped = plain.has(this.localName) ? escapePlain : escapeText;
    this.#pieces = [{ markup: escaped(words ?? '') }];
  }

  /** Puts these in the place of what the element holds; words become text. */
  replaceChildren(...content: readonly (Part | string)[]): void {
    this.#pieces = content.map((one) => (one instanceof Part ? one : { markup: escapeText(one) }));
  }

  /** Takes the element out of the page. */
  remove(): void {
    this.#pieces = [];
    this.#start = '';
    this.#end = '';
  }

  /** Moves a child of this element to its end. */
  insertAdjacentElement(_where: 'beforeend', child: Slotted): void {
    const place = this.#pieces.indexOf(child as Part);
    if (place < 0) throw new Error('Only what stands directly in an element of a kept page can move in it.');
    this.#pieces.push(...this.#pieces.splice(place, 1));
  }

  /** The elements inside that are `[data-slot="…"]`, `[name="…"]` or the `title`, in their order. */
  querySelectorAll(selector: string): Part[] {
    const [, attribute, value] = /^\[(data-slot|name)="([\w-]+)"\]$/.exec(selector) ?? [];
    const found: Part[] = [];
    if (attribute !== undefined) this.#collect((part) => part.#attributes.get(attribute) === value, found);
    else if (selector === 'title') this.#collect((part) => part.localName === 'title', found);
    else throw new Error(`A kept page knows slots and fields, not “${selector}”.`);
    return found;
  }

  #collect(fits: (part: Part) => boolean, found: Part[]): void {
    for (const piece of this.#pieces) {
      if (!(piece instanceof Part)) continue;
      if (fits(piece)) found.push(piece);
      piece.#collect(fits, found);
    }
  }

  /** The element as markup. */
  toString(): string {
    let markup = this.#start ?? startTag(this.localName, this.#attributes);
    for (const piece of this.#pieces) markup += written(piece);
    return markup + this.#end;
  }
}

function written(piece: Piece): string {
  return piece instanceof Part ? piece.toString() : piece.markup;
}

function startTag(localName: string, attributes: ReadonlyMap<string, string>): string {
  const written = [...attributes].map(([name, value]) =>
    flags.has(name) && value === '' ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`,
  );
  return `<${localName}${written.join('')}>`;
}
