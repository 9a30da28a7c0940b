import type { BodyContext } from '#components/mdx/context.ts';
import { Body } from '#components/mdx/body.tsx';
import { childrenOf } from '#lib/content/body.ts';
import type { BodyNode } from '#lib/content/body.ts';

type Props = { table: Extract<BodyNode, { children: BodyNode[] }>; context: BodyContext; caption?: string };

/** The rows of a plain table; its first column names the row. */
export function DataTable({ table, context, caption }: Props) {
  const [head, ...rows] = table.children;
  return (
    <table className="dt">
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          {(head ? childrenOf(head) : []).map((cell) => (
            <th key={cell.place.column} scope="col">
              <Body nodes={childrenOf(cell)} context={context} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.place.line}>
            {childrenOf(row).map((cell, column) => {
              const content = <Body nodes={childrenOf(cell)} context={context} />;
              return column === 0 ? (
                <th key={cell.place.column} scope="row">
                  {content}
                </th>
              ) : (
                <td key={cell.place.column}>{content}</td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
