import type { ReactNode } from "react";

export interface FigureRow {
  readonly key: string;
  readonly label: ReactNode;
  /** One per figure column, already formatted for the reader's language. */
  readonly values: readonly ReactNode[];
  /** A row that is shown but is not one of the parts: a difference, a count apart. */
  readonly apart?: boolean;
}

export interface FigureTableProps {
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  /** Name of the first column. */
  readonly labelHead: string;
  /** Names of the figure columns. */
  readonly valueHeads: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly total?: { readonly label: ReactNode; readonly values: readonly ReactNode[] };
  readonly notes?: ReactNode;
}

/** A few figures by kind with their total; narrow enough to stay a table on a phone. */
export function FigureTable({
  caption,
  captionHidden = false,
  labelHead,
  valueHeads,
  rows,
  total,
  notes,
}: FigureTableProps) {
  const cells = (values: readonly ReactNode[]) =>
    valueHeads.map((head, index) => (
      <td key={head} className="of-numeric">
        {values[index]}
      </td>
    ));
  return (
    <div className="of-figure-table">
      <table className="of-table">
        <caption className={captionHidden ? "of-visually-hidden" : undefined}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{labelHead}</th>
            {valueHeads.map((head) => (
              <th key={head} scope="col" className="of-numeric">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.apart ? "of-figure-table__apart" : undefined}>
              <th scope="row">{row.label}</th>
              {cells(row.values)}
            </tr>
          ))}
        </tbody>
        {total ? (
          <tfoot>
            <tr>
              <th scope="row">{total.label}</th>
              {cells(total.values)}
            </tr>
          </tfoot>
        ) : null}
      </table>
      {notes ? <div className="of-table-notes">{notes}</div> : null}
    </div>
  );
}
