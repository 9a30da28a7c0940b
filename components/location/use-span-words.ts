import { useLocale, useTranslations } from 'next-intl';
import { formatList, formatTime } from '#lib/i18n/format.ts';
import type { Span } from '#lib/opening-hours.ts';

/** Writes the spans of a day as words, such as “9:00 to 12:00 and 13:00 to 16:30”; empty for a day without any. */
export function useSpanWords(): (spans: readonly Span[]) => string {
  const locale = useLocale();
  const t = useTranslations('Hours');
  const time = (minutes: number): string =>
    minutes % 1440 === 0 ? t('status.midnight') : formatTime(Math.floor(minutes / 60), minutes % 60, locale);
  return (spans) =>
    formatList(
      spans.map(([opens, closes]) => t('span', { opens: time(opens), closes: time(closes) })),
      locale,
    );
}
