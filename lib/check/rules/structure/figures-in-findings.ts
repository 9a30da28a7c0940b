import type { TreatmentCell } from '../../../content/cells-of-treatment.ts';
import { cellsOfTreatment } from '../../../content/cells-of-treatment.ts';
import type { Library, Treatment } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import type { LibraryRule } from '../../rule.ts';
import { figuresIn } from '../../values/figures.ts';

/** A number shown for a treatment was seen somewhere: it stands in what is written about a reference that the same cell names. */
export const figuresInFindings: LibraryRule = {
  name: 'figures-in-findings',
  family: 'structure',
  scope: 'library',
  check: ({ library }) =>
    library.treatments.flatMap((treatment) => cellsOfTreatment(treatment).flatMap((cell) => judge(cell, treatment, library))),
};

function judge({ path, text, drawn = [], references }: TreatmentCell, { placeOf }: Treatment, library: Library): Problem[] {
  const sources = references.flatMap((id) => library.references.get(id) ?? []);
  // A cell without a source speaks of emergency numbers and of waiting times; whether it may state a statistic is another rule’s business.
  if (sources.length === 0) return [];
  const seen = new Set(sources.flatMap(figuresOf));
  const figures = text ? [...figuresIn(text.en, 'en')] : drawn.map(String);
  const unseen = figures.filter((figure) => !seen.has(figure));
  return unseen.length === 0
    ? []
    : [found('figures-in-findings.unseen', placeOf(path), { field: path.join(' → '), figures: unseen.join(', ') })];
}

/** Every number written about a reference. */
function figuresOf({ finding, limits, design, population, intervention, followUp, issued, n, series }: Reference): string[] {
  const said = [finding, limits, design, population, intervention, followUp, ...(series?.points.map(({ time }) => time) ?? [])];
  return [
    ...said.flatMap((words) => (words ? [...figuresIn(words.en, 'en')] : [])),
    ...figuresIn(issued, 'en'),
    ...(n === null ? [] : [String(n)]),
    ...(series ? [series.of, ...series.points.flatMap(({ counts }) => counts)].map(String) : []),
  ];
}
