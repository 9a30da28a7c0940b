import { fingerprint } from './fingerprint.ts';
import type { CheckedFile, Given, Ground } from './rule.ts';
import { placesInForce } from './rules/law/in-force.ts';

const filesIn = ({ raw }: Given, folder: string): string[] =>
  [...raw.texts].flatMap(([path, source]) => (path.startsWith(folder) ? [path, source] : []));

/** What each ground is made of, for one run of the check. */
const grounds: Readonly<Record<Exclude<Ground, 'cited-references'>, (given: Given) => readonly string[]>> = {
  day: ({ today }) => [today],
  locations: (given) => filesIn(given, 'content/locations/'),
  laws: (given) => [...placesInForce(given.library), ...filesIn(given, 'content/law/')],
  names: ({ library }) => library.authors.map(({ meta }) => meta.name),
  'own-words': (given) => filesIn(given, 'content/words.yaml'),
  'term-base': (given) => filesIn(given, 'content/terms.yaml'),
  glossary: (given) => filesIn(given, 'content/glossary/'),
  references: (given) => filesIn(given, 'content/references/'),
  treatments: (given) => filesIn(given, 'content/treatments/'),
};

type PrintOf = {
  (grounds: readonly Exclude<Ground, 'cited-references'>[] | undefined): string;
  (grounds: readonly Ground[] | undefined, file: CheckedFile): string;
};

/** A print of the grounds of a rule about a file, for one run: each is worked out once. */
export function groundsPrint(given: Given): PrintOf {
  const prints = new Map<string, string>();
  const once = (name: string, make: () => string): string => {
    const print = prints.get(name) ?? make();
    prints.set(name, print);
    return print;
  };
  const everything = (): string =>
    fingerprint(given.today, ...[...given.raw.texts].flatMap(([path, source]) => (path.endsWith('.yaml') ? [path, source] : [])));
  const printOf = (ground: keyof typeof grounds): string => once(ground, () => fingerprint(...grounds[ground](given)));
  const cites = (file: CheckedFile | undefined): string => {
    if (!file) throw new Error('Only a file cites references.');
    return once(file.path, () => citedPrint(file, given, printOf('references')));
  };
  return (named: readonly Ground[] | undefined, file?: CheckedFile): string => {
    if (named === undefined) return once('everything', everything);
    return named.map((ground) => (ground === 'cited-references' ? cites(file) : printOf(ground))).join(' ');
  };
}

const cited = new WeakMap<CheckedFile, { references: string; print: string }>();

/**
 * A file cites nothing whose id does not stand in it, so its words need not be parsed to know on which references it may rest. Worked out
 * again when any reference has changed.
 */
function citedPrint(file: CheckedFile, { raw }: Given, references: string): string {
  const before = cited.get(file);
  if (before?.references === references) return before.print;
  const names = new Set(file.source.match(/[a-z0-9-]{2,}/g));
  const print = fingerprint(...[...names].flatMap((name) => raw.texts.get(`content/references/${name}.yaml`) ?? []));
  cited.set(file, { references, print });
  return print;
}
