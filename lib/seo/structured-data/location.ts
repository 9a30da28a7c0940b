import type { DayOfWeek, MedicalClinic, MedicalOrganization, OpeningHoursSpecification, PostalAddress, WithContext } from 'schema-dts';
import type { CareLocation } from '../../content/library.ts';
import { entryPath, textFor } from '../../content/queries.ts';
import { weekdays } from '../../content/schemas/location.ts';
import type { Locale } from '../../i18n/locales.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { holidaysFrom } from '../../opening-hours.ts';
import { absoluteUrl } from '../../site.ts';
import { organizationId } from './organization.ts';

const days = Object.fromEntries(weekdays.map((day) => [day, `${day[0]?.toUpperCase()}${day.slice(1)}`])) as Record<
  (typeof weekdays)[number],
  DayOfWeek
>;

/**
 * What the page of a place of care says to machines, with the notice that it is fictional. Care at home has no door:
 * it is described as a part of the clinic, without address or hours.
 *
 * @param today the day of the build by the calendar of the place, YYYY-MM-DD: the page lists holidays from it
 */
export function locationData(
  location: CareLocation,
  locale: Locale,
  today: string,
): WithContext<Exclude<MedicalClinic | MedicalOrganization, string>> {
  const { meta } = location;
  const { words } = textFor(location, locale).text;
  const url = absoluteUrl(entryPath('locations', location, locale));
  const place = {
    '@context': 'https://schema.org',
    '@id': `${url}#place`,
    url,
    name: words.title,
    description: words.lead,
    disambiguatingDescription: messagesFor(locale).Locations.fictional,
    telephone: meta.phone,
    areaServed: words.area,
    knowsLanguage: meta.languages,
    parentOrganization: { '@id': organizationId },
  } as const;
  if (meta.kind === 'home') return { ...place, '@type': 'MedicalOrganization' };
  return {
    ...place,
    '@type': 'MedicalClinic',
    address: postalAddress(words.address),
    openingHoursSpecification: meta.hours.map(
      (span): OpeningHoursSpecification => ({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: span.days.map((day) => days[day]),
        opens: span.opens,
        closes: span.closes === '24:00' ? '23:59' : span.closes,
      }),
    ),
    // A day on which a place opens and closes at midnight is a day on which it is closed.
    specialOpeningHoursSpecification: holidaysFrom(meta.holidays, today).map(
      ({ date }): OpeningHoursSpecification => ({
        '@type': 'OpeningHoursSpecification',
        validFrom: date,
        validThrough: date,
        opens: '00:00',
        closes: '00:00',
      }),
    ),
  };
}

/** The last line names town and province, as in “Ottawa, Ontario” and « Ottawa (Ontario) »; the lines before it, the street. */
function postalAddress(lines: readonly string[]): PostalAddress {
  const [, town = lines.at(-1) ?? '', province] = /^(.+?)(?:, | \()([^()]+)\)?$/.exec(lines.at(-1) ?? '') ?? [];
  return {
    '@type': 'PostalAddress',
    streetAddress: lines.slice(0, -1).join(', '),
    addressLocality: town,
    ...(province === undefined ? {} : { addressRegion: province }),
    addressCountry: 'CA',
  };
}
