import type { BodyNode } from '../../../content/body.ts';
import { childrenOf, plainText } from '../../../content/body.ts';
import { everyLedList, everyNode } from '../../../content/every-node.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { EntryRule } from '../../rule.ts';

const medicine = /k[ée]tamine/iu;
const ofHarm =
  /(?:side|unwanted|adverse|undesirable) effects?|harms?(?!\p{L})|(?<!\p{L})risks?(?! of bias)|drawbacks?|downsides?|(?:may|can|could) (?:cost|cause)(?!\p{L})|dangers?|effets? (?:indésirables?|secondaires?)|(?:peut|peuvent|pourrait|pourraient) causer|méfaits?|risques?(?! de biais)|inconvénients?/iu;
/** What weighs most, of which a list for patients names one at least. */
const weighty =
  /(?<!\p{L})(?:bladder|liver|breath|misuse|dependen|addict|overdose|psycho|vessie|urine|urinary|urinaire|foie|hépati|respir|mésusage|dépendan|surdose|none|unknown|not (?:seen|known|studied)|aucun|inconnu|non (?:vue?|connue?)s?|nombre non)/iu;

/** “Unwanted effects of ketamine stay mild”, “… of ketamine: dizziness and nausea”: all of them in one sentence. */
const inOneSentence =
  /(?:are|is|remain|stay|tend to be|sont|restent|demeurent|s[’']avèrent) (?:[\p{L}]+ )?(?:mild|minor|slight|light|brief|short|passing|harmless|légers?|légères?|mineurs?|mineures?|bénins|bénignes|minimes|passagers?|passagères?|brefs|brèves)(?!\p{L})|:[^.]*(?:dizz|light-headed|nause|vomit|drows|sleepi|hallucin|blood pressure|étourd|vertige|somnol|pression artérielle)/iu;

/** “Who should not have ketamine”, « La kétamine est à éviter en cas de ». */
const ofExclusion =
  /(?:should|must|can)(?: not|n[’']t) (?:have|get|receive|take) (?:\p{L}+ )?ketamine|ketamine (?:(?:should|must) (?:not be (?:given|used|taken)|be avoided)|is (?:to be avoided|not for|contraindicated))|(?:avoid|rules? out) (?:\p{L}+ )?ketamine|ne (?:doi(?:t|vent)|devrai(?:t|ent)) pas (?:recevoir|prendre|avoir) (?:de )?(?:la )?kétamine|kétamine (?:est (?:à éviter|contre-indiquée|déconseillée)|(?:doit|devrait) être évitée)|éviter la kétamine/iu;
/** What the guidelines name first, of which such a list names two at least. */
const excluded: readonly RegExp[] = [
  /heart|blood|cardi|cœur|sang|artér/iu,
  /pregnan|enceinte|grossesse/iu,
  /psycho/iu,
  /liver|foie|hépati/iu,
  /substance|misuse|mésusage|dépendance|addict/iu,
];

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
    ...everyLedList(library).flatMap(({ lead, list }) =>
      announces(lead, ofHarm) ? judge(list) : announces(lead, ofExclusion) ? judgeExclusions(list) : [],
    ),
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

function announces(lead: BodyNode, what: RegExp): boolean {
  const words = plainText([lead]);
  const announces = lead.type === 'heading' || (lead.type === 'paragraph' && /:\s*$/u.test(words));
  return announces && medicine.test(words) && what.test(words);
}

function judgeExclusions(list: BodyNode): Problem[] {
  const words = plainText([list]);
  return excluded.filter((one) => one.test(words)).length >= 2
    ? []
    : [found('short-harms.exclusions', list.place, { words: words.slice(0, 60) })];
}

function judge(node: BodyNode): Problem[] {
  const words = plainText([node]);
  return words === '' || weighty.test(words) ? [] : [found('short-harms.found', node.place, { words: words.slice(0, 60) })];
}
