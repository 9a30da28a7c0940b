import { useLocale, useTranslations } from 'next-intl';
import { useSpanWords } from '#components/location/use-span-words.ts';
import type { CareLocation } from '#lib/content/library.ts';
import { textFor } from '#lib/content/queries.ts';
import { weekdays } from '#lib/content/schemas/location.ts';
import { formatWeekday } from '#lib/i18n/format.ts';
import { weekOf } from '#lib/opening-hours.ts';

type Props = { location: CareLocation };

/** The regular hours of a week. The script in the browser marks today. */
export function HoursTable({ location }: Props) {
  const locale = useLocale();
  const t = useTranslations('Hours');
  const week = weekOf(location.meta);
  const spanWords = useSpanWords();
  return (
    <table className="hours">
      <caption>{textFor(location, locale).text.words.hoursNote}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('day')}</th>
          <th scope="col">{t('heading')}</th>
        </tr>
      </thead>
      <tbody>
        {weekdays.map((day, index) => (
          <tr key={day} data-weekday={index}>
            <th scope="row">
              {formatWeekday(index, locale)} <span data-mark="" />
            </th>
            <td>{spanWords(week[index] ?? []) || t('closed')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
