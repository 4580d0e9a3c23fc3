import { type Context, Hono } from "hono";
import { z } from "zod";
import { yearOf } from "#kernel/calendar/index.ts";
import { insist } from "#kernel/verdict.ts";
import { readQuery } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import { personById, unitOn } from "#rooms/organisation/index.ts";
import type { AskedAbove } from "../asked-above.ts";
import { knownAwards, namesOf } from "../queries/known-awards.ts";
import { candidatesFor } from "../queries/road-maps.ts";
import { roadMap } from "../road-map/road-map.ts";
import { maySeeCandidates, maySeeRoadMap } from "../rules.ts";
import type { HolderKind } from "../terms.ts";
import { CandidatesPage } from "../views/CandidatesPage.tsx";
import { RoadMapPage } from "../views/RoadMapPage.tsx";

const asked = z.object({
  award: z.string().max(100).default("cstd-toan-quoc"),
  year: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
});

/** How many years ahead one may ask for. */
const choosable = 15;

/** Road maps forward, of one person or collective; and backward, from a title to those who could reach it. */
export function roadMapRoutes(above: AskedAbove) {
  return new Hono()
    .get("/road-maps", async (c) => {
      insist(maySeeCandidates(c.var.officer));
      return render(c, <CandidatesPage {...(await candidatesAsked(c, above))} />);
    })
    .get("/road-maps/people/:id", async (c) => {
      const { db, officer, agency, today } = c.var;
      const { person, posts } = await personById(db, agency.id, c.req.param("id"));
      const unitIds = posts
        .filter(({ post }) => post.validTo === null || post.validTo >= today)
        .map(({ post }) => post.unitId);
      insist(maySeeRoadMap(officer, { personId: person.id, unitIds }));
      const back = { words: person.name, href: `/people/${person.id}` };
      return render(c, <RoadMapPage {...(await mapOf(c, above, "person", person.id))} back={back} />);
    })
    .get("/road-maps/units/:id", async (c) => {
      const { db, officer, agency, today } = c.var;
      const unit = await unitOn(db, agency.id, c.req.param("id"), today);
      insist(maySeeRoadMap(officer, { personId: null, unitIds: [unit.id] }));
      const back = { words: unit.name, href: `/units/${unit.id}` };
      return render(c, <RoadMapPage {...(await mapOf(c, above, "collective", unit.id))} back={back} />);
    });
}

async function mapOf(c: Context, above: AskedAbove, kind: HolderKind, id: string) {
  const { db, agency, today } = c.var;
  const [awards, record, yearKind] = await Promise.all([
    knownAwards(db, agency.id),
    above.recordOf(db, agency.id, { kind, id }, today),
    above.yearKindOf(db, agency.id),
  ]);
  const wanted = awards.filter((one) => one.high || one.family === "recognition").map((one) => one.key);
  const lines = roadMap(awards, record, wanted, today, yearKind);
  return { holder: record.holder, lines, names: namesOf(awards), today };
}

async function candidatesAsked(c: Context, above: AskedAbove) {
  const { db, agency, today } = c.var;
  const query = readQuery(c, asked);
  const [awards, yearKind] = await Promise.all([knownAwards(db, agency.id), above.yearKindOf(db, agency.id)]);
  const now = yearOf(today, yearKind);
  const year = Math.min(Math.max(query.year ?? now + 5, now), now + choosable);
  const award = awards.find((one) => one.key === query.award) ?? null;
  const found = award
    ? await candidatesFor(db, above, agency.id, { awards, award, year, today, yearKind })
    : { candidates: [], total: 0, reckoned: 0 };
  const years = Array.from({ length: choosable + 1 }, (_, n) => now + n);
  const choices = awards.filter((one) => one.high || one.family === "recognition");
  return { ...found, award, year, years, choices, names: namesOf(awards) };
}
