import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { quorumOf } from "../council/count.ts";
import { hasQuorum, mayClose, mayCount, mayDecide, mayStepSession } from "../council/rules.ts";
import { itemsOf, membersOf, ruleOn, sessionById } from "./sessions.ts";

/** All that the page and the minutes of a session show. Four queries. */
export async function sessionPage(db: DbOrTx, officer: Officer, id: string, today: string) {
  const found = await sessionById(db, officer, id);
  const { session } = found;
  const members = await membersOf(db, id);
  const items = await itemsOf(db, id, today);
  const rule = session.rule ?? (await ruleOn(db, session.agencyId, session.heldOn));
  const uncounted = items.filter(({ item }) => item.outcome === null).length;
  const passed = items.filter(({ item, state }) => item.outcome === "recognised" && state === "before_council").length;
  const open = mayStepSession(officer, session, "open");
  return {
    ...{ found, members, items, rule, quorum: rule && quorumOf(rule, members) },
    opening: open.allowed ? hasQuorum(rule, members) : open,
    mayOpen: open.allowed,
    cancelling: mayStepSession(officer, session, "cancel"),
    counting: mayCount(officer, session),
    closing: mayClose(officer, session, uncounted),
    deciding: mayDecide(officer, session, passed),
  };
}
export type SessionShown = Awaited<ReturnType<typeof sessionPage>>;
