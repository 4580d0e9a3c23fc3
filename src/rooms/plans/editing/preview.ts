import { and, eq, sql } from "drizzle-orm";
import { announcedHolidays, workCalendar } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { holidays, unitVersions } from "#rooms/organisation/schema.ts";
import { dueSentence } from "../due-rules/words.vi.ts";
import type { PlanPack } from "../packs/pack.ts";
import { packWindows } from "../packs/windows.ts";
import { actorCondition } from "../planning/actors.ts";
import type { Plan } from "../schema.ts";
import type { PackDuty } from "../terms.ts";
import type { Preview } from "../views/editing/DutyPreview.tsx";

/** How many dates the preview shows. */
const shown = 8;

/** What the duty would give if it were saved now: computed by the same rules that plan obligations. */
export async function previewOf(
  db: Db,
  plan: Pick<Plan, "agencyId" | "ownerUnitId">,
  pack: PlanPack,
  duty: PackDuty,
  today: string,
): Promise<Preview> {
  const own = await db.select().from(holidays).where(eq(holidays.agencyId, plan.agencyId));
  const duties = [...pack.duties.filter((one) => one.key !== duty.key), duty];
  const windows =
    packWindows({ ...pack, duties }, { calendar: workCalendar([...announcedHolidays, ...own]) }).get(duty.key) ?? [];
  const [counted] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(sql`${unitVersions} v`)
    .where(
      and(
        sql`v.agency_id = ${plan.agencyId} and v.valid_from <= ${today} and (v.valid_to is null or v.valid_to >= ${today})`,
        actorCondition(plan, duty.actor),
      ),
    );
  const names = {
    occasions: Object.fromEntries(pack.occasions.map((one) => [one.key, one.name])),
    duties: Object.fromEntries(pack.duties.map((one) => [one.key, one.title])),
  };
  return {
    sentence: duty.due ? dueSentence(duty.due, duty.strict, pack.yearKind, names) : "Không có thời hạn",
    unitCount: counted?.n ?? 0,
    dates: windows.slice(0, shown),
    total: windows.length,
    problems: [],
  };
}
