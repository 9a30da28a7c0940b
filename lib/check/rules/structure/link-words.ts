import { plainText } from '../../../content/body.ts';
import { everyNode } from '../../../content/every-node.ts';
import { found } from '../../../content/problem.ts';
import type { EntryRule } from '../../rule.ts';

/** Words that say nothing of where a link leads, read alone as screen readers list them. */
const empty = new Set([
  ...[
    'here',
    'click here',
    'click',
    'read more',
    'more',
    'learn more',
    'see more',
    'link',
    'this link',
    'this page',
    'this',
    'this article',
    'website',
    'download',
  ],
  ...[
    'ici',
    'par ici',
    'cliquez ici',
    'cliquer ici',
    'en savoir plus',
    'lire la suite',
    'la suite',
    'plus',
    'plus d’information',
    'lien',
    'ce lien',
    'cette page',
    'cet article',
    'site web',
    'télécharger',
    'voir',
  ],
]);

/** The words of a link say where it leads. */
export const linkWords: EntryRule = {
  name: 'link-words',
  family: 'structure',
  scope: 'entry',
  source: {
    title: { en: 'WCAG 2.2, success criterion 2.4.4', 'fr-CA': 'WCAG 2.2, critère de succès 2.4.4' },
    url: 'https://www.w3.org/TR/WCAG22/#link-purpose-in-context',
    checked: '2026-11-27',
  },
  check: ({ library }) =>
    everyNode(library).flatMap((node) => {
      if (node.type !== 'link') return [];
      const words = plainText(node.children);
      if (words === '') return [found('link-words.none', node.place)];
      if (/^https?:\/\//.test(words)) return [found('link-words.address', node.place, { words })];
      const said = words
        .toLowerCase()
        .replaceAll("'", '’')
        .replace(/[\s\u00a0]*[.…:→»>]+$/u, '');
      return empty.has(said) ? [found('link-words.empty', node.place, { words })] : [];
    }),
};
