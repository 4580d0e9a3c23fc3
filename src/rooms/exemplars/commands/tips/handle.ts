import { and, eq } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { coveredBeside, coverSender } from "#kernel/strangers/index.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { unitOn } from "#rooms/organisation/index.ts";
import { exemplarById } from "../../queries/exemplars.ts";
import { livingExemplar } from "../../queries/living-exemplar.ts";
import { tipPerson } from "../../queries/tip-person.ts";
import { tipById } from "../../queries/tips.ts";
import { type Tip, tips } from "../../schema/tips.ts";
import type { HolderKind } from "../../schema.ts";
import type { TipStep } from "../../states.ts";
import { mayHandleTip } from "../../tips/rules.ts";
import { detectExemplar } from "../detect-exemplar.ts";

/** What a tip is taken up as. */
export type TakenUp = {
  planId: string | null;
  kindKey: string;
  kindName: string;
  holderKind: HolderKind;
  name: string;
  caption: string;
  unitId: string;
};

/** Xác minh: notes what was asked and seen, and goes on. */
export function checkTip(db: Db, officer: Officer, tipId: string, checked: string, now: Date): Promise<void> {
  return step(db, officer, tipId, "check", async () => ({ state: "checking", checked }), now);
}

/** Không tiếp tục, with the reason. */
export function declineTip(db: Db, officer: Officer, tipId: string, reason: string, now: Date): Promise<void> {
  return step(db, officer, tipId, "decline", async () => ({ state: "declined", reason }), now);
}

/** Mở lại một tin đã từ chối. */
export function reopenTip(db: Db, officer: Officer, tipId: string, now: Date): Promise<void> {
  return step(db, officer, tipId, "reopen", async () => ({ state: "received" }), now);
}

/**
 * Đưa vào theo dõi: a candidate begins and keeps the link to who told of it. A person of the unit is known by her name (two of
 * one name by the post); who or what is an exemplar already gets the tip instead of a double. Gives whether one began.
 */
export async function takeUpTip(db: Db, officer: Officer, tipId: string, as: TakenUp, now: Date): Promise<boolean> {
  let begun = false;
  const begin = async (tx: Tx, tip: Tip) => {
    const { exemplarId, isNew } = await takenUp(tx, officer, tip, as, now);
    begun = isNew;
    return { state: "taken_up" as const, exemplarId };
  };
  await step(db, officer, tipId, "take_up", begin, now);
  return begun;
}

async function takenUp(tx: Tx, officer: Officer, tip: Tip, as: TakenUp, now: Date) {
  const today = vietnamDay(now);
  await unitOn(tx, officer.agencyId, as.unitId, today);
  const { id: personId, among } = await tipPerson(tx, officer.agencyId, as, today);
  if (among.length > 0) throw new Refused([{ code: "tip.several_of_name", facts: { posts: among.join("; ") } }]);
  const collectiveId = as.holderKind === "collective" ? as.unitId : null;
  const known = await livingExemplar(tx, { ...as, agencyId: officer.agencyId, personId, collectiveId });
  if (known) return { exemplarId: known.id, isNew: false };
  const practice = as.holderKind === "model" ? as.name : null;
  const detected = { ...as, personId, collectiveId, practice, field: null, summary: toldOf(tip), worksDirectly: null };
  const exemplarId = await detectExemplar(tx, officer, { ...detected, origin: "tip", detectedOn: today }, now);
  return { exemplarId, isNew: true };
}

/** What is told, without who of the public told it: the exemplar outlives the months for which tellers are kept. */
function toldOf({ about, deed, tellerName, tellerContact }: Tip): string {
  return coverSender(deed, coveredBeside(about, { name: tellerName, contact: tellerContact }));
}

/** Nhập vào tin khác hoặc vào điển hình đã có: told twice is one thing. */
export function joinTip(
  db: Db,
  officer: Officer,
  tipId: string,
  into: { tipId?: string; exemplarId?: string },
  now: Date,
): Promise<void> {
  const join = async (tx: Tx) => {
    if (into.exemplarId) {
      const exemplar = await exemplarById(tx, officer, into.exemplarId);
      return { state: "joined" as const, exemplarId: exemplar.id };
    }
    if (!into.tipId || into.tipId === tipId) throw new Refused([{ code: "tip.joins_itself" }]);
    const other = await tipById(tx, officer, into.tipId);
    return { state: "joined" as const, joinedTo: other.id, exemplarId: other.exemplarId };
  };
  return step(db, officer, tipId, "join", join, now);
}

const verbs = {
  check: "tip.checked",
  take_up: "tip.taken_up",
  join: "tip.joined",
  decline: "tip.declined",
  reopen: "tip.reopened",
} as const satisfies Record<TipStep, string>;

function step(
  db: Db,
  officer: Officer,
  tipId: string,
  name: TipStep,
  change: (tx: Tx, tip: Tip) => Promise<Partial<Tip>>,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const tip = await tipById(tx, officer, tipId);
    insist(mayHandleTip(officer, tip, name));
    const to = await change(tx, tip);
    const moved = await tx
      .update(tips)
      .set({ ...to, handledBy: officer.personId, handledAt: now })
      .where(and(eq(tips.id, tipId), eq(tips.state, tip.state)))
      .returning({ id: tips.id });
    if (moved.length === 0) throw new Overtaken("tip.moved_meanwhile");
    if (to.exemplarId && name === "take_up")
      await tx.update(tips).set({ exemplarId: to.exemplarId }).where(eq(tips.joinedTo, tipId));
    await record(tx, officer, now, {
      verb: verbs[name],
      subjectType: "tip",
      subjectId: tipId,
      facts: { about: tip.about.slice(0, 120) },
      reason: to.reason ?? to.checked ?? null,
    });
  });
}
