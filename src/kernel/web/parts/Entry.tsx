import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { FormContext } from "../context.ts";
import { typedAt } from "../forms/filled.ts";
import { Icon } from "../icons.tsx";

/** A column of an entry table: its head, and the field of one row. */
export type EntryColumn = {
  head: string;
  /** Share of the width: `c2` 21 %, `c3` 26 %, `c4` 18 %; the rest without. */
  width?: "c2" | "c3" | "c4";
  /** The field; name it with `name("title")` and label it with `label`, hidden: the head stands above. */
  field: (row: { name: (part: string) => string; label: string; at: number }) => ComponentChildren;
};

/**
 * Rows to type, inside a `Form`: fields named `name[0][part]`. Rows are added and removed in place; without scripts the
 * buttons post `_add` and `_remove`, which `rowsAsked` answers. `note` may say something below a row.
 */
export function Entry(props: {
  name: string;
  caption: string;
  columns: EntryColumn[];
  /** Rows shown when the form has none yet. */
  atLeast?: number;
  note?: (at: number) => ComponentChildren;
  add?: string;
  /** Gone about like a spreadsheet: one line a cell, arrows and Enter from cell to cell, blocks pasted from Excel. */
  cells?: boolean;
}) {
  const typed = typedAt(useContext(FormContext), props.name);
  const length = Math.max(Array.isArray(typed) ? typed.length : 0, props.atLeast ?? 1);
  return (
    <div data-controller={props.cells ? "rows cells" : "rows"}>
      <table class={props.cells ? "entry cards cells" : "entry cards"}>
        <caption class="visually-hidden">{props.caption}</caption>
        <colgroup>
          <col class="c1" />
          {props.columns.map((column) => (
            <col key={column.head} class={column.width} />
          ))}
          <col class="c1" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">STT</th>
            {props.columns.map((column) => (
              <th key={column.head} scope="col">
                {column.head}
              </th>
            ))}
            <th scope="col">
              <span class="visually-hidden">Bỏ dòng</span>
            </th>
          </tr>
        </thead>
        <tbody data-rows-target="body">
          {Array.from({ length }, (_, at) => (
            <EntryRow key={at} {...props} at={at} />
          ))}
        </tbody>
      </table>
      <template data-rows-target="template">
        <FormContext.Provider value={null}>
          <EntryRow {...props} at="__n__" />
        </FormContext.Provider>
      </template>
      <button class="btn btn-sm" type="submit" name="_add" value={props.name} data-action="rows#add">
        <Icon name="plus" />
        {props.add ?? "Thêm dòng"}
      </button>
    </div>
  );
}

/** One row; `__n__` is the empty one the browser copies. */
function EntryRow(props: {
  name: string;
  columns: EntryColumn[];
  note?: (at: number) => ComponentChildren;
  at: number | "__n__";
}) {
  const { at, name } = props;
  const shown = at === "__n__" ? "mới" : at + 1;
  const note = at === "__n__" ? null : props.note?.(at);
  return (
    <>
      <tr>
        <td data-row-number>{shown}</td>
        {props.columns.map((column) => (
          <td key={column.head} data-th={column.head}>
            {column.field({
              name: (part) => `${name}[${at}][${part}]`,
              label: `Dòng ${shown}, ${column.head.toLocaleLowerCase("vi")}`,
              at: at === "__n__" ? -1 : at,
            })}
          </td>
        ))}
        <td>
          <button
            class="icon-btn"
            type="submit"
            name="_remove"
            value={`${name}.${at}`}
            aria-label={`Bỏ dòng ${shown}`}
            data-action="rows#remove"
          >
            <Icon name="trash" />
          </button>
        </td>
      </tr>
      {note && (
        <tr class="line-note">
          <td />
          <td colspan={props.columns.length}>{note}</td>
          <td />
        </tr>
      )}
    </>
  );
}
