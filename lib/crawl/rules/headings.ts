import type { Fault } from '../fault.ts';
import { fault } from '../fault.ts';
import type { Page, Site } from '../site.ts';

/** One main heading per page, and no level skipped on the way down. */
export function headings({ pages, lost }: Site): Fault[] {
  return [...pages.values(), ...Object.values(lost).flatMap(({ page }) => page ?? [])].flatMap(check);
}

function check({ address, headings }: Page): Fault[] {
  const main = headings.filter(({ level, text }) => level === 1 && text !== '').length;
  const levels = headings.map(({ level }) => level);
  return [
    ...(main === 1
      ? []
      : [fault('headings', address, `The page has ${main} main headings (h1).`, 'Give it exactly one, with words in it.')]),
    ...headings.flatMap(({ level, text }, index) => {
      const before = levels[index - 1] ?? level;
      return level <= before + 1
        ? []
        : [
            fault(
              'headings',
              address,
              `The heading “${text}” (h${level}) follows one of level h${before}.`,
              `Make it h${before + 1}, or put a heading between.`,
            ),
          ];
    }),
  ];
}
