import { useLocale, useTranslations } from 'next-intl';
import type { CellContext } from '#components/treatment/cell.tsx';
import { rowContent } from '#components/treatment/rows.tsx';
import { Icon } from '#components/ui/icon.tsx';
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
  const nameOf = (treatment: Treatment) => textFor(treatment, locale).text.words.shortTitle;
  return (
    <section className="wrap side-by-side" aria-labelledby="side-by-side" {...slot('sideBySide')} hidden>
      <h2 id="side-by-side">{t('sideBySide')}</h2>
      <p className="hint">
        {t('readFirst', { effects: t('questions.effects'), certainty: t('questions.certainty'), risks: t('questions.seriousRisks') })}
      </p>
      <table className="data-table" role="table">
        <caption className="visually-hidden">{t('sideBySide')}</caption>
        <thead role="rowgroup">
          <tr role="row" {...slot('question')}>
            <th scope="col" role="columnheader">
              <span className="visually-hidden">{t('treatment')}</span>
            </th>
            {treatments.map((treatment) => (
              <th key={treatment.id} scope="col" role="columnheader" {...slot('cell', treatment.id)} hidden>
                <a href={entryPath('treatments', treatment, locale)}>{nameOf(treatment)}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {/* A row of its own: in the headings, a screen reader would say the moves with every cell. */}
          <tr className="moves" role="row" {...slot('question')}>
            <th scope="row" role="rowheader">
              {t('order')}
            </th>
            {treatments.map((treatment) => (
              <td key={treatment.id} role="cell" {...slot('cell', treatment.id)} hidden>
                <a href={here} {...slot('move', '-1')} aria-label={t('earlier', { name: nameOf(treatment) })}>
                  <Icon name="back" />
                </a>
                <a href={here} {...slot('move', '1')} aria-label={t('later', { name: nameOf(treatment) })}>
                  <Icon name="arrow" />
                </a>
              </td>
            ))}
          </tr>
          {columns.map((name) => (
            <tr key={name} role="row" {...slot('question')}>
              <th scope="row" role="rowheader">
                {t(`questions.${name}`)}
              </th>
              {treatments.map((treatment) => (
                <td key={treatment.id} role="cell" {...slot('cell', treatment.id)} hidden>
                  {rowContent(name, treatment, context)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
