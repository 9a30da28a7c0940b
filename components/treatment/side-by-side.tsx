import { useLocale, useTranslations } from 'next-intl';
import type { CellContext } from '#components/treatment/cell.tsx';
import { rowContent } from '#components/treatment/rows.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { ScrollRegion } from '#components/ui/scroll-region.tsx';
import type { Treatment } from '#lib/content/library.ts';
import { entryPath, textFor } from '#lib/content/queries.ts';
import { columns } from '#lib/content/schemas/treatment.ts';
import { sectionPath } from '#lib/i18n/routing.ts';
import { slot } from '#lib/templates/slots.ts';

type Props = { treatments: readonly Treatment[]; context: CellContext };

/**
 * Every question about every treatment, one column each. It starts hidden; public/scripts/compare.js shows the columns a
 * reader chose, in the order chosen.
 */
export function SideBySide({ treatments, context }: Props) {
  const locale = useLocale();
  const t = useTranslations('Treatments');
  const here = sectionPath('compare', locale);
  return (
    <section className="wrap side-by-side" aria-labelledby="side-by-side" {...slot('sideBySide')} hidden>
      <h2 id="side-by-side">{t('sideBySide')}</h2>
      <ScrollRegion label={t('sideBySide')}>
        <table className="data-table">
          <thead>
            <tr {...slot('question')}>
              <th scope="col">
                <span className="visually-hidden">{t('treatment')}</span>
              </th>
              {treatments.map((treatment) => {
                const name = textFor(treatment, locale).text.words.shortTitle;
                return (
                  <th key={treatment.id} scope="col" {...slot('cell', treatment.id)} hidden>
                    <a href={entryPath('treatments', treatment, locale)}>{name}</a>
                    <span className="moves">
                      <a href={here} {...slot('move', '-1')} aria-label={t('earlier', { name })}>
                        <Icon name="back" />
                      </a>
                      <a href={here} {...slot('move', '1')} aria-label={t('later', { name })}>
                        <Icon name="arrow" />
                      </a>
                    </span>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {columns.map((name) => (
              <tr key={name} {...slot('question')}>
                <th scope="row">{t(`questions.${name}`)}</th>
                {treatments.map((treatment) => (
                  <td key={treatment.id} {...slot('cell', treatment.id)} hidden>
                    {rowContent(name, treatment, context)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
