import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { placesFor } from '#components/staff/places-for.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Staff } from '#lib/staff/roles.ts';

/** Links to the places that are open to somebody, with how much waits there. */
export function StaffPlaces({ staff, page, name }: { staff: Staff; page: string; name: 'label' | 'menu' }) {
  const locale = useLocale();
  const t = useTranslations('Staff.nav');
  return (
    <nav aria-label={t(name)} className="staff-places">
      {placesFor(staff).map(({ page: place, words, waits, count }) => (
        <a key={place} href={staffPath(locale, place)} aria-current={isCurrent(place, page) ? 'page' : undefined}>
          {t(words)} {waits && count > 0 && <span className="staff-count">{t.rich(`waiting.${waits}`, { count, w: unit })}</span>}
        </a>
      ))}
    </nav>
  );
}

function isCurrent(place: string, page: string): boolean {
  return place === page || (place !== '' && page.startsWith(`${place}/`));
}

/** What a number counts: said to everybody, and shown where there is room. */
function unit(words: ReactNode): ReactNode {
  return <span className="staff-count__words">{words}</span>;
}
