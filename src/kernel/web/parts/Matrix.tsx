import { type Gathered, useSurroundings } from "../context.ts";
import { type StateName, states } from "./State.tsx";

/** One unit's answer to one duty. With `href` the cell leads to it; only what needs a hand should. */
export type MatrixCell = { state: StateName; href?: string };

/** A duty as a column. */
export type MatrixColumn = { title: string; href: string; note: string };

/** Columns that fall due together: “Hạn 30/06”, “còn 13 ngày”. */
export type MatrixBand = { due: string; note?: string; columns: MatrixColumn[] };

/** A unit as a row; its cells stand in the order of the columns. */
export type MatrixUnit = { name: string; href: string; note: string; cells: MatrixCell[] };

/** Units of one kind. */
export type MatrixGroup = { title: string; units: MatrixUnit[] };

type MatrixOf = { caption: string; bands: MatrixBand[]; groups: MatrixGroup[] };

/**
 * Units × duties; both heads stay in sight. Done is quiet, what needs a hand is filled and linked.
 * Written as text, not as elements: 20.000 cells take some 20 ms so.
 */
export function Matrix(props: MatrixOf) {
  const { gathered } = useSurroundings();
  const width = props.bands.reduce((sum, band) => sum + band.columns.length, 0);
  return (
    <section
      class={width > 12 ? "sheet matrix broad" : "sheet matrix"}
      data-scroll
      aria-label={props.caption}
      tabindex={0}
      data-controller="matrix-keys"
    >
      <table class="cards" dangerouslySetInnerHTML={{ __html: tableOf(props, gathered) }} />
    </section>
  );
}

function tableOf(matrix: MatrixOf, gathered: Gathered): string {
  const columns = matrix.bands.flatMap((band) => band.columns.map((column, n) => ({ ...column, first: n === 0 })));
  const cell = cellWriter(columns, gathered);
  const rows = matrix.groups.map((group) => {
    const title = `<tr class="group"><th scope="rowgroup" colspan="${columns.length + 1}">${text(group.title)}</th></tr>`;
    return title + group.units.map((unit) => `<tr>${unitHead(unit)}${unit.cells.map(cell).join("")}</tr>`).join("");
  });
  const caption = `<caption class="visually-hidden">${text(matrix.caption)}</caption>`;
  return `${caption}<thead>${heads(matrix.bands)}</thead><tbody>${rows.join("")}</tbody>`;
}

function heads(bands: MatrixBand[]): string {
  const due = bands.map((band) => {
    const note = band.note ? ` <span>${text(band.note)}</span>` : "";
    return `<th scope="colgroup" colspan="${band.columns.length}" class="g">${text(band.due)}${note}</th>`;
  });
  const titles = bands.flatMap((band) =>
    band.columns.map(
      (column, n) =>
        `<th scope="col"${n === 0 ? ' class="g"' : ""}><a href="${text(column.href)}">${text(column.title)}</a>` +
        `<small>${text(column.note)}</small></th>`,
    ),
  );
  const unit = '<th scope="col" class="unit" rowspan="2">Đơn vị<small>Việc đã xong</small></th>';
  return `<tr class="when">${unit}${due.join("")}</tr><tr>${titles.join("")}</tr>`;
}

function unitHead(unit: MatrixUnit): string {
  const name = `<a href="${text(unit.href)}">${text(unit.name)}</a><span>${text(unit.note)}</span>`;
  return `<th scope="row" class="unit"><div class="pair">${name}</div></th>`;
}

/** Cells without a link are alike in a column: they are written once. A quiet cell is hidden on a phone: no heading. */
function cellWriter(columns: { title: string; first: boolean }[], gathered: Gathered) {
  const written = new Map<string, string>();
  const icons = new Map((Object.keys(states) as StateName[]).map((state) => [state, iconOf(state, gathered)] as const));
  return (cell: MatrixCell, at: number): string => {
    const { title, first } = columns[at]!;
    const { state, href } = cell;
    const key = `${first}${state}`;
    if (href === undefined && quiet.has(state)) {
      const known = written.get(key) ?? quietCell(state, first, icons.get(state)!);
      written.set(key, known);
      return known;
    }
    const tag =
      href === undefined ? `span class="tint is-${state}"` : `a class="tint is-${state}" href="${text(href)}"`;
    const close = href === undefined ? "span" : "a";
    const open = `<td data-th="${text(title)}" class="${first ? "g " : ""}is-${state}">`;
    return `${open}<${tag}>${icons.get(state)!()}${states[state].inMatrix}</${close}></td>`;
  };
}

const quiet = new Set<StateName>(["done", "slow", "open", "off", "excused"]);

function quietCell(state: StateName, first: boolean, icon: () => string): string {
  const open = `<td class="${first ? "g " : ""}is-${state}">`;
  if (state === "off")
    return `${open}<span class="visually-hidden">Không áp dụng</span><span aria-hidden="true">–</span></td>`;
  return `${open}<span>${icon()}${states[state].inMatrix}</span></td>`;
}

function iconOf(state: StateName, gathered: Gathered): () => string {
  const look: { icon: string; filled?: true } = states[state];
  const id = look.filled ? `${look.icon}-f` : look.icon;
  const drawn = `<svg class="ic${look.filled ? " ic-fill" : ""}" aria-hidden="true"><use href="#i-${id}"/></svg>`;
  return () => {
    gathered.icons?.add(id);
    return drawn;
  };
}

/** A word of a reader, safe inside an element or a quoted attribute. */
function text(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
