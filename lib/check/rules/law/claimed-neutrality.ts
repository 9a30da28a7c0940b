import { found } from '../../../content/problem.ts';
import { phrases } from '../../prose/phrases.ts';
import type { FileRule } from '../../rule.ts';
import { isList } from '../is-list.ts';
import type { Lexicon } from './advertising.ts';
import { advertised } from './advertising.ts';

const neutral: Lexicon = {
  en: [
    phrases([
      '(?:competing|conflicting|financial|commercial) interests? ?(?::|,|are|is) ?(?:none|nil|no)|conflicts? of interest ?: ?(?:none|nil|no)|nothing to (?:gain|sell)|no (?:financial )?(?:stake|conflicts? of interest)|no (?:financial )?interest in (?:\\p{L}+ ){0,4}?(?:treatments?|ketamine|drugs?|medicines?|choice|sales?)|(?:completely|entirely|fully|totally|perfectly|strictly|truly) (?:neutral|impartial|independent|objective|unbiased|disinterested)',
    ]),
  ],
  'fr-CA': [
    phrases([
      "(?:conflits? d'intérêts?|intérêts? (?:concurrents?|financiers?|commercia(?:l|ux))) ?: ?(?:aucuns?|néant|nul)|(?:le moindre|aucun) intérêt(?! à)|rien à (?:gagner|vendre|y gagner)|aucun (?:conflit d'intérêts?|intérêt (?:financier|commercial))|(?:tout à fait|entièrement|complètement|totalement|parfaitement|strictement|vraiment) (?:neutres?|impartia(?:l|le|ux)|indépendante?s?|objecti(?:f|ve)s?|désintéressée?s?)",
    ]),
  ],
};

/** A clinic that gives a treatment has an interest in it: it says so, and never that it has none. */
export const claimedNeutrality: FileRule = {
  name: 'claimed-neutrality',
  family: 'law',
  scope: 'file',
  restsOn: [],
  check: ({ path, passages }) =>
    isList(path)
      ? []
      : passages.flatMap((passage) =>
          advertised(neutral, passage.text, passage.locale).map(({ from, to, words }) =>
            found('claimed-neutrality.found', passage.place(from, to), { words }, { severity: 'warning' }),
          ),
        ),
};
