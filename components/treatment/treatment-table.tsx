import { useLocale, useTranslations } from 'next-intl';
import { rowContent } from '#components/treatment/rows.tsx';
import { ScrollRegion } from '#components/ui/scroll-region.tsx';
import { indexSources } from '#lib/comparison/sources.ts';
import type { ComponentNode } from '#lib/content/body.ts';
import { indexCitations } from '#lib/content/citations.ts';
import type { Library } from '#lib/content/library.ts';
import { entryPath, textFor } from '#lib/content/queries.ts';
import { requireEntry } from '#lib/content/require-entry.ts';

type Props = { node: Extract<ComponentNode, { name: 'TreatmentTable' }>; library: Library };

/** A few cells of the comparison inside an article: the same data, so the two can never disagree. */
export function TreatmentTable({ node, library }: Props) {
  const locale = useLocale();
  const t = useTranslations('Treatments');
  const { caption, columns, ids } = node.attributes;
  const treatments = ids.map((id) => requireEntry(library, 'treatments', id));
  return (
    <ScrollRegion label={caption}>
      <table className="data-table">
        <caption>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('treatment')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`questions.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {treatments.map((treatment) => {
            const { words, body } = textFor(treatment, locale).text;
            const base = entryPath('treatments', treatment, locale);
            const context = { library, citations: indexSources([treatment], indexCitations(body)), base };
            return (
              <tr key={treatment.id}>
                <th scope="row">
                  <a href={base}>{words.shortTitle}</a>
                </th>
                {columns.map((column) => (
                  <td key={column}>{rowContent(column, treatment, context)}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
