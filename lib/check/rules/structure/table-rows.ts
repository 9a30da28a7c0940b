import { childrenOf } from '../../../content/body.ts';
import { everyNode } from '../../../content/every-node.ts';
import { found } from '../../../content/problem.ts';
import type { EntryRule } from '../../rule.ts';

/** Every row of a table has as many cells as its first one: where one is missing, what follows stands in the wrong column. */
export const tableRows: EntryRule = {
  name: 'table-rows',
  family: 'structure',
  scope: 'entry',
  check: ({ library }) =>
    everyNode(library).flatMap((node) => {
      if (node.type !== 'table') return [];
      const [head, ...rows] = node.children;
      const wanted = head ? childrenOf(head).length : 0;
      return rows.flatMap((row) => {
        const cells = childrenOf(row).length;
        return cells === wanted ? [] : [found('table-rows.cells', row.place, { cells, wanted })];
      });
    }),
};
