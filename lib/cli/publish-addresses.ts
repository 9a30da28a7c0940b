import './plain-refusals.ts';

import { writeFileSync } from 'node:fs';
import { check } from '../check/check.ts';
import { structureRules } from '../check/rules/structure/index.ts';
import { publishedFile } from '../content/addresses.ts';
import { formatProblem } from '../content/problem-words.ts';
import { readContent } from '../content/read.ts';
import { clinicDay } from '../i18n/clinic-day.ts';
import { publishedList } from '../publish/published-list.ts';

/** Adds the address of every page of today, and every other one that leads to it, to the published ones, from which none is ever taken away. Run when pages go online. */
const { library, problems } = check({ raw: readContent() }, { today: clinicDay(), rules: structureRules });
const errors = problems.filter(({ severity }) => severity === 'error');
if (errors.length > 0) {
  for (const problem of errors) console.log(formatProblem(problem));
  console.log('\nNothing was written: mend these first.');
  process.exitCode = 1;
} else {
  const { added, all, text } = publishedList(library);
  writeFileSync(publishedFile, text);
  console.log(`${added} new addresses, ${all} in all, in ${publishedFile}.`);
}
