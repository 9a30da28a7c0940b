import { loadLibrary } from '#lib/content/load.ts';
import { entryTwins, findBySlug, slugsUnder } from '#lib/content/queries.ts';
import { localeOfSegment, segments } from '#lib/i18n/locales.ts';
import { hoursPath } from '#lib/i18n/routing.ts';
import { dayIn } from '#lib/opening-hours.ts';
import { hoursCalendar } from '#lib/seo/hours-calendar.ts';
import { textResponse } from '#lib/seo/text-response.ts';

type Context = { params: Promise<{ language: string; slug: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const { locations } = loadLibrary();
  return segments.flatMap((language) => slugsUnder(language, locations).map((params) => ({ language, ...params })));
}

/** The hours of a place for a calendar; the page of the place stays the one to list. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { language, slug } = await params;
  const locale = localeOfSegment(language);
  const found = locale && findBySlug(loadLibrary().locations, slug, locale);
  const path = found && entryTwins('locations', found.entry)[locale];
  if (!found || path === undefined) return new Response(null, { status: 404 });
  if (found.slugLocale !== locale) return new Response(null, { status: 308, headers: { location: hoursPath(path) } });
  const today = dayIn(found.entry.meta.zone, new Date());
  return textResponse(hoursCalendar(found.entry, locale, today), 'text/calendar', {
    'x-robots-tag': 'noindex',
    'content-disposition': `attachment; filename="${found.entry.id}.ics"`,
  });
}
