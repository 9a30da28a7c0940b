import { found } from '../../../content/problem.ts';
import type { FileRule } from '../../rule.ts';

/** What writers put where words are still to come. */
const waiting =
  /\b(?:TODO|TBD|FIXME|XXX+)\b|\[(?:to (?:check|confirm|do)|à (?:vérifier|confirmer|compléter|faire)|insert [^\]]*|insérer [^\]]*)\]|\blorem ipsum\b/giu;

/** Nothing that waits to be written is published. */
export const placeholder: FileRule = {
  name: 'placeholder',
  family: 'language',
  scope: 'file',
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      [...passage.text.matchAll(waiting)].map((match) =>
        found('placeholder.found', passage.place(match.index, match.index + match[0].length), { words: match[0] }),
      ),
    ),
};
