import { useLocale, useTranslations } from 'next-intl';
import type { CellContext } from '#components/treatment/cell.tsx';
import { rowContent, rowNames } from '#components/treatment/rows.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { ScrollRegion } from '#components/ui/scroll-region.tsx';
import type { Treatment } from '#lib/content/library.ts';
import { entryPath, textFor } from '#lib/content/queries.ts';
import { sectionPath } from '#lib/i18n/routing.ts';

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
    <section className="wrap side-by-side" aria-labelledby="side-by-side" data-side-by-side="" hidden>
      <h2 id="side-by-side">{t('sideBySide')}</h2>
      <ScrollRegion label={t('sideBySide')}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('treatment')}</span>
              </th>
              {treatments.map((treatment) => {
                const name = textFor(treatment, locale).text.words.shortTitle;
                return (
                  <th key={treatment.id} scope="col" data-id={treatment.id} hidden>
                    <a href={entryPath('treatments', treatment, locale)}>{name}</a>
                    {treatment.meta.offeredHere && <span className="tag tag--solid">{t('offered')}</span>}
                    <span className="moves">
                      <a href={here} data-move="-1" aria-label={t('earlier', { name })}>
                        <Icon name="back" />
                      </a>
                      <a href={here} data-move="1" aria-label={t('later', { name })}>
                        <Icon name="arrow" />
                      </a>
                    </span>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rowNames.map((name) => (
              <tr key={name}>
                <th scope="row">{t(`questions.${name}`)}</th>
                {treatments.map((treatment) => (
                  <td key={treatment.id} data-id={treatment.id} hidden>
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
