import { found } from '../../../content/problem.ts';
import type { FileRule } from '../../rule.ts';

/** No medical journal is older. */
const earliest = 1800;

const issued = /^(issued: *["']?)(\d{4})/m;

/** What is cited has appeared: its year is not after that of today, and not before there was anything like it. */
export const publicationYears: FileRule = {
  name: 'publication-year',
  family: 'structure',
  scope: 'file',
  restsOn: ['day'],
  check: ({ path, source }, { today }) => {
    const match = path.startsWith('content/references/') ? issued.exec(source) : null;
    if (!match) return [];
    const [, before = '', year = ''] = match;
    const line = source.slice(0, match.index).split('\n').length;
    const place = { file: path, line, column: before.length + 1, end: { line, column: before.length + 5 } };
    const filled = { field: 'issued', year };
    if (year > today.slice(0, 4)) return [found('publication-year.later', place, filled)];
    return Number(year) < earliest ? [found('publication-year.early', place, filled)] : [];
  },
};
