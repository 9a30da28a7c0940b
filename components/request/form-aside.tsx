import { useLocale, useTranslations } from 'next-intl';
import { crisisLines } from '#lib/help-lines.ts';
import { formatPhone } from '#lib/i18n/format.ts';
import { sitePhone } from '#lib/site.ts';

/** Beside the form, or under it on a phone: what this form is not, and whom to call instead. */
export function FormAside() {
  const locale = useLocale();
  const t = useTranslations('RequestPage');
  const call = (href: string, words: string) => <a href={href}>{words}</a>;
  const lines = Object.fromEntries(crisisLines(locale).map(({ id, label, href }) => [id, () => call(href, label)]));
  return (
    <aside className="aside" aria-label={t('urgent')}>
      <h2>{t('urgent')}</h2>
      <p>{t.rich('urgentText', lines)}</p>
      <h2>{t('talk')}</h2>
      <p>{t.rich('talkText', { phone: () => call(`tel:${sitePhone}`, formatPhone(sitePhone)) })}</p>
    </aside>
  );
}
