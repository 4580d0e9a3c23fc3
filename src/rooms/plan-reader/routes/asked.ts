import type { Context, MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import { notFound } from "#kernel/not-found.ts";
import { typedOf } from "#kernel/web/forms.ts";
import { type Place, placeForm, revisionForm } from "../forms.ts";
import { calendarOf } from "../queries/agency-terms.ts";
import { proposalsOf, readingById } from "../queries/readings.ts";
import { mayHavePlansRead } from "../rules.ts";
import type { PlanReading } from "../schema.ts";
import { type ReadingView, viewOf } from "../showing/view.ts";

/** Those who may not draft plans are told nothing of readings. */
export const readerOnly: MiddlewareHandler = createMiddleware(async (c, next) => {
  if (!mayHavePlansRead(c.var.officer, c.var.agency.rootUnitId)) return notFound();
  await next();
});

/** The reading of the address. */
export function asked(c: Context): Promise<PlanReading> {
  return readingById(c.var.db, c.var.officer, c.req.param("id") ?? "");
}

/** The page of a reading at a place. */
export async function viewed(c: Context, reading: PlanReading, place: Place): Promise<ReadingView> {
  const [proposals, calendar] = await Promise.all([
    proposalsOf(c.var.db, reading.id),
    calendarOf(c.var.db, c.var.agency.id),
  ]);
  return viewOf(reading, proposals, place, calendar);
}

/** Where a post came from, to lead back there. */
export async function placeTyped(c: Context): Promise<Place> {
  return placeForm.parse(await typedOf(c));
}

/** The revision of the page a post came from. */
export async function revisionTyped(c: Context): Promise<number> {
  return revisionForm.parse(await typedOf(c)).revision;
}
