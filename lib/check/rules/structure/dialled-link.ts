import { plainText } from '../../../content/body.ts';
import { everyNode } from '../../../content/every-node.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { EntryRule } from '../../rule.ts';
import { digitsOf, mailOf, numbersShown } from './contact-shown.ts';

/** A link calls the number, or writes to the address, that a reader sees. */
export const dialledLink: EntryRule = {
  name: 'dialled-link',
  family: 'structure',
  scope: 'entry',
  check: ({ library }) =>
    everyNode(library).flatMap((node) =>
      node.type === 'link' && node.target.kind === 'url'
        ? judge(plainText(node.children), node.target.url).map(([code, filled]) => found(code, node.place, filled))
        : [],
    ),
};

function judge(words: string, url: string): [code: string, filled: Problem['arguments']][] {
  const [, scheme, reached = ''] = /^(tel|mailto):([^;?]*)/i.exec(url) ?? [];
  if (scheme === undefined) return [];
  const mail = mailOf(words);
  if (mail !== undefined) return mail === mailOf(reached.replace(/%40/, '@')) ? [] : [['dialled-link.mail', { shown: mail, reached }]];
  const numbers = numbersShown(words);
  const isSame = numbers.length === 0 || (/^tel$/i.test(scheme) && numbers.some((number) => digitsOf(number) === digitsOf(reached)));
  return isSame ? [] : [['dialled-link.number', { shown: numbers[0] ?? '', reached }]];
}
