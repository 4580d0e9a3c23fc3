import { dateOf, isMark, textOf } from "#kernel/spreadsheets/index.ts";
import { fold, type PartialDay, tidy } from "#kernel/vietnamese/index.ts";
import type { PersonRow } from "../types.ts";
import { groupPlaceOf, hasColumn, type Line, placeOf } from "./line.ts";

/** Giới tính, from its own column, from two columns with marks, else null. */
export function readSex(line: Line): PersonRow["sex"] {
  const text = textOf(line.cells.sex);
  if (text !== null) {
    const plain = fold(text);
    if (/^(nam|m|male|trai|ong)$/.test(plain)) return "nam";
    if (/^(nu|f|female|gai|ba)$/.test(plain)) return "nữ";
    line.faults.add(line.row, placeOf(line, "sex"), line.cells.sex?.error ? "error value in the cell" : "unknown sex");
    return null;
  }
  const [male, female] = [textOf(line.cells.sexMale), textOf(line.cells.sexFemale)];
  if (male !== null && female !== null) {
    line.faults.add(line.row, groupPlaceOf(line, "sexMale"), "two sexes marked", { text: male });
    return null;
  }
  if (female !== null) return "nữ";
  if (male !== null) return "nam";
  return hasColumn(line, "sexFemale") && !hasColumn(line, "sexMale", "sex") ? "nam" : null;
}

const categories: [RegExp, NonNullable<PersonRow["category"]>][] = [
  [/^(cc|cong chuc|cb,? ?cc|can bo,? cong chuc|cbcc)\b/, "công chức"],
  [/^(vc|vien chuc)\b/, "viên chức"],
  [/^(hd|hdld|ldhd|nld|ld|hop dong|nguoi lao dong|lao dong|nhan vien hop dong)([ \d./]|$)/, "người lao động"],
];

/** Công chức, viên chức hay người lao động, however it is shortened ("CC", "HĐ 68"). */
export function readCategory(line: Line): PersonRow["category"] {
  const marked = (["categoryOfficial", "categoryServant", "categoryWorker"] as const).filter((field) =>
    isMark(textOf(line.cells[field]) ?? ""),
  );
  if (marked.length === 1) {
    return ({ categoryOfficial: "công chức", categoryServant: "viên chức", categoryWorker: "người lao động" } as const)[
      marked[0] as "categoryOfficial"
    ];
  }
  const text = textOf(line.cells.category);
  if (text === null) return hasColumn(line, "category") ? null : categoryOfGroups(line);
  const plain = fold(text).replace(/^(bc|bien che)[ ,/-]+/, "");
  const found = categories.find(([pattern]) => pattern.test(plain))?.[1];
  if (found) return found;
  line.faults.add(
    line.row,
    placeOf(line, "category"),
    line.cells.category?.error ? "error value in the cell" : "unknown category",
  );
  return null;
}

/** "A. Công chức", "B. Hợp đồng lao động": groups may say what a column would. */
function categoryOfGroups(line: Line): PersonRow["category"] {
  for (const { name } of [...line.groups].reverse()) {
    const found = categories.find(([pattern]) => pattern.test(fold(name)));
    if (found) return found[1];
  }
  return null;
}

/** Đảng viên và ngày vào Đảng: a date or a mark says yes, an empty cell no; without such columns nothing is known. */
export function readParty(line: Line): { member: boolean | null; date: PartialDay | null } {
  if (!hasColumn(line, "partyDate", "partyOfficialDate", "partyMember")) return { member: null, date: null };
  for (const field of ["partyDate", "partyOfficialDate"] as const) {
    const cell = line.cells[field];
    const found = dateOf(cell, { date1904: line.date1904, pivot: Number(line.asOf?.slice(0, 4) ?? 2029) });
    if (found.ok) return { member: true, date: found.value };
    if (found.why === "empty" || isNo(cell?.text ?? "")) continue;
    if (!isMark(cell?.text ?? "") && !/^(đv|đảng viên|dự bị|chính thức)/iu.test(tidy(cell?.text ?? ""))) {
      line.faults.add(line.row, placeOf(line, field), cell?.error ? "error value in the cell" : found.why);
    }
    return { member: true, date: null };
  }
  const text = textOf(line.cells.partyMember);
  const found = dateOf(line.cells.partyMember, {
    date1904: line.date1904,
    pivot: Number(line.asOf?.slice(0, 4) ?? 2029),
  });
  return { member: text !== null && !isNo(text), date: found.ok ? found.value : null };
}

function isNo(text: string): boolean {
  return /^(khong|chua|0|o|-|qc|quan chung)$/.test(fold(text));
}
