import { Hono } from "hono";
import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { download } from "#kernel/web/download.ts";
import { readQuery } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import { comparedUnits } from "../comparison.ts";
import { achievedBook } from "../exports/achieved.ts";
import { comparedLines, targetTallies } from "../queries/achieved.ts";
import { awardNamesOf } from "../queries/registering.ts";
import { AchievedPage } from "../views/AchievedPage.tsx";

const optionalId = z.string().refine(isId).optional().catch(undefined);
const query = z.object({
  year: z.coerce.number().int().min(1990).max(2200).optional().catch(undefined),
  unit: optionalId,
  movement: optionalId,
  drive: optionalId,
});

/** Đăng ký và đạt, on the page and as Excel. */
export const achievedRoutes = new Hono()
  .get("/title-registrations/achieved", async (c) => {
    const { db, officer, today } = c.var;
    const read = readQuery(c, query);
    const asked = { ...read, year: read.year ?? Number(today.slice(0, 4)) };
    const of = { year: asked.year, movementId: asked.movement, driveId: asked.drive };
    const [lines, tallies, awardName] = await Promise.all([
      comparedLines(db, officer, today, of),
      targetTallies(db, officer, of),
      awardNamesOf(db, officer.agencyId),
    ]);
    const own = lines.filter(({ unitId }) => unitId === asked.unit);
    return render(
      c,
      <AchievedPage query={asked} units={comparedUnits(lines, tallies)} lines={own} awardName={awardName} />,
    );
  })
  .get("/title-registrations/achieved.xlsx", async (c) => {
    const { db, officer, agency, today } = c.var;
    const { year = Number(today.slice(0, 4)), movement, drive } = readQuery(c, query);
    const [lines, nameOf] = await Promise.all([
      comparedLines(db, officer, today, { year, movementId: movement, driveId: drive }),
      awardNamesOf(db, officer.agencyId),
    ]);
    return download(c, `Đăng ký và đạt ${year}.xlsx`, await achievedBook(agency.name, year, lines, nameOf, today));
  });
