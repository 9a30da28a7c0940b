import type { Library } from './library.ts';
import { requireEntry } from './require-entry.ts';
import type { Series } from './schemas/reference.ts';

/**
 * The counts kept with a reference, for a chart of them.
 *
 * @throws when there are none: the content check refuses such a chart
 */
export function requireSeries(library: Library, reference: string): Series {
  const { series } = requireEntry(library, 'references', reference);
  if (!series) throw new Error(`No series in “${reference}”: the content check should have refused this.`);
  return series;
}
