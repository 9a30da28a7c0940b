import { useLocale, useTranslations } from 'next-intl';
import { CityArt } from '#components/art/city-art.tsx';
import { HoursTable } from '#components/location/hours-table.tsx';
import { LiveHours } from '#components/location/live-hours.tsx';
import type { CareLocation } from '#lib/content/library.ts';
import { entryPath, textFor } from '#lib/content/queries.ts';
import { formatPhone } from '#lib/i18n/format.ts';

type Props = { location: CareLocation; heading?: 'h2' | 'h3' };

/** A place of care in a list: where it is, how to call it and, in the browser, whether it is open; on paper, its week. */
export function LocationCard({ location, heading: Heading = 'h3' }: Props) {
  const locale = useLocale();
  const t = useTranslations('Hours');
  const { words } = textFor(location, locale).text;
  const { art, phone } = location.meta;
  return (
    <LiveHours location={location} as="article" className="location-card">
      <CityArt city={art} />
      <Heading>
        <a href={entryPath('locations', location, locale)}>{words.title}</a>
      </Heading>
      <p>
        <span className="open open--plain" data-say="status">
          {t('onPage')}
        </span>
      </p>
      <p className="small">{words.address[0] ?? words.area.slice(0, 2).join('; ')}</p>
      <p className="small">
        <a className="location-card__phone" href={`tel:${phone}`}>
          {formatPhone(phone)}
        </a>
      </p>
      {Heading === 'h2' && <HoursTable location={location} />}
    </LiveHours>
  );
}
