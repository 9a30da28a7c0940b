import { Body } from '#components/mdx/body.tsx';
import type { BodyContext } from '#components/mdx/context.ts';
import type { BodyNode } from '#lib/content/body.ts';
import { childrenOf } from '#lib/content/body.ts';

type Props = { table: Extract<BodyNode, { children: BodyNode[] }>; context: BodyContext; caption?: string };

/** The rows of a plain table; its first column names the row. */
export function DataTable({ table, context, caption }: Props) {
  const [head, ...rows] = table.children;
  return (
    <table className="data-table">
      {caption !== undefined && (
        <caption>
          <span>{caption}</span>
        </caption>
      )}
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
        {rows.map((row) => {
          const [name, ...cells] = childrenOf(row);
          return (
            <tr key={row.place.line}>
              {name && (
                <th scope="row">
                  <Body nodes={childrenOf(name)} context={context} />
                </th>
              )}
              {cells.map((cell) => (
                <td key={cell.place.column}>
                  <Body nodes={childrenOf(cell)} context={context} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
