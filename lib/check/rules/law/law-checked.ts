import { found } from '../../../content/problem.ts';
import type { LibraryRule } from '../../rule.ts';

/** For how many years what was read of the law is relied on. */
const years = 2;

/** Each list of rules says when somebody last read them: on a day that has been, and not long ago. */
export const lawChecked: LibraryRule = {
  name: 'law-checked',
  family: 'law',
  scope: 'library',
  check: ({ library, raw, today }) =>
    library.laws.flatMap(({ place, checked: date }) => {
      const file = `content/law/${place}.yaml`;
      const line = (raw.texts.get(file) ?? '').split('\n').findIndex((text) => text.startsWith('checked:')) + 1;
      const at = { file, line: Math.max(line, 1), column: 1 };
      if (date > today) return [found('law-checked.later', at, { date })];
      const limit = `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;
      return date < limit ? [found('law-checked.old', at, { date }, { severity: 'warning' })] : [];
    }),
};
