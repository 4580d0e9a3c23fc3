import { Controller } from "@hotwired/stimulus";

/**
 * Adds and removes rows of an entry table in place. Without scripts the same buttons post the form and the server
 * answers with a row more or less. The server gives one empty row in a `<template>`, its number written `__n__`.
 */
export default class RowsController extends Controller<HTMLElement> {
  static override targets = ["body", "template"];
  declare readonly bodyTarget: HTMLTableSectionElement;
  declare readonly templateTarget: HTMLTemplateElement;

  add(event: Event) {
    event.preventDefault();
    const row = document.createElement("tbody");
    row.append(this.templateTarget.content.cloneNode(true));
    row.innerHTML = row.innerHTML.replaceAll("__n__", String(this.nextNumber()));
    const fresh = row.firstElementChild;
    if (!fresh) return;
    this.bodyTarget.append(fresh);
    this.renumber();
    fresh.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }

  remove(event: Event) {
    event.preventDefault();
    const row = (event.currentTarget as HTMLElement).closest("tr");
    const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
    if (row?.nextElementSibling?.classList.contains("line-note")) row.nextElementSibling.remove();
    row?.remove();
    this.renumber();
    neighbour?.querySelector<HTMLElement>("input, select, textarea")?.focus();
    this.element.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /** Above every number in use, so that no two rows share a name. */
  private nextNumber(): number {
    const used = [...this.bodyTarget.querySelectorAll("[name]")].map((control) =>
      Number(/\[(\d+)\]/.exec(control.getAttribute("name") ?? "")?.[1] ?? -1),
    );
    return Math.max(-1, ...used) + 1;
  }

  /** What the eye counts, and what is read aloud of it: 1, 2, 3 … */
  private renumber() {
    const cells = [...this.bodyTarget.querySelectorAll("[data-row-number]")];
    cells.forEach((cell, at) => {
      cell.textContent = String(at + 1);
      const row = cell.closest("tr");
      for (const label of row?.querySelectorAll("label") ?? []) {
        label.textContent = counted(label.textContent ?? "", at + 1);
      }
      for (const named of row?.querySelectorAll("[aria-label]") ?? []) {
        named.setAttribute("aria-label", counted(named.getAttribute("aria-label") ?? "", at + 1));
      }
    });
  }
}

function counted(words: string, number: number): string {
  return words.replace(/(dòng) (?:\d+|mới)/i, `$1 ${number}`);
}
