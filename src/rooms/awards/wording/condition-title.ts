import { upperFirst } from "#kernel/vietnamese/index.ts";
import type { Condition, ConditionOf, Within } from "../conditions/condition.ts";
import { disciplineNames, groundNames, levelNames, ratingNames, scopeNames } from "../words.vi.ts";

/** Names of awards by key, as the catalogue of the reader's agency has them. */
export type AwardNames = ReadonlyMap<string, string>;

/** A condition in one line, as an officer would say it: the author's own title, else worded here. */
export function conditionTitle(condition: Condition, names: AwardNames): string {
  return condition.title ?? upperFirst(worded(condition, names));
}

/** What a condition asks, worded here whatever its author called it. */
export function conditionWords(condition: Condition, names: AwardNames): string {
  return worded(condition, names);
}

function worded(condition: Condition, names: AwardNames): string {
  switch (condition.is) {
    case "held":
      return heldWords(condition, names);
    case "rated":
      return ratedWords(condition, names);
    case "undisciplined":
      return `không bị kỷ luật từ hình thức ${lower(disciplineNames[condition.from])} trở lên ${inWindow(condition.within, names)}`.trimEnd();
    case "initiatives":
      return `có ít nhất ${two(condition.times)} sáng kiến ${lower(scopeNames[condition.scope])} chưa dùng cho lần khen khác ${inWindow(condition.within, names)}`.trimEnd();
    case "certified":
      return `được ${condition.by ?? "người có trách nhiệm"} xác nhận`;
    case "proposed":
      return `được ${condition.by} đề nghị`;
    case "years":
      return condition.since
        ? `đủ ${two(condition.atLeast)} năm kể từ khi được tặng ${anyOf(condition.since, names)}`
        : `có ít nhất ${two(condition.atLeast)} năm công tác`;
    case "members":
      return membersWords(condition, names);
    case "headed_unit":
      return `là người đứng đầu thì đơn vị cũng phải đạt: ${lower(conditionTitle(condition.unit, names))}`;
    case "all":
      return "đạt tất cả các điều kiện sau";
    case "any":
      return "đạt một trong các điều kiện sau";
    case "some":
      return `đạt ít nhất ${two(condition.atLeast)} trong các điều kiện sau`;
  }
}

function heldWords(condition: ConditionOf<"held">, names: AwardNames): string {
  const times = `${condition.consecutive ? "" : "ít nhất "}${two(condition.times)} lần${condition.consecutive ? " liên tục" : ""}`;
  const levels = condition.levels?.map((level) => lower(levelNames[level])).join(", ");
  const grounds = condition.grounds?.map((ground) => lower(groundNames[ground])).join(", ");
  const what = condition.awards ? anyOf(condition.awards, names) : "danh hiệu, hình thức khen thưởng";
  return [
    `${times} được tặng ${what}`,
    levels && `(${levels})`,
    grounds && `về ${grounds}`,
    inWindow(condition.within, names),
  ]
    .filter(Boolean)
    .join(" ");
}

function ratedWords(condition: ConditionOf<"rated">, names: AwardNames): string {
  const level = `${lower(ratingNames[condition.atLeast])}${condition.atLeast === "excellent" ? "" : " trở lên"}`;
  if (condition.years === undefined) return `${level} trong thời gian xét`;
  const excellent = condition.excellentYears
    ? `, trong đó ít nhất ${two(condition.excellentYears)} năm hoàn thành xuất sắc`
    : "";
  const since = condition.since ? ` kể từ khi được tặng ${anyOf(condition.since, names)}` : "";
  return `${two(condition.years)} năm liên tục ${level}${excellent}${since}`;
}

function membersWords(condition: ConditionOf<"members">, names: AwardNames): string {
  const who = condition.holding
    ? `đạt ${anyOf(condition.holding, names)}`
    : `${lower(ratingNames[condition.rated ?? "done"])} trở lên`;
  if (condition.percent === undefined) return `có ít nhất ${two(condition.count ?? 1)} thành viên ${who}`;
  return condition.percent === 100 ? `100% thành viên ${who}` : `từ ${condition.percent}% thành viên trở lên ${who}`;
}

function inWindow(within: Within, names: AwardNames): string {
  if (within === "span") return "trong thời gian xét";
  if (within === "ever") return "";
  if ("years" in within) return `trong ${two(within.years)} năm gần nhất`;
  if ("since" in within) return `sau khi được tặng ${anyOf(within.since, names)}`;
  if (within.from !== undefined && within.to !== undefined) return `trong các năm ${within.from}–${within.to}`;
  return within.from !== undefined ? `từ năm ${within.from}` : `đến năm ${within.to}`;
}

/** «A hoặc B», «A, B hoặc C». */
export function anyOf(keys: readonly string[], names: AwardNames): string {
  const list = keys.map((key) => `“${names.get(key) ?? key}”`);
  return list.length < 2 ? list.join("") : `${list.slice(0, -1).join(", ")} hoặc ${list.at(-1)}`;
}

/** A count as documents write it: 01, 02, 12. */
export function two(count: number): string {
  return String(count).padStart(2, "0");
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
