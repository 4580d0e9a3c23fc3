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

  /** What the eye counts: 1, 2, 3 … */
  private renumber() {
    this.bodyTarget.querySelectorAll("[data-row-number]").forEach((cell, n) => {
      cell.textContent = String(n + 1);
    });
  }
}
