import { componentsNamed } from '../body.ts';
import type { Library } from '../library.ts';
import type { Problem } from '../problem.ts';
import { error } from '../problem.ts';
import { everyEntry, textsOf } from '../texts.ts';

/** A chart draws the counts kept with its reference, so the reference must have some. */
export function trialCharts(library: Library): Problem[] {
  return everyEntry(library).flatMap((entry) =>
    textsOf(entry).flatMap(({ text }) =>
      componentsNamed(text.body, 'TrialChart').flatMap(({ place, attributes: { ref } }) => {
        const reference = library.references.get(ref);
        return reference && reference.series === undefined
          ? [error(place, `The reference “${ref}” has no series to draw.`, `Add “series” to content/references/${ref}.yaml.`)]
          : [];
      }),
    ),
  );
}
