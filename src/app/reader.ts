import type { Context, MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import { vietnamDay } from "#kernel/calendar/index.ts";
import { type Clock, onDay } from "#kernel/clock.ts";
import { seeOther } from "#kernel/web/index.tsx";
import { agencyOfAccount, officerOn } from "#rooms/organisation/index.ts";

/** Finds out who reads, by her session, and which day it is for her. Nobody signed in leaves `officer` unset. */
export function reader(clock: Clock): MiddlewareHandler {
  return createMiddleware(async (c, next) => {
    const now = clock();
    c.set("now", now);
    c.set("programNow", now);
    c.set("today", vietnamDay(now));
    const session = hasSessionCookie(c) ? await c.var.door.api.getSession({ headers: c.req.raw.headers }) : null;
    c.set("mustChangePassword", session?.user.mustChangePassword === true);
    if (session) await setReader(c, session.user.id, session.session.token, now);
    await next();
  });
}

async function setReader(c: Context, accountId: string, token: string, now: Date) {
  c.set("sessionToken", token);
  const found = await agencyOfAccount(c.var.db, accountId);
  if (!found) return;
  const { agency, personId } = found;
  const here = agency.practice && agency.clockDay ? onDay(agency.clockDay, now) : now;
  const officer = await officerOn(c.var.db, personId, agency.rootUnitId, vietnamDay(here));
  c.set("now", here);
  c.set("today", vietnamDay(here));
  c.set("agency", { ...agency, rootUnitId: agency.rootUnitId ?? "" });
  if (officer) c.set("officer", officer);
}

function hasSessionCookie(c: Context): boolean {
  return (c.req.header("cookie") ?? "").includes("guongsang.session_token=");
}

/** Behind the door: who is not signed in goes to sign in; who has a password given by another sets her own first. */
export const signedIn: MiddlewareHandler = createMiddleware(async (c, next) => {
  if (!c.var.officer) return seeOther(c, c.var.sessionToken ? "/sign-in?no-post" : "/sign-in");
  const settling = c.req.path.startsWith("/account") || c.req.path === "/sign-out";
  if (!settling && c.var.mustChangePassword) return seeOther(c, "/account/password");
  await next();
});
