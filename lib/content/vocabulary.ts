import type { z } from 'zod';
import { isWords } from './attributes.ts';
import { boxes } from './vocabulary/boxes.ts';
import type { Entry } from './vocabulary/entry.ts';
import { figures } from './vocabulary/figures.ts';
import { inline } from './vocabulary/inline.ts';
import { tables } from './vocabulary/tables.ts';

/**
 * Every component an editor may use: what it is asked, which of that is words and which leads to an entry, where it stands, how it is
 * written as Markdown, and what the guides for editors say of it. Its drawing is in components/mdx/component.tsx.
 */
export const vocabulary = { ...boxes, ...inline, ...figures, ...tables } as const satisfies Record<string, Entry>;

export type ComponentName = keyof typeof vocabulary;

/** The checked attributes of one component. */
export type Attributes<Name extends ComponentName> = z.infer<(typeof vocabulary)[Name]['attributes']>;

export const componentNames = Object.keys(vocabulary) as ComponentName[];

export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(vocabulary, name);
}

/** The entry of a component, seen through the type all entries share. */
export function entryOf(name: ComponentName): Entry {
  return vocabulary[name];
}

type Having<Shape> = { [Name in ComponentName]: (typeof vocabulary)[Name] extends Shape ? Name : never }[ComponentName];

/** The components between paragraphs that have a Markdown form of their own. */
export type OwnBlock = Having<{ placement: 'block'; markdown: 'own' }>;
/** The components inside a sentence that have one. */
export type OwnInline = Having<{ placement: 'inline'; markdown: 'own' }>;

/** The attributes of a component that are words for the reader. */
export function wordAttributes(name: ComponentName): string[] {
  return Object.entries(entryOf(name).attributes.shape).flatMap(([key, attribute]) => (isWords(attribute) ? [key] : []));
}
