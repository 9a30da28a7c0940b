import { useLocale, useMessages } from 'next-intl';
import type { ReactNode } from 'react';
import type { CareLocation } from '#lib/content/library.ts';
import { formatZone } from '#lib/i18n/format.ts';
import { hoursOf } from '#lib/opening-hours.ts';

type Props = { location: CareLocation; as?: 'div' | 'article'; className?: string; children: ReactNode };

/** Holds places that say whether a location is open. They are filled in the browser (public/scripts/hours.js): a page cannot know the time. */
export function LiveHours({ location: { meta }, as: Element = 'div', className, children }: Props) {
  const locale = useLocale();
  const { status } = useMessages().Hours;
  const words = JSON.stringify(status).replace('{zone}', formatZone(meta.zone, locale));
  return (
    <Element className={className} data-hours={JSON.stringify(hoursOf(meta, locale))} data-words={words}>
      {children}
    </Element>
  );
}
