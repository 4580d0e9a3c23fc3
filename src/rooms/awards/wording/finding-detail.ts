import { formatDay } from "#kernel/calendar/index.ts";
import type { Condition } from "../conditions/condition.ts";
import type { Evidence, Finding } from "../conditions/finding.ts";
import type { CertificationFact, DisciplineFact, HeldFact, InitiativeFact, PendingFact } from "../record.ts";
import { disciplineNames, ratingNames, scopeNames } from "../words.vi.ts";
import { two } from "./condition-title.ts";

/** One fact in words, with the address where it can be read. */
export type FactLine = { text: string; link: string | null };

/** Most facts shown under one condition; the rest is counted. */
const mostFacts = 6;

/** The facts a finding rests on, each with its date and number. */
export function factLines(finding: Finding): FactLine[] {
  const lines = finding.evidence.slice(0, mostFacts).map((one) => ({ text: factWords(one), link: linkOf(one) }));
  const rest = finding.evidence.length - mostFacts;
  return rest > 0 ? [...lines, { text: `và ${rest} mục khác`, link: null }] : lines;
}

/** What was counted, in one sentence: «Hiện 0 lần.», «Chưa có xếp loại năm 2023.» */
export function tallySentence(finding: Finding): string {
  if (finding.result === "not_asked") return notAskedWords(finding.condition);
  const { condition, have, lacking, unknown } = finding;
  switch (condition.is) {
    case "held":
      return condition.consecutive && have > 0 ? `Hiện ${two(have)} lần liên tục.` : `Hiện ${have} lần.`;
    case "rated":
      return lacking.length > 0
        ? `Chưa có xếp loại năm ${lacking.join(", ")}.`
        : `Đạt ${two(have)}/${two(condition.years ?? finding.evidence.length)} năm.`;
    case "undisciplined":
      return have === 0 ? "Không có quyết định kỷ luật nào." : `Có ${two(have)} quyết định kỷ luật.`;
    case "initiatives":
      return `Hiện có ${have} sáng kiến.`;
    case "certified":
      return have > 0 ? "" : `Chưa có xác nhận${condition.by ? ` của ${condition.by}` : ""}.`;
    case "proposed":
      return have > 0 ? "" : `Chưa có văn bản đề nghị của ${condition.by}.`;
    case "years":
      return unknown ? "Chưa ghi ngày bắt đầu công tác." : `Hiện ${have} năm.`;
    case "members":
      return lacking.length > 0 ? `Chưa có số liệu thành viên năm ${lacking.join(", ")}.` : `Hiện ${have} người.`;
    default:
      return "";
  }
}

/** What holds a case, without saying what it is about: that is need to know. */
export function holdLine(fact: PendingFact): FactLine {
  return { text: `Có việc chưa kết luận từ ngày ${formatDay(fact.from)}`, link: fact.link ?? null };
}

function notAskedWords(condition: Condition): string {
  if (condition.unverified) return "Chưa kiểm chứng được nguồn nên chưa xét.";
  if (condition.is === "headed_unit") return "Không đứng đầu đơn vị nào.";
  return "Không áp dụng cho đối tượng này.";
}

function factWords(evidence: Evidence): string {
  switch (evidence.of) {
    case "held":
      return heldWords(evidence.fact);
    case "rating":
      return `Năm ${evidence.fact.year}: ${ratingNames[evidence.fact.level].toLowerCase()}${evidence.fact.document ? ` (${evidence.fact.document})` : ""}`;
    case "discipline":
      return disciplineWords(evidence.fact);
    case "initiative":
      return initiativeWords(evidence.fact);
    case "certification":
      return `${evidence.fact.by} xác nhận ngày ${formatDay(evidence.fact.on)}${periodWords(evidence.fact)}`;
    case "proposal":
      return `${evidence.fact.by} đề nghị ngày ${formatDay(evidence.fact.on)}${evidence.fact.number ? `, số ${evidence.fact.number}` : ""}`;
    case "members":
      return `Năm ${evidence.fact.year} có ${evidence.fact.members} người`;
    case "headship":
      return `Đứng đầu ${evidence.fact.unit.holder.name} từ ngày ${formatDay(evidence.fact.from)}`;
  }
}

/** One initiative is used once: where it was is told beside it. */
function initiativeWords({ title, scope, year, usedFor, usedPlace }: InitiativeFact): string {
  const used = usedFor === null ? "" : `; đã dùng cho ${usedPlace ?? "mục khác"}`;
  return `${title} (${scopeNames[scope].toLowerCase()}, ${year}${used})`;
}

/** Who was disciplined is need to know: of staff the form and the day, of oneself only that there is one. */
function disciplineWords({ form, decidedOn, personName }: DisciplineFact): string {
  if (personName === undefined) return "có quyết định kỷ luật, xem theo thẩm quyền ở sổ";
  return `một người thuộc đơn vị bị ${disciplineNames[form].toLowerCase()} ngày ${formatDay(decidedOn)}`;
}

function periodWords({ year, fromYear }: CertificationFact): string {
  return fromYear ? ` cho giai đoạn ${fromYear}–${year}` : "";
}

function heldWords(fact: HeldFact): string {
  const year = fact.year === null ? null : fact.fromYear === null ? `${fact.year}` : `${fact.fromYear}–${fact.year}`;
  const paper = [fact.number && `Quyết định số ${fact.number}`, fact.decidedOn && `ngày ${formatDay(fact.decidedOn)}`]
    .filter(Boolean)
    .join(" ");
  return [`${fact.name}${year ? ` (${year})` : ""}`, paper].filter(Boolean).join(", ");
}

function linkOf(evidence: Evidence): string | null {
  return "link" in evidence.fact ? (evidence.fact.link ?? null) : null;
}
