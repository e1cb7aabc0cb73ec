import type { ReactNode } from 'react';

export interface TableColumn<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly align?: 'start' | 'end' | undefined;
}

export interface TableRow<Id extends string = string> {
  readonly id: string;
  readonly cells: Readonly<Record<Id, ReactNode>>;
}

/** What `Table` takes. */
export interface TableProps<Id extends string = string> {
  readonly caption: string;
  readonly isCaptionHidden?: boolean | undefined;
  /** The first column names the row. */
  readonly columns: readonly TableColumn<Id>[];
  readonly rows: readonly TableRow<Id>[];
}

/** Rows and columns; on a phone each row becomes a card with its column names. */
export function Table<Id extends string>({ caption, isCaptionHidden = false, columns, rows }: TableProps<Id>) {
  return (
    <div className="st-table-frame">
      <table className="st-table" role="table">
        <caption className={isCaptionHidden ? 'st-visually-hidden' : 'st-table-caption'}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.id} role="columnheader" scope="col" data-align={column.align}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.id} role="row">
              {columns.map((column, place) =>
                place === 0 ? (
                  <th key={column.id} role="rowheader" scope="row" data-align={column.align}>
                    {row.cells[column.id]}
                  </th>
                ) : (
                  <td key={column.id} role="cell" data-align={column.align} data-label={column.label}>
                    {row.cells[column.id]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
