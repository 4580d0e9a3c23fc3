import type { PlanYears, TimePhrase } from "../grammar/time.ts";
import { timesOf } from "../grammar/times.ts";
import type { Block } from "../structure/blocks.ts";
import { type Cell, cellsOf } from "../structure/cells.ts";
import type { Passage } from "../structure/passages.ts";

/**
 * Một cột: what the head of a column makes of the cells under it. `past` tells of what has been, `numbers` of what is to be
 * reached (with the time and bound that the head names), `times` of when; the rest are words.
 */
export type Column = {
  use: "past" | "numbers" | "times" | "words";
  head: string;
  time: TimePhrase | null;
  bound: "min" | "max" | null;
};

/** A cell of a row with the column it stands in. */
export type RowCell = Cell & { column: Column };

const ordinal = /^(?:stt|tt|số tt|số thứ tự|#|no\.?)$/u;
const noNumbers =
  /ghi chú|điện thoại|đơn vị tính|^đvt|thành lập|năm sinh|văn bản|biểu mẫu|số trang|nội dung|phụ trách|chủ trì|phối hợp|người (?:làm|thực hiện)|^mã|số hiệu|ký hiệu|^mục|^điều|^năm$/u;
const numbers =
  /số lượng|chỉ tiêu|đại biểu|định mức|tổng số|kế hoạch|mục tiêu|phấn đấu|đăng ký|giao|phân bổ|mức đạt|tối thiểu|tối đa|ít nhất|không quá|số (?:người|tập thể|cá nhân|tin|bài|lần|lớp|mô hình|điển hình|suất|giải|gương|hồ sơ|cuộc|buổi)|^(?:tập thể|cá nhân|điển hình|mô hình|tin,? bài|nữ|nam|cộng|trong đó)/u;
const past =
  /năm (?:học )?(?:trước|ngoái)|cùng kỳ|hiện trạng|hiện có|ước (?:thực hiện|đạt|tính)|đã (?:đạt|có|thực hiện|công nhận|giới thiệu|tổ chức|khen|hoàn thành|triển khai|biểu dương|được)|kết quả (?:đạt được|đã|năm|6 tháng)|so với|so sánh|(?<!\p{L})th ?(?:năm )?(?:19|20)\d{2}|lũy kế|tăng trưởng/u;
const times = /thời gian|thời hạn|thời điểm|tiến độ|hoàn thành|hạn (?:gửi|nộp|cuối)|^hạn|^ngày|^tháng|khi nào/u;

/** The cells of a row of a table with their columns; none where head and row differ in their cells. */
export function rowCells({ block, tableHead }: Passage, years: PlanYears): RowCell[] {
  if (!block.row || !tableHead) return [];
  const columns = columnsOf(tableHead, years);
  const cells = cellsOf(block.flat.text);
  if (cells.length !== columns.length) return [];
  return cells.map((cell, at) => ({ ...cell, column: asCounted(columns[at]!, cell, at) }));
}

const bareNumber = /^(?:\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?) ?%?$/;

/** A bare number under a head that says nothing of numbers is counted all the same: “Chính thức”, “Khách mời”. */
function asCounted(column: Column, { text }: Cell, at: number): Column {
  const counts = at > 0 && column.use === "words" && bareNumber.test(text) && !ordinal.test(column.head);
  return counts && column.head !== "" && !noNumbers.test(column.head) ? { ...column, use: "numbers" } : column;
}

/** “Tổng cộng”: a row that only adds up the others. */
export function isTotal(cells: readonly RowCell[]): boolean {
  return cells.some(
    ({ text }, at) => at < 2 && /^(?:tổng(?: cộng| số)?|cộng|toàn (?:ngành|tỉnh|đơn vị))$/iu.test(text),
  );
}

/** True where a row names the columns of its table and says nothing itself. */
export function isTableHead({ block, tableHead, headRow }: Passage): boolean {
  if (headRow) return true;
  if (!block.row || tableHead !== null) return false;
  const heads = cellsOf(block.flat.lower).map(({ text }) => text);
  if (heads.some((head) => /^\d+(?:[.,]\d+)*$/.test(head))) return false;
  const dated = heads.filter((head) => /\d{1,2}\/\d{1,2}/.test(head));
  if (dated.length > 0 && !(heads.length > 2 && known(heads[0]) && dated.every((head) => past.test(head))))
    return false;
  return heads.some(known);
}

function known(head = ""): boolean {
  return ordinal.test(head) || names.test(head);
}

const names =
  /^(?:(?:tên )?(?:đơn vị|cơ quan|địa phương|khối|cụm|trường|khoa)|nội dung|chỉ tiêu|công việc|nhiệm vụ|hoạt động|tiêu chí|danh hiệu|đối tượng|họ và tên|thời gian|thời hạn|tiến độ)(?!\p{L})/u;

const columnsRead = new WeakMap<Block, { years: PlanYears; columns: Column[] }>();

function columnsOf(head: Block, years: PlanYears): Column[] {
  const kept = columnsRead.get(head);
  if (kept && kept.years?.from === years?.from && kept.years?.to === years?.to) return kept.columns;
  const heads = cellsOf(head.flat.lower).map(({ text }) => text);
  const columns = heads.map((text, at) => columnOf(text || spanning(heads, at), years));
  columnsRead.set(head, { years, columns });
  return columns;
}

/** A head over several columns stands in the first of them alone. */
function spanning(heads: readonly string[], at: number): string {
  return heads.slice(0, at).findLast((text) => text !== "") ?? "";
}

function columnOf(head: string, years: PlanYears): Column {
  const time = timeIn(head, years);
  const bound = /tối thiểu|ít nhất|trở lên/u.test(head) ? "min" : /tối đa|không quá/u.test(head) ? "max" : null;
  return { use: useOf(head, time, years), head, time, bound };
}

function useOf(head: string, time: TimePhrase | null, years: PlanYears): Column["use"] {
  if (ordinal.test(head)) return "words";
  if (past.test(head) || isOver(head, years)) return "past";
  if (times.test(head) && !/chỉ tiêu|số lượng/u.test(head)) return "times";
  if (noNumbers.test(head)) return "words";
  return time || numbers.test(head) ? "numbers" : "words";
}

/** All years that a head names lie before those of the plan. */
function isOver(head: string, years: PlanYears): boolean {
  const named = [...head.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map(([, year]) => Number(year));
  return years !== null && named.length > 0 && named[0]! < years.from && !/giai đoạn|đến năm/u.test(head);
}

/** The time that a head names: “Kế hoạch năm 2026”, “Quý II”, “Cả năm”, “2027”, “Chỉ tiêu năm học 2024 - 2025”. */
function timeIn(head: string, years: PlanYears): TimePhrase | null {
  const place = { from: 0, to: 0, weight: "dated" as const, strict: false };
  const found = timesOf(head, years).find(({ due }) => due && due.type !== "event" && due.type !== "on");
  if (found) return { ...found, ...place };
  const [, until, year] = /(?<!\d)(đến )?((?:19|20)\d{2})(?![\d/-])/u.exec(head) ?? [];
  if (year && until) return { ...place, piece: "cột", due: { type: "range", from: null, to: `${year}-12-31` } };
  if (year) return { ...place, piece: "cột", due: { type: "year", year: Number(year) } };
  if (/cả năm|trong năm/u.test(head) && years && years.from === years.to)
    return { ...place, piece: "cột", due: { type: "year", year: years.to } };
  return null;
}
