import { useLocale } from 'next-intl';
import { languageName, otherLocale } from '#lib/i18n/locales.ts';
import type { Twins } from '#lib/i18n/routing.ts';
import { homePath } from '#lib/i18n/routing.ts';
import { slot } from '#lib/templates/slots.ts';

type Props = {
  twins: Twins;
  /** The id of a form whose answers must not be lost: the link becomes a button that sends them along. */
  form?: string | undefined;
};

/** A plain link to the same page in the other language, in that language; to its home page where there is no twin. */
export function LanguageLink({ twins, form }: Props) {
  const other = otherLocale(useLocale());
  if (form !== undefined) {
    return (
      <button className="link-button" type="submit" form={form} name="go" value={other} lang={other}>
        {languageName(other)}
      </button>
    );
  }
  return (
    <a href={twins[other] ?? homePath(other)} lang={other} hrefLang={other} {...slot('language')}>
      {languageName(other)}
    </a>
  );
}
