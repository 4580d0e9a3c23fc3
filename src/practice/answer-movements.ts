import { eq } from "drizzle-orm";
import { addDays, type Day, startOfDay } from "#kernel/calendar/index.ts";
import { reportFigures } from "#rooms/movements/commands/report-figures.ts";
import { acknowledgeMovement, respondToMovement } from "#rooms/movements/commands/respond.ts";
import { type MovementTarget, movementTargets } from "#rooms/movements/schema/targets.ts";
import type { Launch, Movement } from "#rooms/movements/schema.ts";
import type { Playing } from "./enter-movements.ts";
import { chance } from "./fate.ts";

type Running = Movement & { launchedOn: Day; answersDueOn: Day };

/** Each unit answers as chance has it, the same every time: of a hundred 84 in time, 6 late, 6 only acknowledge, 4 do nothing. */
export async function answerAsTold(playing: Playing, movement: Running, told: readonly Launch[]): Promise<void> {
  const [target] = await playing.tx.select().from(movementTargets).where(eq(movementTargets.movementId, movement.id));
  for (const [n, launch] of told.entries()) {
    const luck = chance(`phát động ${movement.name} ${n}`);
    const late = luck >= 84 && luck < 90;
    const answeredOn = late ? addDays(movement.answersDueOn, 5) : addDays(movement.launchedOn, 5 + (n % 12));
    if (luck >= 96) continue;
    if (luck >= 90 || answeredOn > playing.today) await acknowledge(playing, movement, launch);
    else await answer(playing, movement, launch, { n, answeredOn, target });
  }
}

async function acknowledge({ db, today, officerOf }: Playing, movement: Running, launch: Launch) {
  const on = addDays(movement.launchedOn, 2);
  if (on > today) return;
  await acknowledgeMovement(db, await officerOf(launch.unitId), movement.id, launch.id, startOfDay(on));
}

type Told = { n: number; answeredOn: Day; target: MovementTarget | undefined };

async function answer({ db, officerOf }: Playing, movement: Running, launch: Launch, { n, answeredOn, target }: Told) {
  const officer = await officerOf(launch.unitId);
  const adapted = n % 4 === 1;
  const own = "Gắn nội dung phong trào với chỉ tiêu công tác năm của đơn vị, mỗi người một việc cụ thể.";
  const said = { number: `${String(3 + n).padStart(2, "0")}/PĐ-ĐV`, adapted, content: adapted ? own : "", fileIds: [] };
  const response = { ...said, revision: launch.revision, documentOn: answeredOn };
  await respondToMovement(db, officer, movement.id, launch.id, response, startOfDay(answeredOn));
  if (!target?.goal || n % 3 !== 0) return;
  const value = Math.round((target.goal - 2 + chance(`đạt ${movement.name} ${n}`) / 40) * 10) / 10;
  const evidence = `Báo cáo số ${12 + n}/BC-ĐV`;
  const figure = { targetId: target.id, value: Math.min(value, 100), words: "", evidence };
  await reportFigures(
    db,
    officer,
    movement.id,
    launch.id,
    { driveId: null, figures: [figure] },
    startOfDay(answeredOn),
  );
}
