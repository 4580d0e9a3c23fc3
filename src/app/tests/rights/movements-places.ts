import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { anniversaries } from "#rooms/movements/schema/anniversaries.ts";
import { findings, inspections } from "#rooms/movements/schema/inspections.ts";
import { movementTargets } from "#rooms/movements/schema/targets.ts";
import { drives, launches, movements } from "#rooms/movements/schema.ts";
import { agencyById } from "#rooms/organisation/index.ts";
import type { Owner } from "./places.ts";

/** A movement of the agency that runs, launched to the unit, which has not answered; a drive of it; a visit that left a finding. */
export async function movementPlaces(db: Db, owner: Owner): Promise<[RegExp, string][]> {
  const { agencyId, unitId } = owner;
  const { rootUnitId } = await agencyById(db, agencyId);
  const [movement, launch, drive] = [newId(), newId(), newId()];
  const now = new Date();
  const whose = { agencyId, ownerUnitId: rootUnitId! };
  await db.insert(movements).values({
    ...{ ...whose, id: movement, name: "Phụng công, thủ pháp", content: "Xét xử đúng hạn", state: "launched" },
    ...{ number: "12/PĐ-TA", launchedOn: "2019-01-10", startsOn: "2019-01-01", endsOn: "2019-12-31", createdAt: now },
  });
  await db.insert(launches).values({ id: launch, agencyId, movementId: movement, unitId, toldAt: now });
  await db.insert(movementTargets).values({ id: newId(), movementId: movement, position: 0, title: "Án đúng hạn" });
  const days = { startsOn: "2019-01-01", endsOn: "2019-06-30" };
  await db.insert(drives).values({ ...whose, id: drive, movementId: movement, name: "Đợt 1", ...days, createdAt: now });
  const [inspection, finding] = [newId(), newId()];
  await db.insert(inspections).values({
    ...{ ...whose, id: inspection, unitId, purpose: "Hồ sơ thi đua", members: "Chánh án", state: "held" },
    ...{ plannedOn: "2019-02-20", heldOn: "2019-02-20", createdAt: now },
  });
  const mend = { text: "Bổ sung bản đăng ký", dueOn: "2019-03-31", position: 0 };
  await db.insert(findings).values({ id: finding, inspectionId: inspection, ...mend });
  const anniversary = newId();
  await db.insert(anniversaries).values({
    ...{ id: anniversary, agencyId, level: "agency", name: "Ngày thành lập tòa án tỉnh" },
    ...{ founded: "1976-01-01", createdAt: now },
  });
  return [
    [/^\/anniversaries\/:id/, `/anniversaries/${anniversary}`],
    [/^\/inspections\/:id/, `/inspections/${inspection}`],
    [/:finding/, finding],
    [/^\/movements\/:id/, `/movements/${movement}`],
    [/:launch/, launch],
    [/^\/drives\/:id/, `/drives/${drive}`],
  ];
}
