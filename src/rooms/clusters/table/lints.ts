import { type Band, decimal } from "#kernel/scoring/index.ts";
import { criteriaOf, mostOfTable, type ScoreCriterion, type ScoreTable } from "./table.ts";

/** Chỗ nên xem lại của một bảng chấm điểm. `key` is the criterion or group it is about; `stops` bars the scoring. */
export type TableLint = { key: string | null; says: string; stops: boolean };

/** Reads a table as a careful officer would: what cannot be scored stops it, what looks wrong is pointed at. */
export function lintsOf(table: ScoreTable): TableLint[] {
  return [...wholeLints(table), ...tieLints(table), ...criteriaOf(table).flatMap(criterionLints)];
}

function wholeLints(table: ScoreTable): TableLint[] {
  const { base } = mostOfTable(table);
  const empty = table.groups.filter(({ criteria }) => criteria.length === 0);
  return [
    ...(criteriaOf(table).length === 0 ? [stop(null, "Bảng chưa có tiêu chí nào.")] : []),
    ...(table.total !== null && Math.abs(base - table.total) >= 0.005
      ? [warn(null, `Các tiêu chí cộng lại được ${decimal(base)} điểm, còn tổng điểm ghi là ${decimal(table.total)}.`)]
      : []),
    ...empty.map(({ key, title }) => warn(key, `Nhóm “${title}” chưa có tiêu chí.`)),
  ];
}

function tieLints(table: ScoreTable): TableLint[] {
  const known = new Set([...criteriaOf(table), ...table.groups].map(({ key }) => key));
  const gone = table.ties.filter((key) => !known.has(key));
  return [
    ...(table.ties.length === 0
      ? [warn(null, "Chưa ghi xét tiêu chí nào trước khi bằng điểm; bằng điểm là phải bỏ phiếu ngay.")]
      : []),
    ...gone.map((key) => warn(key, `Thứ tự xét khi bằng điểm nêu “${key}” mà bảng không còn.`)),
  ];
}

function criterionLints(one: ScoreCriterion): TableLint[] {
  const { key, formula } = one;
  const say = (words: string) => warn(key, `“${one.title}”: ${words}`);
  return [
    ...(one.evidence === "" && one.effect !== "deduction" ? [say("chưa ghi minh chứng cần có.")] : []),
    ...(one.effect === "deduction" && one.gate === "evidence"
      ? [say("điểm trừ không cần minh chứng của đơn vị; trừ khi có vi phạm.")]
      : []),
    ...(formula.by === "over" && formula.cap <= 100 ? [say("vượt chỉ tiêu không được thêm điểm nào.")] : []),
    ...(formula.by === "count" && formula.each > formula.max ? [say("một lần đã quá mức cao nhất của tiêu chí.")] : []),
    ...(formula.by === "bands" ? bandLints(one, formula.bands) : []),
  ];
}

function bandLints({ key, title }: ScoreCriterion, bands: readonly Band[]): TableLint[] {
  if (bands.length === 0) return [stop(key, `“${title}”: chưa có khung điểm nào.`)];
  const sorted = [...bands].sort((a, b) => a.from - b.from);
  return sorted.slice(1).flatMap((band, n) => {
    const before = sorted[n]!;
    if (before.to === null || band.from <= before.to)
      return [
        warn(
          key,
          `“${title}”: khung ${bandWords(before)} và khung ${bandWords(band)} chồng nhau; giá trị ở chỗ chồng lấy khung cao điểm hơn.`,
        ),
      ];
    return band.points < before.points
      ? [warn(key, `“${title}”: khung ${bandWords(band)} cao hơn mà ít điểm hơn khung ${bandWords(before)}.`)]
      : [];
  });
}

/** “từ 80 đến 90”, “từ 90 trở lên”. */
export function bandWords({ from, to }: Band): string {
  return to === null ? `từ ${decimal(from)} trở lên` : `từ ${decimal(from)} đến ${decimal(to)}`;
}

const warn = (key: string | null, says: string): TableLint => ({ key, says, stops: false });
const stop = (key: string | null, says: string): TableLint => ({ key, says, stops: true });
