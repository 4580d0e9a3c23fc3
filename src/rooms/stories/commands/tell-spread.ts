import { onDay } from "#kernel/clock.ts";
import type { Db } from "#kernel/db/index.ts";
import { agencyClocks } from "#rooms/organisation/index.ts";
import { tellUnits } from "#rooms/plans/index.ts";
import { spreadByUnit } from "../queries/spread.ts";

/**
 * Báo lượt xem, làm theo về đơn vị, of every agency: one notice a month for the head and the emulation officer of each unit that
 * stories are out of. Asked at the beginning of a month. Gives how many units were told.
 */
export async function tellSpread(db: Db, now: Date): Promise<number> {
  let told = 0;
  for (const { id, clockDay } of await agencyClocks(db)) {
    const here = clockDay ? onDay(clockDay, now) : now;
    await db.transaction(async (tx) => {
      for (const { unitId, n, views, takers } of await spreadByUnit(tx, id)) {
        const text = `Đến nay ${n} bài về đơn vị có ${views} lượt xem trên cổng, ${takers} đơn vị làm theo.`;
        await tellUnits(tx, id, [unitId], text, "/stories/spread", here, ["head", "emulation_officer"]);
        told += 1;
      }
    });
  }
  return told;
}
