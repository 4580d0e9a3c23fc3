import { type Band, type Formula, type FormulaWay, formulaWays, typedDecimal } from "#kernel/scoring/index.ts";
import { fold } from "#kernel/vietnamese/index.ts";
import { keyFor } from "#kernel/written/index.ts";
import { criterionEffects, criterionGates, scorers } from "../terms.ts";
import type { ScoreCriterion, ScoreGroup } from "./table.ts";
import { effectNames, formulaNames, gateNames, scorerNames } from "./words.vi.ts";

/** Một dòng của bảng as it is typed, pasted or read from a file: all texts, words or codes. */
export type TypedCriterion = {
  group: string;
  title: string;
  effect: string;
  by: string;
  /** Điểm chuẩn hoặc cao nhất. */
  points: string;
  /** Over: tính đến bao nhiêu %. */
  cap: string;
  /** Count and sample: điểm cho mỗi việc, mỗi hồ sơ. */
  each: string;
  /** Sample: bao nhiêu hồ sơ. */
  size: string;
  bands: { from: string; to: string; points: string }[];
  evidence: string;
  gate: string;
  scorer: string;
};

type Field = keyof TypedCriterion;
export type RowFault = { field: Field | `bands[${number}][${"from" | "to" | "points"}]`; says: string };
export type ReadCriterion =
  | { ok: true; group: string; criterion: Omit<ScoreCriterion, "key"> }
  | { ok: false; faults: RowFault[] };

/** Reads one line; every fault at its field, with what to write. */
export function readCriterion(row: TypedCriterion): ReadCriterion {
  const faults: RowFault[] = [];
  const fault = (field: RowFault["field"], says: string) => void faults.push({ field, says });
  const effect = wordOf(row.effect, criterionEffects, effectNames, "base");
  const gate = wordOf(row.gate, criterionGates, gateNames, "none");
  const scorer = wordOf(row.scorer, scorers, scorerNames, "member");
  const by = wordOf(row.by, formulaWays, formulaNames, "mark");
  if (row.group === "") fault("group", "Ghi tên nhóm tiêu chí.");
  if (row.title === "") fault("title", "Ghi tên tiêu chí.");
  if (effect === null) fault("effect", `Chọn một trong: ${Object.values(effectNames).join("; ")}.`);
  if (gate === null) fault("gate", `Chọn một trong: ${Object.values(gateNames).join("; ")}.`);
  if (scorer === null) fault("scorer", `Chọn một trong: ${Object.values(scorerNames).join("; ")}.`);
  if (by === null) fault("by", `Chọn một trong: ${Object.values(formulaNames).join("; ")}.`);
  const formula = by === null ? null : formulaOf(by, row, fault);
  if (faults.length > 0 || !formula || !effect || !gate || !scorer) return { ok: false, faults };
  const { title, evidence } = row;
  return { ok: true, group: row.group, criterion: { title, effect, formula, evidence, gate, scorer } };
}

function formulaOf(
  by: FormulaWay,
  row: TypedCriterion,
  fault: (field: RowFault["field"], says: string) => void,
): Formula {
  const number = (field: "points" | "cap" | "each" | "size", says: string) => {
    const n = typedDecimal(row[field].replace("%", ""));
    if (!(n > 0)) fault(field, says);
    return n;
  };
  const most = () => number("points", "Ghi số điểm lớn hơn 0, ví dụ 10 hoặc 2,5.");
  switch (by) {
    case "over":
      return { by, standard: most(), cap: number("cap", "Ghi tính đến bao nhiêu phần trăm, ví dụ 120.") };
    case "count":
      return { by, each: number("each", "Ghi điểm cho mỗi việc, ví dụ 2."), max: most() };
    case "sample": {
      const size = number("size", "Ghi số hồ sơ rút, ví dụ 10.");
      if (size > 0 && !(Number.isInteger(size) && size <= 200)) fault("size", "Rút từ 1 đến 200 hồ sơ.");
      return { by, size, each: number("each", "Ghi điểm cho mỗi hồ sơ đạt, ví dụ 0,4.") };
    }
    case "bands":
      return { by, bands: bandsOf(row.bands, fault) };
    default:
      return { by, max: most() };
  }
}

function bandsOf(rows: TypedCriterion["bands"], fault: (field: RowFault["field"], says: string) => void): Band[] {
  const typed = rows.map((row, n) => ({ ...row, n })).filter((row) => row.from || row.to || row.points);
  if (typed.length === 0) fault("bands", "Ghi ít nhất một khung: từ, đến, điểm.");
  return typed.map(({ n, from, to, points }) => {
    const band = { from: typedDecimal(from), to: to === "" ? null : typedDecimal(to), points: typedDecimal(points) };
    if (Number.isNaN(band.from)) fault(`bands[${n}][from]`, "Ghi bằng chữ số.");
    if (Number.isNaN(band.to)) fault(`bands[${n}][to]`, "Ghi bằng chữ số, hoặc để trống nếu không có mức trên.");
    if (Number.isNaN(band.points)) fault(`bands[${n}][points]`, "Ghi số điểm của khung.");
    if (band.to !== null && band.to < band.from) fault(`bands[${n}][to]`, "Mức trên phải từ mức dưới trở lên.");
    return band;
  });
}

/** A word or a code of a list; empty is the usual one, null what is neither. */
function wordOf<Code extends string>(
  typed: string,
  codes: readonly Code[],
  names: Record<Code, string>,
  usual: NoInfer<Code>,
): Code | null {
  if (typed === "") return usual;
  return codes.find((code) => code === typed || fold(names[code]) === fold(typed)) ?? null;
}

/** Lines as groups with keys: an empty group name means the one above. The same title gives the same key again. */
export function groupsOf(lines: readonly { group: string; criterion: Omit<ScoreCriterion, "key"> }[]): ScoreGroup[] {
  const taken = new Set<string>();
  const groups: ScoreGroup[] = [];
  for (const { group: title, criterion } of lines) {
    let group = groups.find((one) => one.title === title);
    if (!group) {
      group = { key: keyFor(title, taken), title, criteria: [] };
      groups.push(group);
    }
    group.criteria.push({ key: keyFor(criterion.title, taken), ...criterion });
  }
  return groups;
}

/** A criterion as it would be typed. */
export function typedOfCriterion(group: string, one: ScoreCriterion): TypedCriterion {
  const { formula } = one;
  const n = (value: number) => String(value).replace(".", ",");
  return {
    ...{ group, title: one.title, effect: one.effect, by: formula.by, evidence: one.evidence, gate: one.gate },
    scorer: one.scorer,
    points: formula.by === "over" ? n(formula.standard) : "max" in formula ? n(formula.max) : "",
    cap: formula.by === "over" ? n(formula.cap) : "",
    each: "each" in formula ? n(formula.each) : "",
    size: formula.by === "sample" ? n(formula.size) : "",
    bands:
      formula.by === "bands"
        ? formula.bands.map((band) => ({
            from: n(band.from),
            to: band.to === null ? "" : n(band.to),
            points: n(band.points),
          }))
        : [],
  };
}
