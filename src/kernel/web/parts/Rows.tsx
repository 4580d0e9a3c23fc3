import { type ComponentChildren, Fragment, isValidElement } from "preact";
import { Icon } from "../icons.tsx";

/** A column of a table of records. */
export type Column<Row> = {
  head: string;
  cell: (row: Row) => ComponentChildren;
  /** Names the row (its cells are `th`); the first column does when no other says so. */
  names?: boolean;
  /** Numbers and dates: right, figures of one width. */
  num?: boolean;
  /** Only for those who listen: the column of acts. */
  hiddenHead?: boolean;
  /** A head that sorts: where it leads, and how the rows stand now. */
  sort?: { href: string; now?: "ascending" | "descending" };
};

/**
 * A table of records, 40 px a row; cards on a phone. `caption` says what the rows are (for those who listen).
 * `head` of each column is repeated beside the cell on a phone.
 */
export function Rows<Row>(props: {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  /** Shown instead of the table when there is nothing. */
  empty?: ComponentChildren;
  /** The class of a row, e.g. `is-off` for one that counts no more. */
  rowClass?: (row: Row) => string | undefined;
  rowId?: (row: Row) => string;
}) {
  if (props.rows.length === 0 && props.empty) return <>{props.empty}</>;
  const naming = props.columns.find((column) => column.names) ?? props.columns[0];
  return (
    <table class="table rows cards">
      <caption class="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <Head key={column.head} column={column as Column<never>} />
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr class={props.rowClass?.(row)} id={props.rowId?.(row)}>
            {props.columns.map((column) =>
              column === naming ? (
                <th scope="row" class={column.num ? "num" : undefined}>
                  {column.cell(row)}
                </th>
              ) : (
                <td class={column.num ? "num" : undefined} data-th={column.hiddenHead ? undefined : column.head}>
                  {asOne(column.cell(row))}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** On a phone a cell stands beside its head as one piece; several pieces would each become a column of their own. */
function asOne(content: ComponentChildren): ComponentChildren {
  return isValidElement(content) && content.type === Fragment ? <div>{content}</div> : content;
}

function Head(props: { column: Column<never> }) {
  const { head, num, sort, hiddenHead } = props.column;
  if (hiddenHead) {
    return (
      <th scope="col">
        <span class="visually-hidden">{head}</span>
      </th>
    );
  }
  return (
    <th scope="col" class={num ? "num" : undefined} aria-sort={sort?.now}>
      {sort ? (
        <a class="sort" href={sort.href}>
          {head}
          {sort.now && <Icon name={sort.now === "ascending" ? "arrow-up" : "arrow-down"} small />}
        </a>
      ) : (
        head
      )}
    </th>
  );
}
