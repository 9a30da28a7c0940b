import type { ReactNode } from 'react';

type Props = {
  /** Said above the table, or to those who do not see it only. */
  caption?: ReactNode;
  captionHidden?: boolean;
  heads: readonly string[];
  children: ReactNode;
};

/** A table of the staff area: its heads in words, and its rows. */
export function StaffTable({ caption, captionHidden = false, heads, children }: Props) {
  return (
    <table className="staff-table">
      {caption !== undefined && <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>}
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
