import type { Context } from "hono";
import { vietnamDay } from "#kernel/calendar/index.ts";
import { type Clock, onDay } from "#kernel/clock.ts";
import type { PortalAgency } from "../queries/agency.ts";
import { portalAgency } from "../queries/agency.ts";
import type { Portal } from "../views/shell/portal.ts";

/** A portal as one request asks for it: whose, at which moment by that agency's clock. */
export type Opened = { portal: Portal; agency: PortalAgency; now: Date; today: string };

/** Opens the portal named in the address; 404 where no agency has that key. */
export async function opened(c: Context, clock: Clock): Promise<Opened> {
  const agency = await portalAgency(c.var.db, c.req.param("agency") ?? "");
  const real = clock();
  const now = agency.practice && agency.clockDay ? onDay(agency.clockDay, real) : real;
  return { portal: portalAround(c, agency), agency, now, today: vietnamDay(now) };
}

/** What every page of a portal knows of its request. */
export function portalAround(c: Context, agency: PortalAgency | null): Portal {
  const address = new URL(c.req.url);
  const large = address.searchParams.get("chu") === "to";
  address.searchParams.delete("chu");
  return { agency, large, path: `${address.pathname}${address.search}`, publicUrl: c.var.publicUrl };
}

/** A page that anybody may keep as long as he asks each time whether it still stands. */
export const askEachTime = "public, no-cache";
