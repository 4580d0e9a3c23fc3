import { Controller } from "@hotwired/stimulus";
import { blockOf } from "../pasted.ts";

type Cell = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * An entry table that is gone about like a spreadsheet: arrows and Enter go from cell to cell, Enter on the last row adds
 * one, a block copied from Excel or Word fills cells from where one stands, with as many rows as it needs. Tab and typing
 * are the browser's own. Stands beside `rows` on the same element.
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
    if (!cell || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
    const step = stepOf(event.key, cell);
    if (!step) return;
    event.preventDefault();
    const [down, right] = step;
    const { row, column } = this.placeOf(cell);
    if (event.key === "Enter" && row === this.grid().length - 1) this.addRow();
    const next = this.grid()[row + down]?.[column + right];
    next?.focus();
    if (next instanceof HTMLInputElement) next.select();
  };

  private paste = (event: ClipboardEvent) => {
    const cell = cellAt(event.target);
    const block = blockOf(event.clipboardData?.getData("text/plain") ?? "");
    if (!cell || (block.length === 1 && block[0]!.length === 1)) return;
    event.preventDefault();
    const { row, column } = this.placeOf(cell);
    while (this.grid().length < row + block.length) this.addRow();
    const grid = this.grid();
    block.forEach((line, down) => {
      line.forEach((text, right) => {
        const to = grid[row + down]?.[column + right];
        if (to) put(to, text);
      });
    });
    cell.focus();
  };

  /** The cells as they stand: rows, and in each the fields one types into. */
  private grid(): Cell[][] {
    return [...this.element.querySelectorAll<HTMLTableRowElement>("tbody tr:not(.line-note)")].map((row) => [
      ...row.querySelectorAll<Cell>("input:not([type=hidden]), select, textarea"),
    ]);
  }

  private placeOf(cell: Cell): { row: number; column: number } {
    const grid = this.grid();
    const row = grid.findIndex((cells) => cells.includes(cell));
    return { row, column: grid[row]?.indexOf(cell) ?? -1 };
  }

  private addRow() {
    this.element.querySelector<HTMLButtonElement>("button[name='_add']")?.click();
  }
}

function cellAt(target: EventTarget | null): Cell | null {
  return target instanceof Element ? target.closest<Cell>("tbody input, tbody select, tbody textarea") : null;
}

/** Where a key leads; sideways only from the edge of what is typed, and a list of choices keeps its own arrows. */
function stepOf(key: string, cell: Cell): [down: number, right: number] | null {
  const lines = cell instanceof HTMLTextAreaElement;
  if (key === "Enter") return lines ? null : [1, 0];
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
  if (cell instanceof HTMLSelectElement) {
    const plain = (words: string) => words.normalize("NFC").trim().toLocaleLowerCase("vi");
    const choice = [...cell.options].find(({ label, value }) => [label, value].map(plain).includes(plain(text)));
    if (!choice) return;
    cell.value = choice.value;
  } else cell.value = cell instanceof HTMLTextAreaElement ? text : text.replace(/\s*\n\s*/g, "; ");
  cell.dispatchEvent(new Event("input", { bubbles: true }));
  cell.dispatchEvent(new Event("change", { bubbles: true }));
}
