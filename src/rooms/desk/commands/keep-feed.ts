import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { calendarFeeds } from "../schema.ts";

/** Tạo địa chỉ lịch riêng; where there was one, it is replaced and the old address answers 404 from now on. */
export async function openFeed(db: DbOrTx, officer: Officer, now: Date): Promise<void> {
  const fresh = { token: randomBytes(32).toString("base64url"), createdAt: now };
  await db
    .insert(calendarFeeds)
    .values({ personId: officer.personId, ...fresh })
    .onConflictDoUpdate({ target: calendarFeeds.personId, set: fresh });
}

/** Thu hồi: the address answers 404 from now on. */
export async function closeFeed(db: DbOrTx, officer: Officer): Promise<void> {
  await db.delete(calendarFeeds).where(eq(calendarFeeds.personId, officer.personId));
}
