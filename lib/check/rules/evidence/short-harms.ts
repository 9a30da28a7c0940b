import type { BodyNode } from '../../../content/body.ts';
import { childrenOf, plainText } from '../../../content/body.ts';
import { everyNode } from '../../../content/every-node.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { everyEntry, textsOf } from '../../../content/texts.ts';
import type { EntryRule } from '../../rule.ts';

const medicine = /k[ée]tamine/iu;
const ofHarm =
  /(?:side|unwanted|adverse|undesirable) effects?|harms?(?!\p{L})|(?<!\p{L})risks?(?! of bias)|drawbacks?|downsides?|(?:may|can|could) cost(?!\p{L})|dangers?|effets? (?:indésirables?|secondaires?)|méfaits?|risques?(?! de biais)|inconvénients?/iu;
/** What weighs most, of which a list for patients names one at least. */
const weighty =
  /(?<!\p{L})(?:bladder|liver|breath|misuse|dependen|addict|overdose|psycho|vessie|urine|urinary|urinaire|foie|hépati|respir|mésusage|dépendan|surdose|none|unknown|not (?:seen|known|studied)|aucun|inconnu|non (?:vue?|connue?)s?|nombre non)/iu;

/** Wherever the harms of ketamine are listed, in a table or below a line that announces them, those that weigh are among them. */
export const shortHarms: EntryRule = {
  name: 'short-harms',
  family: 'evidence',
  scope: 'entry',
  check: ({ library }) => [
    ...everyNode(library).flatMap((node) => (node.type === 'table' ? inTable(node.children) : [])),
    ...everyEntry(library).flatMap((entry) => textsOf(entry).flatMap(({ text }) => inLists(text.body))),
  ],
};

function inTable([head, ...rows]: readonly BodyNode[]): Problem[] {
  const columns = head ? childrenOf(head).map((cell) => plainText([cell])) : [];
  return rows.flatMap((row) => {
    const [first, ...cells] = childrenOf(row);
    if (!first || !medicine.test(plainText([first]))) return [];
    return cells.flatMap((cell, index) => (ofHarm.test(columns[index + 1] ?? '') ? judge(cell) : []));
  });
}

function inLists(body: readonly BodyNode[]): Problem[] {
  return body.flatMap((node, index) => {
    const list = body[index + 1];
    if ((node.type !== 'paragraph' && node.type !== 'heading') || list?.type !== 'list') return [];
    const words = plainText([node]);
    return medicine.test(words) && ofHarm.test(words) && (node.type === 'heading' || /:\s*$/u.test(words)) ? judge(list) : [];
  });
}

function judge(node: BodyNode): Problem[] {
  const words = plainText([node]);
  return words === '' || weighty.test(words) ? [] : [found('short-harms.found', node.place, { words: words.slice(0, 60) })];
}
