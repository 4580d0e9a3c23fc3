import { Controller } from "@hotwired/stimulus";
import { blockOf } from "../pasted.ts";

type Cell = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * A table of fields that feels like a spreadsheet: Enter and the arrows up and down go to the same column of another row, cells
 * copied from Excel are filled in from the field they are pasted at. Without scripts it is a form like any other.
 */
export default class ScoreCellsController extends Controller<HTMLTableElement> {
  override connect() {
    this.element.addEventListener("keydown", this.move);
    this.element.addEventListener("paste", this.fill);
  }

  override disconnect() {
    this.element.removeEventListener("keydown", this.move);
    this.element.removeEventListener("paste", this.fill);
  }

  private move = (event: KeyboardEvent) => {
    const at = this.place(event.target);
    if (!at || event.altKey || event.ctrlKey || event.metaKey || event.target instanceof HTMLTextAreaElement) return;
    const down = { ArrowDown: 1, ArrowUp: -1, Enter: event.shiftKey ? -1 : 1 }[event.key];
    if (down === undefined || (event.target instanceof HTMLSelectElement && event.key !== "Enter")) return;
    event.preventDefault();
    const next = this.nearest(at.row + down, at.column, down);
    next?.focus();
    if (next instanceof HTMLInputElement) next.select();
  };

  private fill = (event: ClipboardEvent) => {
    const at = this.place(event.target);
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!at || !/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    for (const [down, line] of blockOf(text).entries())
      for (const [right, value] of line.entries()) {
        const cell = this.cell(at.row + down, at.column + right);
        if (!(cell instanceof HTMLInputElement) || cell.readOnly) continue;
        cell.value = value;
        cell.dispatchEvent(new Event("input", { bubbles: true }));
      }
    this.element.dispatchEvent(new Event("change", { bubbles: true }));
  };

  /** Row of the body and column of a field, by the cells of the table. */
  private place(target: EventTarget | null): { row: number; column: number } | null {
    const cell = target instanceof HTMLElement ? target.closest<HTMLTableCellElement>("tbody td, tbody th") : null;
    if (!cell || !isField(target)) return null;
    return { row: this.rows.indexOf(cell.parentElement as HTMLTableRowElement), column: cell.cellIndex };
  }

  private nearest(row: number, column: number, down: number): Cell | null {
    for (let at = row; at >= 0 && at < this.rows.length; at += down) {
      const found = this.cell(at, column);
      if (found) return found;
    }
    return null;
  }

  private cell(row: number, column: number): Cell | null {
    return this.rows[row]?.cells[column]?.querySelector<Cell>("input:not([type=hidden]), select, textarea") ?? null;
  }

  private get rows(): HTMLTableRowElement[] {
    return [...this.element.querySelectorAll<HTMLTableRowElement>("tbody tr")];
  }
}

function isField(target: EventTarget | null): target is Cell {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  );
}
