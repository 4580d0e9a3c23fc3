import { holdsForAgency, type Officer } from "#kernel/auth/index.ts";
import { type Day, formatDay } from "#kernel/calendar/index.ts";
import { isOpen } from "#kernel/life.ts";
import { type Reason, type Verdict, verdict } from "#kernel/verdict.ts";
import { standingOn } from "./days.ts";
import {
  type OpinionState,
  type OpinionStep,
  opinionLifecycle,
  type WindowState,
  type WindowStep,
  windowLifecycle,
} from "./states.ts";
import { type OpinionRefusal, opinionStateNames, standingNames } from "./words.vi.ts";

export type WindowFacts = { state: WindowState; opensOn: Day; closesOn: Day | null; contact: string };
type SubjectFacts = { name: string; achievement: string; takenOutOn: Day | null };

const inCharge = ["emulation_officer", "head", "deputy_head"] as const;
const councilRoles = ["council_chair", "council_member", "council_secretary"] as const;

/** Whether she opens windows, reads opinions one by one and concludes: the office of emulation and the leaders of the agency. */
export function runsOpinions(officer: Officer): boolean {
  return holdsForAgency(officer, inCharge);
}

/**
 * Whether she reads the substance without names: who runs opinions, the party committee, and the council of the agency.
 * `ofCouncil`: she holds a charge in a council that stands directly below the agency's root.
 */
export function readsSubstance(officer: Officer, ofCouncil: boolean): boolean {
  return runsOpinions(officer) || holdsForAgency(officer, ["party_committee", ...councilRoles]) || ofCouncil;
}

/** The bodies in which she holds a charge of a council. */
export function councilsOf(officer: Officer): string[] {
  const charges = officer.mandates.filter(({ role }) => (councilRoles as readonly string[]).includes(role));
  return charges.map(({ unitId }) => unitId);
}

function notInCharge(officer: Officer): Reason<OpinionRefusal> | false {
  return !runsOpinions(officer) && { code: "opinion.not_in_charge" };
}

function stepClosed(window: WindowFacts, step: WindowStep, today: Day): Reason<OpinionRefusal> | false {
  const facts = { now: standingNames[standingOn(window, today)].word };
  return !isOpen(windowLifecycle, window.state, step) && { code: "opinion.step_closed", facts };
}

/** Mở đợt lấy ý kiến; đọc, xử lý ý kiến. */
export function mayRun(officer: Officer): Verdict {
  return verdict<OpinionRefusal>([notInCharge(officer)]);
}

/** Xem bản tổng hợp. */
export function maySeeSubstance(officer: Officer, ofCouncil: boolean): Verdict {
  return verdict<OpinionRefusal>([!readsSubstance(officer, ofCouncil) && { code: "opinion.not_of_council" }]);
}

/** Sửa đợt và danh sách: only before it is published, so that what the public read is not altered in silence. */
export function mayEdit(officer: Officer, window: WindowFacts): Verdict {
  return verdict<OpinionRefusal>([notInCharge(officer), window.state !== "drafting" && { code: "opinion.list_fixed" }]);
}

/** Công khai: the list has somebody in it, and of each it says what for. */
export function mayPublish(
  officer: Officer,
  window: WindowFacts,
  subjects: readonly SubjectFacts[],
  today: Day,
): Verdict {
  const bare = subjects.filter(({ achievement }) => achievement.trim() === "").map(({ name }) => name);
  return verdict<OpinionRefusal>([
    notInCharge(officer),
    stepClosed(window, "publish", today),
    subjects.length === 0 && { code: "opinion.nobody_listed" },
    bare.length > 0 && { code: "opinion.achievement_missing", facts: { names: bare.join(", ") } },
  ]);
}

