import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { startOfDay, vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { notify } from "#kernel/notices/index.ts";
import { insist } from "#kernel/verdict.ts";
import { mandatedOn } from "#rooms/organisation/index.ts";
import { subjectById, windowById } from "../queries/windows.ts";
import { mayGive, mayWriteDown } from "../rules.ts";
import { type OpinionWindow, opinionSenders, opinions, opinionWindows } from "../schema.ts";
import type { Origin, Stand } from "../terms.ts";
import { aSender, tellOf } from "./write-window.ts";

/** What somebody says; `about` is the id of a subject, or `all`. */
export type Given = { about: string; stand: Stand; text: string; name: string; contact: string };

/**
 * Gửi ý kiến from the public page. `stamp` marks the form that was shown: the same form posted twice is one opinion. Nothing is
 * kept of where it came from.
 */
export function giveOpinion(db: Db | Tx, windowId: string, given: Given, stamp: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const [window] = await tx.select().from(opinionWindows).where(eq(opinionWindows.id, windowId)).for("share");
    const subject = given.about === "all" ? null : await subjectById(tx, windowId, given.about);
    insist(mayGive(window!, subject, vietnamDay(now)));
    const kept = await keep(tx, window!, given, { origin: "public", postKey: keyOf(windowId, given, stamp) }, now);
    if (!kept) return;
    await tellOf(tx, aSender(window!.agencyId), window!, "opinion.received", now);
    await tellOffice(tx, window!, now);
  });
}

/** Ghi ý kiến gửi bằng thư, điện thoại, on the day it came. Gives its id. */
export function writeDownOpinion(
  db: Db | Tx,
  officer: Officer,
  id: string,
  given: Given & { receivedOn: string },
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    const window = await windowById(tx, officer, id);
    insist(mayWriteDown(officer, window, vietnamDay(now), given.receivedOn));
    if (given.about !== "all") await subjectById(tx, id, given.about);
    const receivedAt = new Date(startOfDay(given.receivedOn).getTime() + 8 * 3_600_000);
    const made = await keep(tx, window, given, { origin: "letter", postKey: null }, receivedAt);
    await tellOf(tx, officer, window, "opinion.written_down", now);
    return made!;
  });
}

async function keep(
  tx: Tx,
  window: OpinionWindow,
  given: Given,
  how: { origin: Origin; postKey: string | null },
  receivedAt: Date,
): Promise<string | null> {
  const { about, stand, text, name, contact } = given;
  const said = { subjectId: about === "all" ? null : about, stand, text, receivedAt };
  const [made] = await tx
    .insert(opinions)
    .values({ id: newId(), windowId: window.id, ...said, ...how })
    .onConflictDoNothing({ target: opinions.postKey })
    .returning({ id: opinions.id });
  if (!made) return null;
  if (name !== "" || contact !== "") await tx.insert(opinionSenders).values({ opinionId: made.id, name, contact });
  return made.id;
}

function keyOf(windowId: string, given: Given, stamp: string): string {
  const { about, stand, text, name, contact } = given;
  return createHash("sha256")
    .update(JSON.stringify([windowId, stamp, about, stand, text, name, contact]))
    .digest("hex");
}

/** One notice for a window, however many opinions came since it was read. */
async function tellOffice(tx: Tx, window: OpinionWindow, now: Date): Promise<void> {
  const charged = await mandatedOn(tx, window.ownerUnitId, vietnamDay(now));
  const office = charged.filter(({ role, subtree }) => role === "emulation_officer" && subtree);
  const text = `Có ý kiến mới: ${window.title}`;
  const href = `/opinion-windows/${window.id}/opinions?state=received`;
  const news = { agencyId: window.agencyId, text, href, about: `opinions ${window.id}` };
  await notify(
    tx,
    office.map(({ personId }) => personId),
    news,
    now,
  );
}
