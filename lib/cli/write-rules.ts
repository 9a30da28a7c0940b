import { readFileSync, writeFileSync } from 'node:fs';
import { guides, guideWith } from '../check/report/editors-guide.ts';
import { rulesPage, rulesPages } from '../check/report/rules-page.ts';
import { locales } from '../i18n/locales.ts';

/** Writes what follows from the code, in both languages: the page of rules, and in the guide for editors its components and fields. */
for (const locale of locales) {
  writeFileSync(rulesPages[locale], rulesPage(locale));
  writeFileSync(guides[locale], guideWith(readFileSync(guides[locale], 'utf8'), locale));
  console.log(rulesPages[locale], guides[locale]);
}
