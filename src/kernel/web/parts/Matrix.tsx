import { type StateName, states } from "./State.tsx";

/** One unit's answer to one duty; `words` where the state's own would say something else. With `href` the cell leads to it; only what needs a hand should. */
export type MatrixCell = { state: StateName; words?: string; href?: string };

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
 * Written as text, with icons drawn by the style: 20.000 cells would be slow as elements, here and in the browser.
 */
export function Matrix(props: MatrixOf) {
  const width = props.bands.reduce((sum, band) => sum + band.columns.length, 0);
  return (
    <section
      class={width > 12 ? "sheet matrix broad" : "sheet matrix"}
      data-scroll
      aria-label={props.caption}
      tabindex={0}
      data-controller="matrix-keys"
    >
      <table class="cards" dangerouslySetInnerHTML={{ __html: tableOf(props) }} />
    </section>
  );
}

function tableOf(matrix: MatrixOf): string {
  const columns = matrix.bands.flatMap((band) => band.columns.map((column, n) => ({ ...column, first: n === 0 })));
  const cell = cellWriter(columns);
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

/** Cells without a link are alike: they are written once. A quiet cell is hidden on a phone and needs no heading there. */
function cellWriter(columns: { title: string; first: boolean }[]) {
  const quietCells = new Map<string, string>();
  const titles = columns.map((column) => text(column.title));
  return ({ state, words, href }: MatrixCell, at: number): string => {
    const look = columns[at]!.first ? `g is-${state}` : `is-${state}`;
    if (href === undefined && quiet.has(state)) {
      const key = `${look} ${words ?? ""}`;
      const known = quietCells.get(key) ?? quietCell(state, look, words);
      quietCells.set(key, known);
      return known;
    }
    const tag = href === undefined ? "span" : "a";
    const to = href === undefined ? "" : ` href="${text(href)}"`;
    return `<td class="${look}" data-th="${titles[at]}"><${tag} class="tint is-${state}"${to}>${text(words ?? states[state].inMatrix)}</${tag}></td>`;
  };
}

const quiet = new Set<StateName>(["done", "slow", "open", "off", "excused"]);

function quietCell(state: StateName, look: string, words: string | undefined): string {
  if (state !== "off") return `<td class="${look}">${text(words ?? states[state].inMatrix)}</td>`;
  return `<td class="${look}"><span class="visually-hidden">Không áp dụng</span><span aria-hidden="true">–</span></td>`;
}

/** A word of a reader, safe inside an element or a quoted attribute. */
function text(words: string): string {
  return /[&<>"']/.test(words) ? words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`) : words;
}
