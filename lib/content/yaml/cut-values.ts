import type { Place, Problem } from '../problem.ts';
import { found } from '../problem.ts';
import { linesOf } from './cut-at-keys.ts';

/** A value without quotation marks in which a “#” begins a word: what follows would be lost as a remark. */
const cut = /^\s*(?:- +)?([\p{L}\w-]+):\s+(?=[^\s"'[{#|>])(.*?)[ \t]#(?=[^\s#])/u;

/** Values of which a part would silently disappear. */
export function cutValues(source: string, at: (offset: number) => Place): Problem[] {
  return linesOf(source).flatMap(({ text, offset }) => {
    const [all, key = ''] = cut.exec(text) ?? [];
    return all === undefined ? [] : [found('yaml.cut', at(offset + all.length - 1), { key })];
  });
}
