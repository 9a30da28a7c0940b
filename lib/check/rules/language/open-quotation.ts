import { found } from '../../../content/problem.ts';
import { plainOf } from '../../prose/flat.ts';
import type { FileRule } from '../../rule.ts';
import { isList } from '../is-list.ts';

/** What opens a quotation, by what closes it. */
const pairs: Readonly<Record<string, string>> = { '»': '«', '”': '“' };
const openers = new Set(Object.values(pairs));

/** A quotation that is opened and never closed, or closed and never opened: words were lost, most often when a part was cut out. */
export const openQuotation: FileRule = {
  name: 'open-quotation',
  family: 'language',
  scope: 'file',
  restsOn: [],
  check: ({ path, passages }) => {
    if (isList(path)) return [];
    return passages.flatMap((passage) => [
      ...unpaired(plainOf(passage)).map(({ mark, index }) =>
        found(openers.has(mark) ? 'open-quotation.open' : 'open-quotation.closed', passage.place(index, index + 1), { words: mark }),
      ),
      ...openBrackets(plainOf(passage)).map((index) => found('open-quotation.bracket', passage.place(index, index + 1))),
    ]);
  },
};

/** Where brackets open that never close; one that closes alone may stand behind a number, “1)”. */
function openBrackets(text: string): number[] {
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()]/gu)) {
    if (mark === '(') open.push(index);
    else open.pop();
  }
  return open;
}

function unpaired(text: string): { mark: string; index: number }[] {
  const open: { mark: string; index: number }[] = [];
  const lone: { mark: string; index: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(/[«»“”]/gu)) {
    if (openers.has(mark)) open.push({ mark, index });
    else if (open.at(-1)?.mark === pairs[mark]) open.pop();
    else lone.push({ mark, index });
  }
  return [...open, ...lone];
}
