import type { BodyNode } from '../../../content/body.ts';
import { childrenOf, plainText } from '../../../content/body.ts';
import { everyLedList, everyNode } from '../../../content/every-node.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { EntryRule } from '../../rule.ts';

const medicine = /k[ée]tamine/iu;
const ofHarm =
  /(?:side|unwanted|adverse|undesirable) effects?|harms?(?!\p{L})|(?<!\p{L})risks?(?! of bias)|drawbacks?|downsides?|(?:may|can|could) cost(?!\p{L})|dangers?|effets? (?:indésirables?|secondaires?)|méfaits?|risques?(?! de biais)|inconvénients?/iu;
/** What weighs most, of which a list for patients names one at least. */
const weighty =
  /(?<!\p{L})(?:bladder|liver|breath|misuse|dependen|addict|overdose|psycho|vessie|urine|urinary|urinaire|foie|hépati|respir|mésusage|dépendan|surdose|none|unknown|not (?:seen|known|studied)|aucun|inconnu|non (?:vue?|connue?)s?|nombre non)/iu;

/** “Unwanted effects of ketamine stay mild”, “… of ketamine: dizziness and nausea”: all of them in one sentence. */
const inOneSentence =
  /(?:are|is|remain|stay|tend to be|sont|restent|demeurent|s[’']avèrent) (?:[\p{L}]+ )?(?:mild|minor|slight|light|brief|short|passing|harmless|légers?|légères?|mineurs?|mineures?|bénins|bénignes|minimes|passagers?|passagères?|brefs|brèves)(?!\p{L})|:[^.]*(?:dizz|light-headed|nause|vomit|drows|sleepi|hallucin|blood pressure|étourd|vertige|somnol|pression artérielle)/iu;

/** Wherever the harms of ketamine are listed, in a table, in a sentence or below a line that announces them, those that weigh are among them. */
export const shortHarms: EntryRule = {
  name: 'short-harms',
  family: 'evidence',
  scope: 'entry',
  check: ({ library }) => [
    ...everyNode(library).flatMap((node) => {
      if (node.type === 'table') return inTable(node.children);
      return node.type === 'paragraph' && listsHarms(plainText([node])) ? judge(node) : [];
    }),
    ...everyLedList(library).flatMap(({ lead, list }) => (announcesHarms(lead) ? judge(list) : [])),
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

function listsHarms(words: string): boolean {
  return words.split(/(?<=[.!?]) /u).some((sentence) => {
    const [lead = ''] = sentence.split(inOneSentence);
    return lead.length < sentence.length && medicine.test(lead) && ofHarm.test(lead) && !sentence.includes('?');
  });
}

function announcesHarms(lead: BodyNode): boolean {
  const words = plainText([lead]);
  const announces = lead.type === 'heading' || (lead.type === 'paragraph' && /:\s*$/u.test(words));
  return announces && medicine.test(words) && ofHarm.test(words);
}

function judge(node: BodyNode): Problem[] {
  const words = plainText([node]);
  return words === '' || weighty.test(words) ? [] : [found('short-harms.found', node.place, { words: words.slice(0, 60) })];
}
