import { Hono } from "hono";
import { render } from "#kernel/web/index.tsx";
import { awardById, awardsOf, knownAwards, namesOf, versionsOf } from "../queries/known-awards.ts";
import { ruleFor } from "../road-map/earliest.ts";
import type { KnownAward } from "../road-map/known-award.ts";
import { mayChangeRules, seesAllRoadMaps } from "../rules.ts";
import { AwardPage } from "../views/AwardPage.tsx";
import { AwardsPage, type RuleStanding } from "../views/AwardsPage.tsx";

/** The catalogue and one award of it. */
export const catalogueRoutes = new Hono()
  .get("/awards", async (c) => {
    const { db, officer, agency, today } = c.var;
    const [list, known] = await Promise.all([awardsOf(db, agency.id), knownAwards(db, agency.id)]);
    const standing = new Map(known.map((one) => [one.key, standingOf(one, Number(today.slice(0, 4)))]));
    const awards = list.map((one) => ({ ...one, rule: standing.get(one.key) ?? "none" }));
    return render(c, <AwardsPage awards={awards} candidates={seesAllRoadMaps(officer)} />);
  })
  .get("/awards/:id", async (c) => {
    const { db, officer, agency, today } = c.var;
    const award = await awardById(db, agency.id, c.req.param("id"));
    const [versions, list] = await Promise.all([versionsOf(db, agency.id, award.id), awardsOf(db, agency.id)]);
    const parts = { award, versions, names: namesOf(list), changing: mayChangeRules(officer), today };
    return render(c, <AwardPage {...parts} />);
  });

function standingOf(award: KnownAward, year: number): RuleStanding {
  const rule = ruleFor(award, year, "calendar");
  return rule ? (rule.on ? "on" : "off") : "none";
}
