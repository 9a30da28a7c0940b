import { isComponent } from '../../../content/body.ts';
import { everyNode } from '../../../content/every-node.ts';
import type { Library } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { LibraryRule } from '../../rule.ts';

/** A chart draws the counts kept with its reference, so the reference must have some. */
export const trialCharts: LibraryRule = {
  name: 'trial-charts',
  family: 'structure',
  scope: 'library',
  check: ({ library }) => judgeLibrary(library),
};

function judgeLibrary(library: Library): Problem[] {
  return everyNode(library).flatMap((node) => {
    if (!isComponent(node, 'TrialChart')) return [];
    const { place, attributes } = node;
    const reference = library.references.get(attributes.ref);
    return reference && reference.series === undefined ? [found('trial-charts.noSeries', place, { reference: attributes.ref })] : [];
  });
}
