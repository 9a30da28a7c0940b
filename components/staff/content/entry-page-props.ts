import type { ToldFaults } from '#lib/editorial/act-faults.ts';
import type { Staff } from '#lib/staff/roles.ts';

/** What every page about one entry is told. */
export type EntryPageProps = {
  staff: Staff;
  /** Such as `articles/sleep-and-fibromyalgia`. */
  entry: string;
  title: string;
  /** What went wrong, where it is no field. */
  problem: string | undefined;
  faults: ToldFaults;
  done: string | undefined;
  /** What was typed into its form before. */
  typed: Readonly<Record<string, string>>;
};
