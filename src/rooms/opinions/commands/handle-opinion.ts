import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist, Refused } from "#kernel/verdict.ts";
import { opinionById } from "../queries/opinions.ts";
import { windowById } from "../queries/windows.ts";
import { mayHandle } from "../rules.ts";
import type { Opinion } from "../schema.ts";
import { nextOpinion, type OpinionStep } from "../states.ts";
import { tellOf, writeOpinion } from "./write-window.ts";

/** Which opinion of which window, as it was read. */
export type OpinionRead = { windowId: string; opinionId: string; revision: number };

const verbs: Record<OpinionStep, string> = {
  admit: "opinion.admitted",
  set_aside: "opinion.set_aside",
  join: "opinion.joined",
  answer: "opinion.answered",
  reopen: "opinion.reopened",
};

/** Tiếp nhận: it is about the matter and goes into the summary. */
export function admitOpinion(db: Db | Tx, officer: Officer, read: OpinionRead, now: Date): Promise<void> {
  return step(db, officer, read, "admit", {}, now);
}

/** Để ngoài: spam, insults, what is not about the matter; it stays with its reason. */
export function setAsideOpinion(
  db: Db | Tx,
  officer: Officer,
  read: OpinionRead,
  reason: string,
  now: Date,
): Promise<void> {
  return step(db, officer, read, "set_aside", { reason }, now);
}

/** Nhập vào ý kiến khác that says the same of the same name; of one that is itself joined, into what that one speaks through. */
export function joinOpinion(db: Db | Tx, officer: Officer, read: OpinionRead, into: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const own = await opinionById(tx, read.windowId, read.opinionId);
    const named = await opinionById(tx, read.windowId, into);
    const target = named.joinedTo ? await opinionById(tx, read.windowId, named.joinedTo) : named;
    const stays = target.state === "admitted" || target.state === "answered" || target.state === "received";
    if (target.id === own.id || target.subjectId !== own.subjectId || !stays)
      throw new Refused([{ code: "opinion.not_of_this_list" }]);
    await step(tx, officer, read, "join", { joinedTo: target.id }, now);
  });
}

/** Trả lời: what was found and how. It settles the opinion. */
export function answerOpinion(
  db: Db | Tx,
  officer: Officer,
  read: OpinionRead,
  said: { answer: string; verified: string },
  now: Date,
): Promise<void> {
  return step(db, officer, read, "answer", said, now);
}

/** Mở lại what was set aside, joined or answered. */
export function reopenOpinion(db: Db | Tx, officer: Officer, read: OpinionRead, now: Date): Promise<void> {
  return step(db, officer, read, "reopen", { reason: null, joinedTo: null }, now);
}

function step(
  db: Db | Tx,
  officer: Officer,
  { windowId, opinionId, revision }: OpinionRead,
  taken: OpinionStep,
  more: Partial<Opinion>,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const window = await windowById(tx, officer, windowId);
    const opinion = await opinionById(tx, windowId, opinionId);
    insist(mayHandle(officer, window, opinion, taken));
    const state = nextOpinion(opinion.state, taken)!;
    const by = { handledBy: officer.personId, handledAt: now };
    await writeOpinion(tx, { id: opinion.id, revision }, { state, ...by, ...more });
    await tellOf(tx, officer, window, verbs[taken], now);
  });
}
