import { writeFileSync } from 'node:fs';
import { rulesPage, rulesPages } from '../check/report/rules-page.ts';
import { locales } from '../i18n/locales.ts';

/** Writes the page of rules for editors, in both languages. */
for (const locale of locales) {
  writeFileSync(rulesPages[locale], rulesPage(locale));
  console.log(rulesPages[locale]);
}
