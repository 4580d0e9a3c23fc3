import { Controller } from "@hotwired/stimulus";

const steps: Record<string, [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys go from one linked cell of the matrix to the next in that direction. Tab works as everywhere. */
export default class MatrixKeysController extends Controller<HTMLElement> {
  override connect() {
    this.element.addEventListener("keydown", this.move);
  }

  override disconnect() {
    this.element.removeEventListener("keydown", this.move);
  }

  private move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const cell = document.activeElement?.closest<HTMLTableCellElement>("tbody td, tbody th");
    if (!step || !cell || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextLink(cell, ...step);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
}

/** The nearest link further on in a direction; in a row of another kind of units it goes on below. */
function nextLink(from: HTMLTableCellElement, down: number, right: number): HTMLAnchorElement | null {
  const rows = [...(from.closest("tbody")?.rows ?? [])];
  let row = rows.indexOf(from.parentElement as HTMLTableRowElement) + down;
  let column = from.cellIndex + right;
  while (rows[row] && column >= 0 && column < (rows[row]?.cells.length || 0) + (down === 0 ? 0 : 1)) {
    const link = rows[row]?.cells[column]?.querySelector("a");
    if (link) return link;
    row += down;
    column += right;
  }
  return null;
}
