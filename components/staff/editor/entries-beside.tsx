import { useTranslations } from 'next-intl';
import { BesideList } from '#components/staff/editor/beside-list.tsx';
import type { EntryBeside } from '#lib/editorial/leading-to.ts';

/** How many are shown at once; one more than these is shown too, rather than a line that says so. */
const atOnce = 6;

type Props = {
  entries: readonly EntryBeside[];
  /** The page of each that is opened; that of its words where left out. */
  page?: 'facts';
};

/** Other entries by their names, each with the way to its page in the staff area and, where that is told, in public. */
export function EntriesBeside({ entries, page }: Props) {
  const t = useTranslations('StaffEditor.facts.aside');
  if (entries.length === 0) return null;
  const count = entries.length > atOnce + 1 ? atOnce : entries.length;
  const rest = entries.slice(count);
  return (
    <>
      <BesideList entries={entries.slice(0, count)} page={page} />
      {rest.length > 0 && (
        <details className="staff-more">
          <summary>{t('more', { count: rest.length })}</summary>
          <BesideList entries={rest} page={page} />
        </details>
      )}
    </>
  );
}
