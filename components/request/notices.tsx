import { useTranslations } from 'next-intl';
import { formatPhone } from '#lib/i18n/format.ts';
import { notices } from '#lib/intake/form-fields.ts';
import { sitePhone } from '#lib/site.ts';
import { slot } from '#lib/templates/slots.ts';

/** What a handler may have to say before the page goes on: each box stays hidden until it applies. */
export function Notices() {
  const t = useTranslations('RequestPage.notices');
  return notices.map((name) => (
    <div key={name} className="callout callout--caution" {...slot('notice', name)} role="status" hidden>
      <h2 className="callout__title">{t(`${name}.heading`)}</h2>
      <p>{t(`${name}.text`, { phone: formatPhone(sitePhone) })}</p>
    </div>
  ));
}
