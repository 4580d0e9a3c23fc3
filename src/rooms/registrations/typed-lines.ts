import { z } from "zod";
import { check, type Filled, typedText, withErrors } from "#kernel/web/forms.ts";
import type { Award } from "#rooms/awards/index.ts";
import { holderNames } from "#rooms/awards/index.ts";
import { type Named, personMeant, sameName } from "#rooms/organisation/index.ts";
import type { LineTyped } from "./commands/keep-sheet.ts";
import { isTitle, readAwardCell } from "./imports/index.ts";
import type { TitleLine } from "./schema.ts";
import { type HolderKind, holderKinds } from "./terms.ts";

/** Rows of one sheet at most. */
const most = 1000;

const text = (max: number) => z.string().trim().max(max).optional().default("");

const row = z.object({
  id: text(40),
  holder: z.enum(holderKinds, "Chọn cá nhân, tập thể hoặc hộ gia đình."),
  name: typedText("Ghi họ và tên, tên tập thể hoặc hộ gia đình.", 300),
  post: text(300),
  titles: text(600),
  commendations: text(600),
  deeds: text(3000),
  initiative: text(500),
});

const linesForm = z.object({
  revision: z.coerce.number().int().catch(0),
  row: z.array(row).max(most, `Mỗi bản đăng ký tối đa ${most} dòng.`),
});

/** What the sheet knows beside the form: the catalogue, whom a name may mean. */
export type LinesAsked = {
  catalogue: readonly Award[];
  people: readonly Named[];
  units: readonly { id: string; name: string; shortName: string; abbreviation: string | null }[];
};

type ReadLines = { ok: true; revision: number; lines: LineTyped[] } | { ok: false; rejected: Filled };
type Typed = z.output<typeof row>;
type Fault = (field: keyof Typed, say: string) => void;

/** Reads the rows of the sheet; empty ones are left out, every problem is named at its cell. */
export function readLinesForm(typed: Record<string, unknown>, asked: LinesAsked): ReadLines {
  const rows = Array.isArray(typed.row) ? (typed.row as Record<string, string>[]) : [];
  const full = rows.filter(({ id: _, holder: __, ...cells }) => Object.values(cells).some((said) => said?.trim()));
  const read = check(linesForm, { ...typed, row: full });
  if (!read.ok) return { ok: false, rejected: read.rejected };
  const errors: Record<string, string[]> = {};
  const lines = read.values.row.map((one, n) => lineOf(one, asked, (field, say) => put(errors, n, field, say)));
  for (const [n, first] of twice(lines)) put(errors, n, "name", `Trùng với dòng ${first + 1}; bỏ một dòng.`);
  if (Object.keys(errors).length > 0) return { ok: false, rejected: withErrors({ ...typed, row: full }, errors) };
  return { ok: true, revision: read.values.revision, lines };
}

function put(errors: Record<string, string[]>, n: number, field: string, say: string) {
  const name = `row[${n}][${field}]`;
  errors[name] = [...(errors[name] ?? []), say];
}

function lineOf(one: Typed, asked: LinesAsked, fault: Fault): LineTyped {
  const titles = keysIn(one, "titles", asked, fault);
  const commendations = keysIn(one, "commendations", asked, fault);
  if (one.titles === "" && one.commendations === "")
    fault("titles", "Ghi danh hiệu thi đua hoặc hình thức khen thưởng đăng ký.");
  const { known, ...holder } = holderOf(one, asked, fault);
  const { name, post } = { name: known?.name ?? one.name, post: one.post || (known?.title ?? "") };
  return {
    ...{ id: one.id || null, holderKind: one.holder, ...holder, name, post },
    ...{ awards: [...new Set([...titles, ...commendations])], deeds: one.deeds, initiative: one.initiative },
  };
}

/** The awards a cell names, by key; what the catalogue does not hold or not for such a holder is said at the cell. */
function keysIn(one: Typed, field: "titles" | "commendations", { catalogue }: LinesAsked, fault: Fault): string[] {
  const { awards, unknown } = readAwardCell(one[field], one.holder, catalogue);
  const strangers = [
    ...unknown,
    ...awards.filter(({ key }) => !catalogue.some((known) => known.key === key)).map(({ name }) => name),
  ];
  for (const word of strangers)
    fault(field, `Danh mục chưa có “${word}”; ghi tên đầy đủ hoặc tên viết tắt, ví dụ LĐTT.`);
  return awards.flatMap(({ key }) => {
    const known = catalogue.find((award) => award.key === key);
    if (!known) return [];
    if (!known.holders.includes(one.holder)) fault(field, notFor(known, one.holder));
    return [known.key];
  });
}

function notFor({ name, holders }: Award, holder: HolderKind): string {
  const whom = holders.map((kind) => lowered(holderNames[kind])).join(", ");
  return `“${name}” dành cho ${whom}, không dành cho ${lowered(holderNames[holder])}.`;
}

const lowered = (words: string) => words.toLocaleLowerCase("vi");

/** Whom the name means: a unit; one person of the unit, two of one name told apart by the post; or nobody known, an outsider. */
function holderOf(
  one: Typed,
  { people, units }: LinesAsked,
  fault: Fault,
): Pick<TitleLine, "personId" | "collectiveId"> & { known?: Named } {
  if (one.holder === "collective") {
    const unit = units.find((known) =>
      [known.name, known.shortName, known.abbreviation ?? ""].some((name) => name !== "" && sameName(name, one.name)),
    );
    if (!unit)
      fault(
        "name",
        "Chưa có đơn vị tên này trong danh sách đơn vị. Ghi đúng tên đơn vị; tổ, đội chưa có thì nhờ quản trị thêm ở Đơn vị, con người.",
      );
    return { personId: null, collectiveId: unit?.id ?? null };
  }
  if (one.holder === "household") return { personId: null, collectiveId: null };
  const { id, among, known } = personMeant(people, one.name, one.post);
  if (among.length > 0)
    fault("post", `Đơn vị có ${among.length} người tên này; ghi đúng chức vụ: ${among.join("; ")}.`);
  return { personId: id, collectiveId: null, ...(known && { known }) };
}

/** Rows whose holder stands in an earlier one already. */
function twice(lines: readonly LineTyped[]): [n: number, first: number][] {
  const same = (a: LineTyped, b: LineTyped) =>
    a.holderKind === b.holderKind &&
    (a.personId ?? a.collectiveId ?? "") === (b.personId ?? b.collectiveId ?? "") &&
    sameName(a.name, b.name) &&
    (a.personId !== null || a.collectiveId !== null || sameName(a.post, b.post));
  return lines.flatMap((line, n): [number, number][] => {
    const first = lines.findIndex((other) => same(other, line));
    return first < n ? [[n, first]] : [];
  });
}

/** The cells of a line as one types them: its awards by their short names, titles and commendations apart. */
export function typedOfLine(line: TitleLine, catalogue: readonly Award[]): Record<string, string> {
  const awards = line.awards.map(
    (key) => catalogue.find((award) => award.key === key) ?? { key, name: key, short: key },
  );
  const short = (titles: boolean) =>
    awards
      .filter((award) => isTitle(award) === titles)
      .map((award) => award.short)
      .join(", ");
  const { id, holderKind, name, post, deeds, initiative } = line;
  return { id, holder: holderKind, name, post, titles: short(true), commendations: short(false), deeds, initiative };
}
