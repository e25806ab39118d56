import type { ReactNode } from "react";

export interface DataColumn {
  readonly key: string;
  readonly label: string;
  /** Sets figures of equal width against the end of the column. */
  readonly numeric?: boolean;
}

export interface DataTableProps {
  readonly caption: ReactNode;
  /** Keeps the caption for those who listen when a heading right above says the same. */
  readonly captionHidden?: boolean;
  /** The first column names its row. */
  readonly columns: readonly DataColumn[];
  readonly rows: readonly { readonly key: string; readonly cells: Readonly<Record<string, ReactNode>> }[];
  /** A last row under a stronger rule, by column key. */
  readonly totals?: Readonly<Record<string, ReactNode>>;
  /** Below the table: sources, differences, what is not stated. */
  readonly notes?: ReactNode;
}

/**
 * A table of records. Where there is no room for columns each row becomes a small list with its
 * column names repeated; explicit roles keep it a table for those who listen.
 */
export function DataTable({ caption, captionHidden = false, columns, rows, totals, notes }: DataTableProps) {
  const row = (cells: Readonly<Record<string, ReactNode>>) =>
    columns.map((column, index) =>
      index === 0 ? (
        <th key={column.key} role="rowheader" scope="row" className={numericClass(column)}>
          {cells[column.key]}
        </th>
      ) : (
        <td key={column.key} role="cell" data-label={column.label} className={numericClass(column)}>
          {cells[column.key]}
        </td>
      ),
    );
  return (
    <div className="of-data-table">
      <table role="table" className="of-table">
        <caption className={captionHidden ? "of-visually-hidden" : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.key} role="columnheader" scope="col" className={numericClass(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, cells }) => (
            <tr key={key} role="row">
              {row(cells)}
            </tr>
          ))}
        </tbody>
        {totals ? (
          <tfoot role="rowgroup">
            <tr role="row">{row(totals)}</tr>
          </tfoot>
        ) : null}
      </table>
      {notes ? <div className="of-table-notes">{notes}</div> : null}
    </div>
  );
}

function numericClass(column: DataColumn): string | undefined {
  return column.numeric ? "of-numeric" : undefined;
}
