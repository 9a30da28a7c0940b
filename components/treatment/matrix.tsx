import { useLocale, useTranslations } from 'next-intl';
import { Approval } from '#components/treatment/approval.tsx';
import type { CellContext } from '#components/treatment/cell.tsx';
import { CellAnswer } from '#components/treatment/cell.tsx';
import { CertaintyCell } from '#components/treatment/certainty-cell.tsx';
import { Helps } from '#components/treatment/helps.tsx';
import { tagsOf } from '#lib/comparison/sources.ts';
import type { Treatment } from '#lib/content/library.ts';
import { entryPath, textFor } from '#lib/content/queries.ts';
import { slot } from '#lib/templates/slots.ts';

const answers = ['onset', 'sideEffects', 'seriousRisks', 'given'] as const;

type Props = { treatments: readonly Treatment[]; context: CellContext };

/**
 * Every treatment in a row, in the order of guidelines; cards on a phone, still a table to a screen reader. It folds away when a reader
 * sets some side by side (public/scripts/compare.js).
 */
export function Matrix({ treatments, context }: Props) {
  const locale = useLocale();
  const t = useTranslations('Treatments');
  const columns = ['helps', 'certainty', ...answers, 'approvalCA'] as const;
  return (
    <details className="matrix-list" {...slot('list')} open>
      <summary>{t('oneByOne')}</summary>
      <table className="matrix" role="table">
        <caption className="visually-hidden">{t('compareTitle')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('treatment')}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" role="columnheader">
                {t(`questions.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {treatments.map((treatment) => (
            <tr key={treatment.id} role="row" {...slot('treatment')} data-tags={tagsOf(treatment).join(' ')}>
              <th scope="row" role="rowheader">
                <a href={entryPath('treatments', treatment, locale)}>{textFor(treatment, locale).text.words.shortTitle}</a>
              </th>
              <td role="cell" data-l={t('questions.helps')}>
                <Helps treatment={treatment} context={context} variant="marks" />
              </td>
              <td role="cell" data-l={t('questions.certainty')}>
                <div>
                  <CertaintyCell treatment={treatment} context={context} variant="short" />
                </div>
              </td>
              {answers.map((question) => (
                <td key={question} role="cell" data-l={t(`questions.${question}`)}>
                  <div>
                    <CellAnswer treatment={treatment} question={question} context={context} />
                  </div>
                </td>
              ))}
              <td role="cell" data-l={t('questions.approvalCA')}>
                <div>
                  <Approval treatment={treatment} country="CA" />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
