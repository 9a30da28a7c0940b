import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { CareLocation } from '#lib/content/library.ts';
import { textFor } from '#lib/content/queries.ts';
import { formatPhone } from '#lib/i18n/format.ts';

type Props = { location: CareLocation };

/** How to reach a place of care and get in; what does not apply is left out. */
export function LocationFacts({ location }: Props) {
  const locale = useLocale();
  const t = useTranslations('Locations');
  const { words } = textFor(location, locale).text;
  const { phone } = location.meta;
  const facts: { id: 'address' | 'phone' | 'transit' | 'parking' | 'access' | 'languages'; value: ReactNode }[] = [
    { id: 'address', value: words.address.length > 0 && words.address.map((line) => <span key={line}>{line}</span>) },
    { id: 'phone', value: <a href={`tel:${phone}`}>{formatPhone(phone)}</a> },
    { id: 'transit', value: words.transit },
    { id: 'parking', value: words.parking },
    { id: 'access', value: words.access },
    { id: 'languages', value: words.languagesNote },
  ];
  return (
    <dl className="description-list description-list--wide">
      {facts
        .filter(({ value }) => value)
        .map(({ id, value }) => (
          <div key={id}>
            <dt>{t(id)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
