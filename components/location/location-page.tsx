import { useLocale, useTranslations } from 'next-intl';
import { CityArt } from '#components/art/city-art.tsx';
import { Medal } from '#components/art/medal.tsx';
import { ReferenceList } from '#components/article/reference-list.tsx';
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx';
import { HoursTable } from '#components/location/hours-table.tsx';
import { LiveHours } from '#components/location/live-hours.tsx';
import { LocationFacts } from '#components/location/location-facts.tsx';
import { SketchMap } from '#components/location/sketch-map.tsx';
import { useSpanWords } from '#components/location/use-span-words.ts';
import { Body } from '#components/mdx/body.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { RequestLink } from '#components/ui/request-link.tsx';
import { SampleTag } from '#components/ui/sample-tag.tsx';
import { indexCitations } from '#lib/content/citations.ts';
import { mayInvite } from '#lib/content/invitation.ts';
import type { CareLocation, Library } from '#lib/content/library.ts';
import { entryPath, textFor } from '#lib/content/queries.ts';
import { requireEntry } from '#lib/content/require-entry.ts';
import { formatDay, formatZone } from '#lib/i18n/format.ts';
import { hoursPath, sectionPath } from '#lib/i18n/routing.ts';
import { holidaysFrom, spansOn } from '#lib/opening-hours.ts';

type Props = {
  location: CareLocation;
  library: Library;
  /** The day of the build by the calendar of the place, YYYY-MM-DD: its hours are told, and holidays are listed from it. */
  today: string;
};

/** One place of care: when it is open, how to get in, what happens there, who works there. */
export function LocationPage({ location, library, today }: Props) {
  const locale = useLocale();
  const t = useTranslations('Hours');
  const places = useTranslations('Locations');
  const { meta } = location;
  const { words, body } = textFor(location, locale).text;
  const citations = indexCitations(body);
  const day = formatDay(today, locale);
  const spans = useSpanWords()(spansOn(meta, today));
  const holidays = holidaysFrom(meta.holidays, today);
  return (
    <>
      <div className="page-banner">
        <div className="wrap location-header">
          <Breadcrumbs trail={[{ label: places('title'), path: sectionPath('locations', locale) }]} current={words.title} />
          <div className="location-header__layout">
            <div>
              <h1>{words.title}</h1>
              <p className="lede">{words.lead}</p>
              <p className="small">{places('fictional')}</p>
              {mayInvite(location) && (
                <p className="location-header__ask">
                  <RequestLink look="button--primary" />
                </p>
              )}
            </div>
            <CityArt city={meta.art} />
          </div>
        </div>
      </div>
      <div className="wrap location-layout">
        <div>
          <LiveHours location={location}>
            <p className="status-bar">
              <span className="open open--plain" data-say="status">
                {t('below')}
              </span>{' '}
              <span className="small" data-say="now">
                {spans === '' ? t('onDayClosed', { day }) : t('onDayOpen', { day, spans })}{' '}
                {t('zone', { zone: formatZone(meta.zone, locale) })}
              </span>
            </p>
            <h2 id="hours">{t('heading')}</h2>
            <HoursTable location={location} />
            {meta.hours.length > 0 && (
              <p>
                <a href={hoursPath(entryPath('locations', location, locale))} download>
                  {t('addToCalendar')}
                </a>
              </p>
            )}
          </LiveHours>
          {holidays.length > 0 && (
            <div className="callout callout--caution">
              <h3 className="callout__title">{t('holidays')}</h3>
              <ul className="small holidays">
                {holidays.map(({ date, name }) => (
                  <li key={date}>
                    <time dateTime={date}>{formatDay(date, locale)}</time>, {name[locale]}
                  </li>
                ))}
              </ul>
            </div>
          )}
          <h2 id="getting-in">{places(meta.kind === 'home' ? 'practical' : 'gettingIn')}</h2>
          <LocationFacts location={location} />
          <div className="prose">
            <Body nodes={body} context={{ locale, library, citations }} />
            {citations.numbers.size > 0 && <ReferenceList citations={citations} library={library} />}
          </div>
        </div>
        <div className="location-aside">
          {meta.sketch && <SketchMap sketch={meta.sketch} description={words.sketchAlt ?? words.title} />}
          {meta.mapQuery !== undefined && (
            <>
              <p>
                <a
                  className="button button--quiet"
                  href={`https://www.openstreetmap.org/search?query=${encodeURIComponent(meta.mapQuery)}`}
                >
                  <Icon name="pin" />
                  {places('directions')}
                </a>
              </p>
              <p className="small muted">{places('directionsNote')}</p>
            </>
          )}
          <h2 id="area">{places('area')}</h2>
          <ul className="dots">
            {words.area.map((town) => (
              <li key={town}>{town}</li>
            ))}
          </ul>
          <h2 id="people">{places('people')}</h2>
          <ul className="location-people">
            {meta.people
              .map((id) => requireEntry(library, 'authors', id))
              .map((author) => {
                const person = textFor(author, locale).text.words;
                return (
                  <li key={author.id} className="byline__person">
                    <Medal portrait={author.meta.portrait} />
                    <p>
                      <b>
                        <a href={entryPath('team', author, locale)}>{person.displayName}</a>
                      </b>
                      <span>{person.role}</span>
                      <br />
                      {author.meta.sample && <SampleTag />}
                    </p>
                  </li>
                );
              })}
          </ul>
        </div>
      </div>
    </>
  );
}
