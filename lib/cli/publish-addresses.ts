import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { check } from '../check/check.ts';
import { structureRules } from '../check/rules/structure/index.ts';
import { currentSlugs, parsePublished, publishedFile, redirectedSlugs } from '../content/addresses.ts';
import { formatProblem } from '../content/problem-words.ts';
import { readContent } from '../content/read.ts';
import type { Published } from '../content/schemas/addresses.ts';

/** Adds the address of every page of today, and every other one that leads to it, to the published ones, from which none is ever taken away. Run when pages go online. */
const { library, problems } = check({ raw: readContent() }, { today: new Date().toISOString().slice(0, 10), rules: structureRules });
const errors = problems.filter(({ severity }) => severity === 'error');
if (errors.length > 0) {
  for (const problem of errors) console.log(formatProblem(problem));
  console.log('\nNothing was written: mend these first.');
  process.exitCode = 1;
} else {
  const before = library.published ?? [];
  const list: Published = {};
  for (const { section, id, locale, slug } of [...before, ...currentSlugs(library), ...redirectedSlugs(library)]) {
    const pages = list[section] ?? {};
    const slugs = new Set([...(pages[id]?.[locale] ?? []), slug]);
    list[section] = { ...pages, [id]: { ...pages[id], [locale]: [...slugs] } };
  }
  const after = parsePublished(stringify(list)).published.length;
  const head = '# Every address a page has been published under. Written by “npm run publish:addresses”; do not edit by hand.\n';
  writeFileSync(publishedFile, head + stringify(list, { lineWidth: 0 }));
  console.log(`${after - before.length} new addresses, ${after} in all, in ${publishedFile}.`);
}
