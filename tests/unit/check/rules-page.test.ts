import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesPage, rulesPages } from '#lib/check/report/rules-page.ts';
import { locales } from '#lib/i18n/locales.ts';

describe('the page of rules', () => {
  it.each(locales)('in %s is as the rules are today: npm run rules', (locale) => {
    expect(readFileSync(rulesPages[locale], 'utf8')).toBe(rulesPage(locale));
  });

  it('tells what a rule says and what to do, in the reader’s language', () => {
    expect(rulesPage('en')).toContain('| `uncited-claim.figure` | “…” is a figure without its source. |');
    expect(rulesPage('fr-CA')).toContain('| `uncited-claim.figure` | «\u00a0…\u00a0» est un chiffre sans source. |');
  });
});
