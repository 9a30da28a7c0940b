import { showComparison } from '../comparison/show-comparison.ts';
import { locales } from '../i18n/locales.ts';
import { folderPath } from '../i18n/routing.ts';
import { Page } from '../templates/fill.ts';
import { keepPage } from '../templates/keep-page.ts';
import type { SlotOf } from '../templates/slots.ts';

/** Pages that hold more than a reader who asks nothing is shown: their template keeps it, the page leaves it out. */
const leaner = new Map(
  locales.map((locale) => [
    folderPath('compare', locale),
    (html: string): string => {
      const page = new Page<SlotOf<'compare'>>(keepPage(html));
      showComparison(page, new URLSearchParams(), locale);
      return page.toString();
    },
  ]),
);

/** A page made of a template as whoever asks nothing is to see it. */
export function unasked(path: string, html: string): string {
  return leaner.get(path)?.(html) ?? html;
}
