import { componentsNamed } from '../../../content/body.ts';
import type { Library } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { everyEntry, textsOf } from '../../../content/texts.ts';
import type { LibraryRule } from '../../rule.ts';

/** A chart draws the counts kept with its reference, so the reference must have some. */
export const trialCharts: LibraryRule = {
  name: 'trial-charts',
  family: 'structure',
  scope: 'library',
  check: ({ library }) => judgeLibrary(library),
};

function judgeLibrary(library: Library): Problem[] {
  return everyEntry(library).flatMap((entry) =>
    textsOf(entry).flatMap(({ text }) =>
      componentsNamed(text.body, 'TrialChart').flatMap(({ place, attributes: { ref } }) => {
        const reference = library.references.get(ref);
        return reference && reference.series === undefined ? [found('trial-charts.noSeries', place, { reference: ref })] : [];
      }),
    ),
  );
}
