import { useLocale, useTranslations } from 'next-intl';
import { LocationCard } from '#components/location/location-card.tsx';
import type { Library } from '#lib/content/library.ts';
import { entryPath, textFor } from '#lib/content/queries.ts';
import { sectionPath } from '#lib/i18n/routing.ts';

type Props = { library: Library };

/** The clinics, each with its city, its address and its phone; then care at home. */
export function Clinics({ library }: Props) {
  const locale = useLocale();
  const t = useTranslations('Home');
  const clinics = library.locations.filter(({ meta }) => meta.kind === 'clinic');
  const others = library.locations.filter(({ meta }) => meta.kind !== 'clinic');
  return (
    <section className="section" aria-labelledby="clinics">
      <div className="wrap">
        <div className="split-heading">
          <h2 id="clinics">{t('clinicsTitle')}</h2>
          <p className="lede">{t('clinicsLead')}</p>
        </div>
        <div className="location-list">
          {clinics.map((location) => (
            <LocationCard key={location.id} location={location} />
          ))}
        </div>
        <p className="featured__all location-list__all">
          <a href={sectionPath('locations', locale)}>{t('clinicsAll')}</a>
          {others.map((location) => (
            <a key={location.id} href={entryPath('locations', location, locale)}>
              {textFor(location, locale).text.words.title}
            </a>
          ))}
        </p>
      </div>
    </section>
  );
}
