/** What was typed into a form, by name, and when. Rows are numbered as they stand: 0, 1, 2 … */
export type Draft = { at: number; values: [name: string, value: string][] };

/** What one can type into. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The fields of a form that may be kept; never hidden ones, passwords, files or buttons. */
export function controlsOf(form: HTMLFormElement): Control[] {
  const never = ["hidden", "password", "file", "submit", "button"];
  return [...form.elements].filter(
    (control): control is Control =>
      /^(input|textarea|select)$/i.test(control.tagName) &&
      !never.includes((control as HTMLInputElement).type) &&
      (control as Control).name !== "",
  );
}

/** What stands in the form now. */
export function valuesOf(form: HTMLFormElement): Draft["values"] {
  const controls = controlsOf(form);
  const names = numbered(controls);
  return controls
    .filter((control) => !isTick(control) || control.checked)
    .map((control) => [names.get(control)!, control.value]);
}

/** How many rows each table of the form lacks to hold the draft. */
export function rowsMissing(form: HTMLFormElement, draft: Draft): [table: string, missing: number][] {
  const there = rowCounts([...numbered(controlsOf(form)).values()]);
  const kept = rowCounts(draft.values.map(([name]) => name));
  return [...kept]
    .map(([table, rows]): [string, number] => [table, rows - (there.get(table) ?? 0)])
    .filter(([, missing]) => missing > 0);
}

/** Puts the draft back; gives the fields it changed. */
export function fill(controls: Control[], draft: Draft): Control[] {
  const names = numbered(controls);
  const left = new Map<string, string[]>();
  for (const [name, value] of draft.values) left.set(name, [...(left.get(name) ?? []), value]);
  return controls.filter((control) => put(control, left.get(names.get(control)!) ?? []));
}

function put(control: Control, kept: string[]): boolean {
  if (isTick(control)) {
    const before = control.checked;
    control.checked = kept.includes(control.value);
    return control.checked !== before;
  }
  const value = kept.shift();
  if (value === undefined || value === control.value || ("readOnly" in control && control.readOnly)) return false;
  control.value = value;
  return true;
}

/** Rows may be numbered 0, 2, 5 after some were removed; a draft counts them as they stand. */
function numbered(controls: Control[]): Map<Control, string> {
  const tables = new Map<string, string[]>();
  return new Map(
    controls.map((control) => {
      const [, table, row, rest] = /^(\w+)\[(\d+)\](.*)$/.exec(control.name) ?? [];
      if (table === undefined || row === undefined) return [control, control.name];
      const seen = tables.get(table) ?? [];
      if (!seen.includes(row)) seen.push(row);
      tables.set(table, seen);
      return [control, `${table}[${seen.indexOf(row)}]${rest}`];
    }),
  );
}

function rowCounts(names: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    const [, table, row] = /^(\w+)\[(\d+)\]/.exec(name) ?? [];
    if (table !== undefined) counts.set(table, Math.max(counts.get(table) ?? 0, Number(row) + 1));
  }
  return counts;
}

function isTick(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio");
}
