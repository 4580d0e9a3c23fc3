import type { Presence } from "../terms.ts";
import { atLeast, type CouncilRule } from "./rule.ts";

/** Một thành viên ở phiên họp, as far as counting asks. */
export type Sitting = { personId: string; presence: Presence };

/** The votes of one initiative as counted: đồng ý, không đồng ý, không hợp lệ. */
export type Votes = { agree: number; against: number; invalid: number };

/** What the quorum asks and has. */
export type Quorum = { members: number; needed: number; present: number; reached: boolean };

/** Đủ số thành viên dự họp: those there in person, of all members by the decision. */
export function quorumOf(rule: CouncilRule, members: readonly Sitting[]): Quorum {
  const present = members.filter(({ presence }) => presence === "present").length;
  const needed = atLeast(rule.quorum, members.length);
  return { members: members.length, needed, present, reached: members.length > 0 && present >= needed };
}

/** Who may vote on one initiative: there or in writing, and not among its authors. */
export function votersOf<Member extends Sitting>(
  members: readonly Member[],
  authors: readonly (string | null)[],
): Member[] {
  return members.filter(({ personId, presence }) => presence !== "absent" && !authors.includes(personId));
}

/** Thành viên không biểu quyết vì là tác giả. */
export function conflictedOf<Member extends Sitting>(
  members: readonly Member[],
  authors: readonly (string | null)[],
): Member[] {
  return members.filter(({ personId }) => authors.includes(personId));
}

/** What the votes of one initiative come to under the rule. */
export type Tallied = {
  /** All members against whom the share is taken. */
  base: number;
  needed: number;
  agree: number;
  /** Ballots handed out: who may vote. */
  voters: number;
  /** More votes than voters, or fewer: the secretary counts again. */
  fits: boolean;
  reached: boolean;
};

/** Kết quả biểu quyết: the share is taken of all members, present or not (quy chế Hội đồng). */
export function tally(
  rule: CouncilRule,
  members: readonly Sitting[],
  authors: readonly (string | null)[],
  votes: Votes,
): Tallied {
  const conflicted = conflictedOf(members, authors).length;
  const base = rule.authorsCount ? members.length : members.length - conflicted;
  const needed = atLeast(rule.agree, base);
  const voters = votersOf(members, authors).length;
  const cast = votes.agree + votes.against + votes.invalid;
  return {
    base,
    needed,
    agree: votes.agree,
    voters,
    fits: cast === voters,
    reached: base > 0 && votes.agree >= needed,
  };
}
