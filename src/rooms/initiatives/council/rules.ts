import type { Officer } from "#kernel/auth/index.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import { keepsCouncil } from "../rules.ts";
import { nextSession, type SessionState, type SessionStep } from "../states.ts";
import type { Outcome } from "../terms.ts";
import type { InitiativeRefusal } from "../words.vi.ts";
import { quorumOf, type Sitting, tally, type Votes, votersOf } from "./count.ts";
import type { CouncilRule } from "./rule.ts";

type SessionFacts = { councilId: string; state: SessionState };

/** Chuẩn bị phiên họp: the council's secretary or chair, or who runs the initiatives; with members and something to look at. */
export function mayPrepare(officer: Officer, councilId: string, members: number, items: number): Verdict {
  return verdict<InitiativeRefusal>([
    !keepsCouncil(officer, councilId) && { code: "session.not_secretary" },
    members === 0 && { code: "session.no_members" },
    items === 0 && { code: "session.no_items" },
  ]);
}

/** Whether there is anything a session could take up: checked initiatives of a council whose papers she keeps. */
export function hasReady(ready: number): Verdict {
  return verdict<InitiativeRefusal>([ready === 0 && { code: "session.no_items" }]);
}

/** A step of a session by who keeps its papers. */
export function mayStepSession(officer: Officer, session: SessionFacts, step: SessionStep): Verdict {
  return verdict<InitiativeRefusal>([
    !keepsCouncil(officer, session.councilId) && { code: "session.not_secretary" },
    nextSession(session.state, step) === undefined && { code: "session.step_closed" },
  ]);
}

/** Mở phiên họp: with the quorum of the rule of its day. */
export function hasQuorum(rule: CouncilRule | null, members: readonly Sitting[]): Verdict {
  if (rule === null) return verdict<InitiativeRefusal>([{ code: "session.no_rule" }]);
  const { present, needed, reached } = quorumOf(rule, members);
  const facts = { present: String(present), needed: String(needed), members: String(members.length), cite: rule.cite };
  return verdict<InitiativeRefusal>([!reached && { code: "session.no_quorum", facts }]);
}

/** Ghi kết quả kiểm phiếu: while the council sits. */
export function mayCount(officer: Officer, session: SessionFacts): Verdict {
  return verdict<InitiativeRefusal>([
    !keepsCouncil(officer, session.councilId) && { code: "session.not_secretary" },
    session.state !== "sitting" && { code: "session.step_closed" },
  ]);
}

/** What was counted of one initiative, and what shall follow. */
export type Counted = Votes & { outcome: Outcome; reason: string | null };

/**
 * Whether the numbers can be: as many votes as voters, enough of all members where it passes, a reason where it does not. What
 * is sent back for more may be sent back without a vote.
 */
export function isSound(
  rule: CouncilRule,
  members: readonly Sitting[],
  authors: readonly (string | null)[],
  counted: Counted,
): Verdict {
  const found = tally(rule, members, authors, counted);
  const cast = counted.agree + counted.against + counted.invalid;
  const unvoted = counted.outcome === "returned" && cast === 0;
  const numbers = { cast: String(cast), voters: String(votersOf(members, authors).length) };
  const share = { agree: String(found.agree), base: String(found.base), needed: String(found.needed), cite: rule.cite };
  return verdict<InitiativeRefusal>([
    !unvoted && !found.fits && { code: "session.votes_do_not_fit", facts: numbers },
    counted.outcome === "recognised" && !found.reached && { code: "session.too_few_votes", facts: share },
    counted.outcome !== "recognised" && !counted.reason && { code: "session.reason_missing" },
  ]);
}

/** Kết thúc phiên họp: when every initiative has its result. */
export function mayClose(officer: Officer, session: SessionFacts, uncounted: number): Verdict {
  const may = mayStepSession(officer, session, "close");
  if (!may.allowed) return may;
  return verdict<InitiativeRefusal>([
    uncounted > 0 && { code: "session.not_counted", facts: { n: String(uncounted) } },
  ]);
}

/** Ghi quyết định công nhận: of a session that closed. */
export function mayDecide(officer: Officer, session: SessionFacts, passed: number): Verdict {
  return verdict<InitiativeRefusal>([
    !keepsCouncil(officer, session.councilId) && { code: "session.not_secretary" },
    (session.state !== "closed" || passed === 0) && { code: "recognition.council_has_not_passed" },
  ]);
}
