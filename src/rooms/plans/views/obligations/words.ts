import type { HandedList } from "../../packs/index.ts";
import { quotaOf } from "../../progress.ts";
import type { Duty, Obligation } from "../../schema.ts";
import type { ProofKind } from "../../terms.ts";

/** What is sent, as the button says it: “Gửi danh sách”, “Gửi báo cáo”. */
const sent: Record<ProofKind, string> = {
  registration_list: "danh sách",
  report: "báo cáo",
  document: "văn bản",
  story: "tin, bài",
  event: "kết quả",
  number: "số liệu",
};

/** “danh sách”, “báo cáo” …: what a duty wants to be sent, by its first kind of proof. */
export function thingSent(duty: Pick<Duty, "proofs">): string {
  return sent[duty.proofs[0] ?? "document"];
}

/** What is written down of a quota as it happens: “Ghi tin, bài”, “Ghi hoạt động”. */
const recorded: Partial<Record<ProofKind, string>> = { event: "hoạt động" };

/** What may be done next with an obligation by its unit: the words of the button, and where it leads. */
export type NextAct = { words: string; href: string };

/** Lists the program makes itself; their addresses belong to a room above and are all that is known of it. */
const madeHere: Record<HandedList, { words: string; at: string }> = {
  exemplars: { words: "Lập danh sách đăng ký", at: "/registration-lists" },
  self_assessments: { words: "Tự đánh giá theo tiêu chí", at: "/registration-lists" },
  introductions: { words: "Lập hồ sơ giới thiệu", at: "/introductions" },
  initiatives: { words: "Đăng ký sáng kiến", at: "/initiatives" },
  titles: { words: "Lập bản đăng ký", at: "/title-registrations" },
};

/** What an obligation says of where and for which year its list is made, and whether another unit left it to this one. */
type Listed = Pick<Obligation, "planId" | "period" | "dueOn"> & { heirId?: string | null; inherited?: boolean };

/**
 * Where a unit makes the list a duty asks for. Sent there, it hands the duty in, so that nothing is typed twice. Null for
 * a duty without such a list, and for what was inherited: the list of a unit that is no more is sent as a paper.
 */
export function listMadeHere(one: Listed, duty: Pick<Duty, "list">, today: string): NextAct | null {
  if (duty.list === null || one.inherited || one.heirId) return null;
  const year = /^\d{4}/.exec(one.period)?.[0] ?? (one.dueOn ?? today).slice(0, 4);
  const { words, at } = madeHere[duty.list];
  return { words, href: `${at}?plan=${one.planId}&year=${year}` };
}

/**
 * The unit's next act: hand in, make the list that hands it in, add to what was sent back, write down what a quota counts,
 * explain a quota that was missed. Null when it is not the unit's turn.
 */
export function nextActOf(
  one: Pick<Obligation, "id" | "state" | "target" | "done"> & Listed,
  duty: Pick<Duty, "proofs" | "list">,
  today: string,
): NextAct | null {
  if (one.state !== "open" && one.state !== "returned") return null;
  const at = `/obligations/${one.id}`;
  const list = one.state === "open" ? listMadeHere(one, duty, today) : null;
  if (list && quotaOf(one) !== "short") return list;
  if (quotaOf(one) !== "short")
    return { words: one.state === "returned" ? "Bổ sung" : `Gửi ${thingSent(duty)}`, href: `${at}/submission` };
  if (one.dueOn !== null && one.dueOn < today) return { words: "Giải trình", href: `${at}/explanation` };
  const stories = storiesOf(one, duty);
  if (stories) return { words: "Làm tin, bài", href: stories };
  return { words: `Ghi ${thingRecorded(duty)}`, href: `${at}/proofs/new` };
}

/**
 * Where stories are made and sent that count for an obligation with a last day; null where what it asks for is no story. The
 * address belongs to a room above and is all that is known of it.
 */
export function storiesOf(one: Pick<Obligation, "id" | "dueOn">, duty: Pick<Duty, "proofs">): string | null {
  return duty.proofs[0] === "story" && one.dueOn !== null ? `/stories/quotas/${one.id}` : null;
}

/** “tin, bài”, “hoạt động”: what a quota counts, by its first kind of proof. */
export function thingRecorded(duty: Pick<Duty, "proofs">): string {
  return recorded[duty.proofs[0] ?? "document"] ?? thingSent(duty);
}

/** “Kế hoạch 787/TA-TĐKT, Mục III, điểm 3.2”. */
export function citeLine(plan: { number: string | null }, duty: Pick<Duty, "cite">): string {
  return [`Kế hoạch ${plan.number ?? "chưa có số"}`, duty.cite].filter(Boolean).join(", ");
}

/** A duty's title where a verb stands before it: “Gửi danh sách đăng ký” → “Danh sách đăng ký”. */
export function asThing(title: string): string {
  const rest = title.replace(/^(?:Gửi|Nộp|Báo) (?=\p{Ll})/u, "");
  return rest.charAt(0).toLocaleUpperCase("vi") + rest.slice(1);
}
