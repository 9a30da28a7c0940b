import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** A catalogue as it lies in its file: words, or a group of them. */
export type Catalogue = { [key: string]: Catalogue | string };

/** What the two languages do not have in common, one sentence each. */
export function differences(english: Catalogue, french: Catalogue): string[] {
  const inEnglish = new Map(entries(english));
  const inFrench = new Map(entries(french));
  return [
    ...[...inEnglish.keys()].filter((key) => !inFrench.has(key)).map((key) => `${key} is missing in French`),
    ...[...inFrench.keys()].filter((key) => !inEnglish.has(key)).map((key) => `${key} is missing in English`),
    ...[...inEnglish].flatMap(([key, message]) => {
      const twin = inFrench.get(key);
      const wanted = placeholders(message);
      const found = twin === undefined ? wanted : placeholders(twin);
      return wanted === found
        ? []
        : [`${key} has ${wanted || 'nothing to fill in'} in English and ${found || 'nothing to fill in'} in French`];
    }),
  ];
}

/** Keys of messages that say nothing. */
export function emptyMessages(catalogue: Catalogue): string[] {
  return entries(catalogue).flatMap(([key, message]) => (message.trim() === '' ? [key] : []));
}

/** Keys of messages that say “1 requests” when there is one: a number that may be 1 before a word in the plural, whatever the number. */
export function neverSingular(catalogue: Catalogue): string[] {
  const counted = /\{(?:agree|agreeing|all|count|days|n|of|shown|t|total)\} \p{L}+[sx]\b/u;
  return entries(catalogue).flatMap(([key, message]) => (counted.test(message) ? [key] : []));
}

/** Keys that stand before the one they should follow, in the groups of a catalogue and in the catalogue itself. */
export function outOfOrder(catalogue: Catalogue, path = ''): string[] {
  const keys = Object.keys(catalogue);
  return [
    ...keys.filter((key, index) => index > 0 && key < (keys[index - 1] ?? '')).map((key) => `${path}${key}`),
    ...Object.entries(catalogue).flatMap(([key, value]) => (typeof value === 'string' ? [] : outOfOrder(value, `${path}${key}.`))),
  ];
}

function entries(catalogue: Catalogue, path = ''): [key: string, message: string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : entries(value, `${path}${key}.`),
  );
}

/** The arguments and rich-text tags of a message, each once, whatever their order in the sentence. */
function placeholders(message: string): string {
  return [...new Set(parse(message).flatMap(namesIn))].sort().join(' ');
}

function namesIn(element: MessageFormatElement): string[] {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return [];
    case TYPE.tag:
      return [`<${element.value}>`, ...element.children.flatMap(namesIn)];
    case TYPE.plural:
    case TYPE.select:
      return [`{${element.value}}`, ...Object.values(element.options).flatMap(({ value }) => value.flatMap(namesIn))];
    default:
      return [`{${element.value}}`];
  }
}
