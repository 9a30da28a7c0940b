import { check } from '../check/check.ts';
import { enginePrint, KeptAnswers, readMessages } from '../check/disk.ts';
import { textReport } from '../check/report/text.ts';
import type { BuiltPage } from '../check/rule.ts';
import { whenReady } from '../check/when-ready.ts';
import type { Library } from '../content/library.ts';
import { readContent } from '../content/read.ts';
import { clinicDay } from '../i18n/clinic-day.ts';
import { localeOfSegment } from '../i18n/locales.ts';
import { localeOfTerminal } from '../i18n/terminal-locale.ts';

/**
 * A finished page as rules see it; nothing for one that is in no language, such as the page for any other fault. It is read when a rule
 * looks at it: all pages of a large site together would fill the memory.
 */
export function builtPage(address: string, read: () => string): BuiltPage[] {
  const locale = localeOfSegment(address.split('/')[1] ?? '');
  if (!locale) return [];
  return [
    {
      address,
      locale,
      get html() {
        return read();
      },
    },
  ];
}

const refused = { en: 'The content cannot be published:', 'fr-CA': 'Le contenu ne peut pas être publié :' };

/**
 * Holds the content that was built, and the pages it became, against every rule, and gives the library that it has read for it.
 *
 * @throws Error with the whole report, in the language of the terminal, when one of the problems is an error
 */
export async function checkBuilt(pages: readonly BuiltPage[]): Promise<Library> {
  const today = clinicDay();
  const keep = new KeptAnswers(enginePrint());
  const content = { raw: readContent(), messages: readMessages(), pages };
  const { library, problems } = await whenReady((unready) => check(content, { today, keep, ...(unready && { unready }) }));
  keep.write();
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`${refused[localeOfTerminal]}\n\n${textReport(errors, localeOfTerminal)}`);
  return library;
}
