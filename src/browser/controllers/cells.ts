import { Controller } from "@hotwired/stimulus";
import { blockOf } from "../pasted.ts";

type Cell = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Place = { row: number; column: number };
type Step = [down: number, right: number];

const fields = "input:not([type=hidden]), select, textarea";

/**
 * A table of fields that is gone about like a spreadsheet: arrows and Enter go from cell to cell (Shift and Enter back), past
 * cells without a field; a block copied from Excel or Word fills cells from where one stands. Beside `rows` on the same element
 * Enter on the last row adds one, and a block brings as many rows as it needs. Tab and typing are the browser's own.
 */
export default class CellsController extends Controller<HTMLElement> {
  override connect() {
    this.element.addEventListener("keydown", this.move);
    this.element.addEventListener("paste", this.paste);
  }

  override disconnect() {
    this.element.removeEventListener("keydown", this.move);
    this.element.removeEventListener("paste", this.paste);
  }

  private move = (event: KeyboardEvent) => {
    const cell = cellAt(event.target);
    if (!cell || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const step = stepOf(event, cell);
    if (!step) return;
    event.preventDefault();
    const { row, column } = this.placeOf(cell);
    if (event.key === "Enter" && step[0] === 1 && row === this.rows().length - 1) this.addRow();
    const next = this.nearest({ row, column }, step);
    next?.focus();
    if (next instanceof HTMLInputElement) next.select();
  };

  private paste = (event: ClipboardEvent) => {
    const cell = cellAt(event.target);
    const block = blockOf(event.clipboardData?.getData("text/plain") ?? "");
    if (!cell || (block.length === 1 && block[0]!.length === 1)) return;
    event.preventDefault();
    const { row, column } = this.placeOf(cell);
    for (let lacking = row + block.length - this.rows().length; lacking > 0; lacking -= 1) this.addRow();
    for (const [down, line] of block.entries())
      for (const [right, text] of line.entries()) {
        const to = this.at({ row: row + down, column: column + right });
        if (to) put(to, text);
      }
    cell.focus();
  };

  /** The next field in a direction, past cells that hold none; nothing at the edge. */
  private nearest(from: Place, [down, right]: Step): Cell | null {
    const rows = this.rows();
    let { row, column } = from;
    do {
      row += down;
      column += right;
      const found = this.at({ row, column });
      if (found) return found;
    } while (row >= 0 && row < rows.length && column >= 0 && column < (rows[row]?.cells.length ?? 0));
    return null;
  }

  /** The field in a cell of the table; null where there is none. */
  private at({ row, column }: Place): Cell | null {
    return this.rows()[row]?.cells[column]?.querySelector<Cell>(fields) ?? null;
  }

  private placeOf(cell: Cell): Place {
    const within = cell.closest<HTMLTableCellElement>("td, th");
    return { row: this.rows().indexOf(within?.parentElement as HTMLTableRowElement), column: within?.cellIndex ?? -1 };
  }

  private rows(): HTMLTableRowElement[] {
    return [...this.element.querySelectorAll<HTMLTableRowElement>("tbody tr:not(.line-note)")];
  }

  private addRow() {
    this.element.querySelector<HTMLButtonElement>("button[name='_add']")?.click();
  }
}

function cellAt(target: EventTarget | null): Cell | null {
  return target instanceof Element ? target.closest<Cell>("tbody input, tbody select, tbody textarea") : null;
}

/** Where a key leads; sideways only from the edge of what is typed, and a list of choices keeps its own arrows. */
function stepOf({ key, shiftKey }: KeyboardEvent, cell: Cell): Step | null {
  const lines = cell instanceof HTMLTextAreaElement;
  if (key === "Enter") return lines ? null : [shiftKey ? -1 : 1, 0];
  if (shiftKey) return null;
  if (cell instanceof HTMLSelectElement) return null;
  const [from, to] = [cell.selectionStart ?? 0, cell.selectionEnd ?? 0];
  const before = cell.value.slice(0, from);
  const after = cell.value.slice(to);
  if (key === "ArrowUp") return lines && before.includes("\n") ? null : [-1, 0];
  if (key === "ArrowDown") return lines && after.includes("\n") ? null : [1, 0];
  const whole = from === 0 && to === cell.value.length;
  if (key === "ArrowLeft" && (before === "" || whole)) return [0, -1];
  if (key === "ArrowRight" && (after === "" || whole)) return [0, 1];
  return null;
}

/** Writes a pasted text; of choices the one whose words it is. */
function put(cell: Cell, text: string) {
  if (!(cell instanceof HTMLSelectElement) && cell.readOnly) return;
  if (cell instanceof HTMLSelectElement) {
    const plain = (words: string) => words.normalize("NFC").trim().toLocaleLowerCase("vi");
    const choice = [...cell.options].find(({ label, value }) => [label, value].map(plain).includes(plain(text)));
    if (!choice) return;
    cell.value = choice.value;
  } else cell.value = cell instanceof HTMLTextAreaElement ? text : text.replace(/\s*\n\s*/g, "; ");
  cell.dispatchEvent(new Event("input", { bubbles: true }));
  cell.dispatchEvent(new Event("change", { bubbles: true }));
}
