import type { Checked } from '../check/check.ts';
import type { Problem, Severity } from '../content/problem.ts';
import type { Month } from './reviews.ts';
import { reviewsAhead } from './reviews.ts';
import type { SectionState } from './translation.ts';
import { sectionsApart } from './translation.ts';

/** Problems of one rule in one file, the first of them shown. */
export type Row = { file: string; rule: string; severity: Severity; problems: readonly Problem[] };

/** Everything that is owed, as data. */
export type DeskView = {
  counts: { errors: number; warnings: number; sections: number; reviews: number; waiting: number };
  rows: readonly Row[];
  problems: readonly Problem[];
  sections: readonly SectionState[];
  months: readonly Month[];
};

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 };

/** @param today YYYY-MM-DD */
export function deskView({ library, problems }: Checked, today: string): DeskView {
  const count = (severity: Severity): number => problems.filter((problem) => problem.severity === severity).length;
  const grouped = Map.groupBy(problems, ({ file, code, severity }) => `${severity} ${file} ${code.split('.')[0]}`);
  const rows = [...grouped.values()].flatMap((group): Row[] => {
    const [first] = group;
    return first ? [{ file: first.file, rule: first.code.split('.')[0] ?? '', severity: first.severity, problems: group }] : [];
  });
  const sections = sectionsApart(library, problems);
  const months = reviewsAhead(library, today);
  return {
    counts: {
      errors: count('error'),
      warnings: count('warning'),
      sections: sections.length,
      reviews: months.flatMap(({ reviews }) => reviews).filter(({ overdue }) => overdue).length,
      waiting: problems.filter(({ code }) => code === 'moved-addresses.unpublished').length,
    },
    rows: rows.sort((a, b) => order[a.severity] - order[b.severity] || a.file.localeCompare(b.file, 'en')),
    problems,
    sections,
    months,
  };
}
