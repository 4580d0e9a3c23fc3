import type { YearKind } from "#kernel/calendar/index.ts";
import { dueSentence, occasionAwaited, type RuleNames } from "../due-rules/index.ts";
import type { Actor, Amount, PackDuty, ProofKind } from "../terms.ts";
import { proofNames } from "../words.vi.ts";

/** How many units a duty reaches, of how many the plan reaches; null where the reader does not see them all. */
export type Reach = { units: number; ofPlan: number } | null;

/** Words of an actor longer than this are told by kinds or numbers instead. */
const longActor = 70;

/** Ai làm: “Mọi đơn vị (20)”, “Văn phòng Sở”, “Tòa án cấp huyện, Phòng (16 đơn vị)”. */
export function whoActs(actor: Actor, reach: Reach): string {
  if (reach && reach.units > 1 && reach.units === reach.ofPlan) return `Mọi đơn vị (${reach.units})`;
  const several = reach && reach.units > 1 ? ` (${reach.units} đơn vị)` : "";
  return `${namedActor(actor)}${several}`;
}

function namedActor(actor: Actor): string {
  const named = [...actor.units, ...actor.kinds].join(", ");
  if (actor.text && (actor.text.length <= longActor || named === "")) return upperFirst(actor.text);
  return actor.all || named === "" ? "Mọi đơn vị" : named;
}

/** Gửi cho: “Hội đồng TĐKT, qua Phòng TCCB”; null when the sentence names nobody. */
export function toWhom(duty: { receiver: string; via?: string | null | undefined }): string | null {
  if (!duty.receiver) return null;
  return duty.via ? `${duty.receiver}, qua ${duty.via}` : duty.receiver;
}

/** Minh chứng: as the plan says it, else the kinds that are taken. */
export function proofWords(duty: { proofs: readonly ProofKind[]; proofNote?: string | null | undefined }): string {
  return duty.proofNote || duty.proofs.map((kind) => proofNames[kind]).join("; ");
}

const bounds: Record<NonNullable<Amount["bound"]>, string> = {
  min: "Ít nhất",
  max: "Không quá",
  over: "Trên",
  increase: "Tăng",
};
const pers: Record<NonNullable<Amount["per"]>, string> = {
  month: "mỗi tháng",
  quarter: "mỗi quý",
  "half-year": "mỗi 6 tháng",
  year: "mỗi năm",
  stage: "mỗi giai đoạn",
  plan: "trong cả kế hoạch",
  unit: "mỗi đơn vị",
};

/** Lượng: “Ít nhất 1 điển hình tiên tiến mỗi quý”, “100 % đơn vị”; null when nothing is counted. */
export function amountWords(amount: Amount | null | undefined): string | null {
  if (!amount) return null;
  return [numberWords(amount), amount.unit, amount.per && pers[amount.per]].filter(Boolean).join(" ");
}

function numberWords({ min, max, percent, bound }: Amount): string {
  const lead = bound ? `${bounds[bound]} ` : "";
  if (percent !== undefined) return `${lead}${percent}\u00a0%`;
  if (max === 0) return "Không có";
  if (min !== undefined && min === max) return String(min);
  if (min !== undefined && max !== undefined) return `Từ ${min} đến ${max}`;
  if (min !== undefined) return `${lead || "Ít nhất "}${min}`;
  return max === undefined ? lead.trim() : `${lead || "Không quá "}${max}`;
}

/** Hạn in words: “Hằng năm, chậm nhất 31/01”; a duty without a due rule is a condition, which has none. */
export function dueOf(duty: Pick<PackDuty, "due" | "strict" | "ifAny">, yearKind: YearKind, names: RuleNames): string {
  if (duty.due === null) return "Không đặt hạn";
  const said = dueSentence(duty.due, duty.strict, yearKind, names);
  return duty.ifAny ? `${said} (nếu có)` : said;
}

/** The name of the occasion a duty's day hangs on, when it hangs on one. */
export function occasionName(duty: Pick<PackDuty, "due">, names: RuleNames): string | undefined {
  const key = occasionAwaited(duty.due);
  return key === null ? undefined : (names.occasions?.[key] ?? key);
}

function upperFirst(words: string): string {
  return words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);
}
