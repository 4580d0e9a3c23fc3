import type { Context } from "hono";
import { vietnamDay } from "#kernel/calendar/index.ts";
import { onDay } from "#kernel/clock.ts";
import { publicContestAt } from "../queries/public.ts";

/** The public contest in the address and the moment by its agency's clock. */
export async function openedContest(c: Context) {
  const found = await publicContestAt(c.var.db, c.req.param("agency") ?? "", c.req.param("contest") ?? "");
  const { practice, clockDay } = found.agency;
  const now = practice && clockDay ? onDay(clockDay, c.var.programNow) : c.var.programNow;
  return { ...found, now, today: vietnamDay(now) };
}
