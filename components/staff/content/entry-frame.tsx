import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { ErrorSummary } from '#components/staff/error-summary.tsx';
import { Outcome } from '#components/staff/outcome.tsx';
import { StaffPage } from '#components/staff/staff-page.tsx';
import { Icon } from '#components/ui/icon.tsx';
import type { ToldFaults } from '#lib/editorial/act-faults.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = {
  staff: Staff;
  /** The address of the page below `/staff`. */
  page: string;
  /** The place that the page belongs to, and what it is called. */
  back: { page: string; words: string };
  title: string;
  lead?: ReactNode;
  problem?: string | undefined;
  done?: string | undefined;
  /** What is wrong with the fields of its form, and what is wrong besides. */
  faults?: ToldFaults;
  rest?: string | undefined;
  children: ReactNode;
};

/** A page about one thing: the way back, what it is for, and what became of the last form. */
export function EntryFrame({ staff, page, back, title, lead, problem, done, faults = {}, rest, children }: Props) {
  const locale = useLocale();
  const fields = Object.entries(faults).map(([id, words]) => ({ id, words }));
  return (
    <StaffPage staff={staff} page={page}>
      <p className="staff-actions">
        <a href={staffPath(locale, back.page)}>
          <Icon name="back" />
          {back.words}
        </a>
      </p>
      <Outcome done={done} problem={problem} />
      {fields.length > 0 && <ErrorSummary fields={fields} rest={rest} />}
      <h1>{title}</h1>
      {lead !== undefined && <p className="staff-lead">{lead}</p>}
      {children}
    </StaffPage>
  );
}
