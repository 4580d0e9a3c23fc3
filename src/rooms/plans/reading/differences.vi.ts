import { formatDay } from "#kernel/calendar/index.ts";
import { conditionTitle } from "#rooms/awards/index.ts";
import { roleNames } from "#rooms/organisation/index.ts";
import type { RuleNames } from "../due-rules/index.ts";
import type { PlanPack } from "../packs/pack.ts";
import type { PackDuty } from "../terms.ts";

import { amountWords, dueOf, proofWords, toWhom, whoActs } from "./duty-words.vi.ts";

/** One thing that is said otherwise: what, from what, to what; an empty side was not there. */
export type Change = { what: string; from: string; to: string };

/** What an amendment did to a plan, in words. */
export type PlanDifferences = {
  frame: Change[];
  added: string[];
  dropped: string[];
  changed: { key: string; title: string; changes: Change[] }[];
};

/** The differences between two versions of a plan: its frame, duties added, dropped and changed. */
export function differencesOf(before: PlanPack, after: PlanPack): PlanDifferences {
  const old = new Map(before.duties.map((duty) => [duty.key, duty]));
  const now = new Set(after.duties.map(({ key }) => key));
  return {
    frame: frameChanges(before, after),
    added: after.duties.filter(({ key }) => !old.has(key)).map(({ title }) => title),
    dropped: before.duties.filter(({ key }) => !now.has(key)).map(({ title }) => title),
    changed: after.duties.flatMap((duty) => {
      const was = old.get(duty.key);
      const changes = was ? dutyChanges({ duty: was, pack: before }, { duty, pack: after }) : [];
      return changes.length > 0 ? [{ key: duty.key, title: duty.title, changes }] : [];
    }),
  };
}

type Placed = {
  duty: PackDuty;
  pack: Pick<PlanPack, "yearKind"> & {
    occasions: readonly { key: string; name: string }[];
    duties: readonly { key: string; title: string }[];
    stages: readonly { key: string; name: string }[];
  };
};

/** What one duty asks otherwise than another: by field, in the words of the plan page. */
export function dutyChanges(before: Placed, after: Placed, without: readonly string[] = []): Change[] {
  if (before.pack.yearKind === after.pack.yearKind && JSON.stringify(before.duty) === JSON.stringify(after.duty))
    return [];
  const [was, is] = [saidOf(before), saidOf(after)];
  return Object.keys(is)
    .filter((what) => !without.includes(what) && was[what] !== is[what])
    .map((what) => ({ what, from: was[what] ?? "", to: is[what] ?? "" }));
}

/** Every field of a duty as it is said. */
function saidOf({ duty, pack }: Placed): Record<string, string> {
  const names: RuleNames = {
    occasions: Object.fromEntries(pack.occasions.map(({ key, name }) => [key, name])),
    duties: Object.fromEntries(pack.duties.map(({ key, title }) => [key, title])),
  };
  const role = duty.actor.role ? ` (${roleNames[duty.actor.role].toLocaleLowerCase("vi")})` : "";
  return {
    "Tên việc": duty.title,
    Hạn: dueOf(duty, pack.yearKind, names),
    Lượng: amountWords(duty.amount) ?? "",
    "Ai làm": `${whoActs(duty.actor, null)}${role}`,
    "Gửi cho": toWhom(duty) ?? "",
    "Minh chứng": proofWords(duty),
    "Giai đoạn, đợt": pack.stages.find(({ key }) => key === duty.stage)?.name ?? "",
    "Câu của kế hoạch": duty.quote,
  };
}

function frameChanges(before: PlanPack, after: PlanPack): Change[] {
  const [was, is] = [frameOf(before), frameOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((what) => (was[what] ?? "") !== (is[what] ?? ""))
    .map((what) => ({ what, from: was[what] ?? "", to: is[what] ?? "" }));
}

/** All of a plan beside its duties, as it is said; long texts by their parts. */
function frameOf(pack: PlanPack): Record<string, string> {
  const day = (on: string | null) =>
    on === null ? "chưa có ngày" : on.length === 7 ? `tháng ${on.slice(5)}/${on.slice(0, 4)}` : formatDay(on);
  return {
    "Tên kế hoạch": pack.title,
    "Số kế hoạch": pack.number ?? "",
    "Cơ quan ban hành": pack.issuer,
    "Người ký": pack.signer ? [pack.signer.name, pack.signer.post].filter(Boolean).join(", ") : "",
    "Bắt đầu": pack.period.from ? day(pack.period.from) : "",
    "Kết thúc": pack.period.to
      ? day(pack.period.to)
      : (pack.occasions.find(({ key }) => key === pack.period.until)?.name ?? ""),
    "Căn cứ": pack.bases.map(({ text }) => text).join("; "),
    "Mục đích, yêu cầu": pack.purposes.join(" "),
    "Kinh phí": pack.funding,
    "Nơi nhận": pack.recipients.map(({ name }) => name).join("; "),
    ...Object.fromEntries(
      pack.stages.map(({ key, name, from, to }) => [
        `Giai đoạn, đợt “${name || key}”`,
        `${from ? day(from) : "…"} – ${to ? day(to) : "…"}`,
      ]),
    ),
    ...Object.fromEntries(pack.occasions.map(({ name, on }) => [`Dịp “${name}”`, day(on)])),
    "Tiêu chí chung": criteriaSaid(pack.criteria),
    ...Object.fromEntries(
      pack.kinds.map(({ name, criteria, passAt }) => [
        `Loại điển hình “${name}”`,
        [criteriaSaid(criteria), passAt === undefined ? "" : `đạt từ ${passAt} điểm`].filter(Boolean).join("; "),
      ]),
    ),
    ...Object.fromEntries((pack.ladder ?? []).map((rung) => [`Bậc công nhận “${rung.name}”`, rungSaid(rung)])),
    ...Object.fromEntries(pack.contents.map(({ cite, heading, text }) => [`Nội dung “${heading || cite}”`, text])),
  };
}

/** Criteria as one line: what each looks at, its points, whether it counts without evidence. */
function criteriaSaid(criteria: PlanPack["criteria"]): string {
  return criteria
    .map(({ title, points, gate }) =>
      [title, points && `tối đa ${points.max} điểm`, gate && "không có minh chứng thì không tính"]
        .filter(Boolean)
        .join(", "),
    )
    .join("; ");
}

/** A rung as one line: its conditions, as an officer would say them. */
function rungSaid(rung: PlanPack["ladder"][number]): string {
  const names = new Map<string, string>();
  return rung.conditions.map((condition) => conditionTitle(condition, names)).join("; ");
}
