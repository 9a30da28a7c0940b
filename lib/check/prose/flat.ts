import { onceForEach } from '../../once-for-each.ts';
import type { Passage } from '../passage.ts';

/**
 * A text with one form of each apostrophe, hyphen and space, letter for letter: an index in it is an index in the text as typed.
 * What is no prose (addresses, placeholders, tags) becomes object replacement characters.
 */
export function flat(text: string): string {
  return (mayHoldMore.test(text) ? text.replace(notProse, (found) => '\ufffc'.repeat(found.length)) : text)
    .replace(/[^\S ]/gu, ' ')
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/[\u2010\u2011]/gu, '-');
}

/** What no address, placeholder or tag does without; most passages have none of it, and the long pattern is dear. */
const mayHoldMore = /[@<{}&]|:\S|\S\.\S/u;

const notProse = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.|mailto:|tel:)[^\s"<>«»“”{}]*[^\s"<>«»“”{}.,;:!?…'‘’()\[\]]`,
    String.raw`(?<![\w-])(?:article|author|treatment|section):[a-z][a-z0-9#-]*`,
    String.raw`&(?:[A-Za-z]{2,8}|#x?[\da-fA-F]{2,6});`,
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`\b10\.\d{4,9}\/\S+`,
    String.raw`(?<![\w.])(?:[\w-]+\.)+(?:ca|com|org|net|gov|uk|eu|qc\.ca)\b(?:\/\S*)?`,
    String.raw`<\/?[A-Za-z][\w-]*\s*\/?>`,
    String.raw`\{\s*[\w.]+\s*\}|\{\s*\w+\s*,\s*(?:number|date|time)\b[^{}]*\}`,
    String.raw`\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,\s*(?:offset:\d+\s*)?[=\w-]+\s*\{|(?<=\})\s*(?:=\d+|zero|one|two|few|many|other)\s*\{`,
  ].join('|'),
  'gu',
);

/** The text of a passage made plain, once for all rules. */
export const plainOf = onceForEach(({ text }: Passage): string => flat(text));
