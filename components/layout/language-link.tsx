import { useLocale } from 'next-intl';
import { languageName, otherLocale } from '#lib/i18n/locales.ts';
import type { Twins } from '#lib/i18n/routing.ts';
import { homePath } from '#lib/i18n/routing.ts';

type Props = { twins: Twins };

/** A plain link to the same page in the other language, in that language; to its home page where there is no twin. */
export function LanguageLink({ twins }: Props) {
  const other = otherLocale(useLocale());
  return (
    <a href={twins[other] ?? homePath(other)} lang={other} hrefLang={other} data-language="">
      {languageName(other)}
    </a>
  );
}
