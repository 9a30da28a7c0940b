import { useTranslations } from 'next-intl';
import { EvidenceKey } from '#components/evidence/evidence-key.tsx';
import { ReferenceDirection } from '#components/evidence/reference-direction.tsx';
import { Citations } from '#components/mdx/citations.tsx';
import type { BodyContext } from '#components/mdx/context.ts';
import type { ComponentNode } from '#lib/content/body.ts';
import { shortReference } from '#lib/content/citations.ts';
import { requireEntry } from '#lib/content/require-entry.ts';

type Props = { node: Extract<ComponentNode, { name: 'EvidenceTable' }>; context: BodyContext };

/** One row per study, written from the bibliography; rows become cards on a phone and keep their table meaning. */
export function EvidenceTable({ node, context }: Props) {
  const t = useTranslations('EvidenceTable');
  const { locale, library, citations } = context;
  const places = citations.places.get(node) ?? [];
  const columns = ['study', 'people', 'comparison', 'finding', 'followUp', 'direction'] as const;
  return (
    <>
      <table className="data-table data-table--stacked data-table--wide" role="table">
        <caption>{node.attributes.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} scope="col" role="columnheader">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {places.map((place) => {
            const reference = requireEntry(library, 'references', place.reference);
            return (
              <tr key={place.id} role="row">
                <th scope="row" role="rowheader">
                  {shortReference(reference, locale)} <Citations places={[place]} context={context} />
                </th>
                <td role="cell" data-l={t('people')}>
                  {reference.population?.[locale] ?? t('unknown')}
                </td>
                <td role="cell" data-l={t('comparison')}>
                  {reference.comparator?.[locale] ?? t('none')}
                </td>
                <td role="cell" data-l={t('finding')}>
                  {(reference.shortFinding ?? reference.finding)[locale]}
                </td>
                <td role="cell" data-l={t('followUp')}>
                  {reference.followUp?.[locale] ?? t('unknown')}
                </td>
                <td role="cell" data-l={t('direction')}>
                  <ReferenceDirection reference={reference} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <EvidenceKey />
    </>
  );
}