/** Kéo dài, đóng sớm: while it still takes opinions. */
export function mayMoveEnd(officer: Officer, window: WindowFacts, step: "lengthen" | "close", today: Day): Verdict {
  const closed = stepClosed(window, step, today);
  return verdict<OpinionRefusal>([
    notInCharge(officer),
    closed,
    !closed && standingOn(window, today) === "over" && { code: "opinion.over" },
  ]);
}

/** Bỏ dự thảo, hủy. */
export function mayEnd(officer: Officer, window: WindowFacts, step: "withdraw" | "cancel", today: Day): Verdict {
  return verdict<OpinionRefusal>([notInCharge(officer), stepClosed(window, step, today)]);
}

/** Đưa một tên ra khỏi danh sách đã công khai: until it is concluded. */
export function mayTakeOut(officer: Officer, window: WindowFacts, subject: SubjectFacts, today: Day): Verdict {
  const published = window.state === "published" || window.state === "closed";
  const facts = { now: standingNames[standingOn(window, today)].word };
  return verdict<OpinionRefusal>([
    notInCharge(officer),
    !published && { code: "opinion.step_closed", facts },
    subject.takenOutOn !== null && { code: "opinion.taken_out_already" },
  ]);
}

/** Kết luận: after its last day (or closed before it), when no opinion is left unread. */
export function mayConclude(officer: Officer, window: WindowFacts, unread: number, today: Day): Verdict {
  const closed = stepClosed(window, "conclude", today);
  const over = standingOn(window, today) === "over";
  return verdict<OpinionRefusal>([
    notInCharge(officer),
    closed,
    !closed && !over && { code: "opinion.still_open", facts: { day: formatDay(window.closesOn ?? today) } },
    unread > 0 && { code: "opinion.unread", facts: { count: String(unread) } },
  ]);
}

/** Ghi ý kiến gửi bằng thư: received while the window took opinions, until it is concluded. */
export function mayWriteDown(officer: Officer, window: WindowFacts, today: Day, receivedOn?: Day): Verdict {
  const standing = standingOn(window, today);
  const { opensOn, closesOn } = window;
  const outOfTime = receivedOn !== undefined && (receivedOn < opensOn || receivedOn > (closesOn ?? today));
  const facts = { from: formatDay(opensOn), to: formatDay(closesOn ?? today) };
  return verdict<OpinionRefusal>([
    notInCharge(officer),
    standing !== "open" &&
      standing !== "over" && {
        code: "opinion.step_closed",
        facts: { now: standingNames[standing].word },
      },
    outOfTime && { code: "opinion.letter_out_of_time", facts },
  ]);
}

/** Gửi ý kiến, by anybody: until the last minute of the last day, not about a name that was taken out. */
export function mayGive(window: WindowFacts, subject: Pick<SubjectFacts, "takenOutOn"> | null, today: Day): Verdict {
  const open = standingOn(window, today) === "open";
  return verdict<OpinionRefusal>([
    !open && { code: "opinion.not_given_now", facts: { contact: window.contact } },
    open && subject !== null && subject.takenOutOn !== null && { code: "opinion.subject_gone" },
  ]);
}

/**
 * Tiếp nhận, để ngoài, nhập, trả lời, mở lại: along the map. Once the window is concluded only answers are still written; an
 * opinion to which others were joined stays, for it speaks for them.
 */
export function mayHandle(
  officer: Officer,
  window: WindowFacts,
  opinion: { state: OpinionState; joined: number },
  step: OpinionStep,
): Verdict {
  const facts = { now: opinionStateNames[opinion.state].word };
  const leaves = step === "set_aside" || step === "join";
  const done = window.state === "concluded" || window.state === "cancelled";
  return verdict<OpinionRefusal>([
    notInCharge(officer),
    !isOpen(opinionLifecycle, opinion.state, step) && { code: "opinion.opinion_step_closed", facts },
    done && step !== "answer" && { code: "opinion.window_done" },
    leaves && opinion.joined > 0 && { code: "opinion.holds_others" },
  ]);
}
