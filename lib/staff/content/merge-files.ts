import { mergeLists, saySame } from '../../edit/merge-lists.ts';
import { mergeTexts } from './merge.ts';

/**
 * The same for a file of the content. In a list of addresses two people write beside each other all the time, or one line in two places:
 * there, what the lines say decides.
 */
export function mergeFiles(file: string, mine: string, base: string, theirs: string): string | undefined {
  const text = mergeTexts(mine, base, theirs);
  const list = mergeLists(file, mine, base, theirs);
  return list === undefined || (text !== undefined && saySame(file, text, list)) ? text : list;
}
