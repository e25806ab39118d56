import type { ReactNode } from "react";

export interface BarTableProps {
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  readonly labelHead: string;
  readonly valueHead: string;
  /** `fraction` is the length of the bar between 0 and 1; `quiet` draws it hollow, as for "not stated". */
  readonly rows: readonly {
    readonly key: string;
    readonly label: ReactNode;
    readonly value: ReactNode;
    readonly fraction: number;
    readonly quiet?: boolean;
  }[];
  readonly total?: { readonly label: ReactNode; readonly value: ReactNode };
  readonly notes?: ReactNode;
}

/** Numbers by kind with a bar beside each: the chart and its table are one thing. */
export function BarTable({ caption, captionHidden = false, labelHead, valueHead, rows, total, notes }: BarTableProps) {
  return (
    <div className="of-bar-table">
      <table className="of-table">
        <caption className={captionHidden ? "of-visually-hidden" : undefined}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{labelHead}</th>
            <th scope="col" className="of-numeric">
              {valueHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {row.label}
                <Bar fraction={row.fraction} quiet={row.quiet ?? false} />
              </th>
              <td className="of-numeric">{row.value}</td>
            </tr>
          ))}
        </tbody>
        {total ? (
          <tfoot>
            <tr>
              <th scope="row">{total.label}</th>
              <td className="of-numeric">{total.value}</td>
            </tr>
          </tfoot>
        ) : null}
      </table>
      {notes ? <div className="of-table-notes">{notes}</div> : null}
    </div>
  );
}

/** Drawn by attributes, because the content security policy refuses inline style. */
function Bar({ fraction, quiet }: { readonly fraction: number; readonly quiet: boolean }) {
  const percent = Math.round(Math.min(1, Math.max(0, fraction)) * 1000) / 10;
  return (
    <svg className="of-bar" width="100%" height="6" aria-hidden="true" focusable="false">
      <line className="of-bar__track" x1="0" x2="100%" y1="5.5" y2="5.5" />
      <rect className={quiet ? "of-bar__quiet" : "of-bar__fill"} width={`${percent}%`} height="6" />
    </svg>
  );
}
