import type { Officer } from "#kernel/auth/index.ts";
import { addDays, type Day, formatDay, startOfDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { prepareIntroduction } from "#rooms/exemplars/commands/introduction/prepare.ts";
import { stepIntroduction } from "#rooms/exemplars/commands/introduction/step.ts";
import { actorsOf, answeringHead, officerOfDay } from "./cast.ts";
import type { Entered } from "./enter-agency.ts";
import type { ToldExemplar } from "./exemplars-told/index.ts";
import { keepMinutes } from "./minutes.ts";

/** How far an introduction has come, in the order in which practice gives them. */
const comeTo = ["sent", "received", "prepared", "returned"] as const;

/**
 * Hồ sơ giới thiệu of a practice agency: of the registered exemplars of its first unit, each come to another step. Written by
 * the commands, as the unit, its head and the office would; the minutes are a real file.
 */
export async function enterIntroductions(
  tx: Tx,
  entered: Entered,
  registered: readonly [ToldExemplar, string][],
  today: Day,
  dataFolder: string,
): Promise<void> {
  const office = await officerOfDay(tx, entered, actorsOf(entered).office.id, today);
  for (const [n, [one, exemplarId]] of registered.slice(0, comeTo.length).entries()) {
    const unitId = entered.unitIds.get(one.unit)!;
    const unit = await officerOfDay(tx, entered, actorsOf(entered).ofUnit(unitId).id, today);
    const head = await officerOfDay(tx, entered, answeringHead(entered, unitId), today);
    if (office && unit && head)
      await introduce(tx, { office, unit, head }, one, exemplarId, comeTo[n]!, today, dataFolder);
  }
}

type Hands = Record<"office" | "unit" | "head", Officer>;

async function introduce(
  tx: Tx,
  hands: Hands,
  one: ToldExemplar,
  exemplarId: string,
  step: (typeof comeTo)[number],
  today: Day,
  dataFolder: string,
): Promise<void> {
  const at = (daysAgo: number) => startOfDay(addDays(today, -daysAgo));
  const metOn = addDays(today, -9);
  const said = [
    "BIÊN BẢN HỌP GIỚI THIỆU ĐIỂN HÌNH TIÊN TIẾN",
    `${one.unit}, ngày ${formatDay(metOn)}`,
    `Cuộc họp thống nhất giới thiệu: ${one.name}.`,
    `Thành tích: ${one.summary}`,
  ];
  const minutes = await keepMinutes(tx, hands.unit, `Biên bản họp ${one.unit}.docx`, said, dataFolder, at(8));
  const papers = { metOn, summary: one.summary, minutesFileId: minutes.id, summaryFileId: null };
  const year = Number(today.slice(0, 4));
  const id = await prepareIntroduction(tx, hands.unit, exemplarId, { ...papers, year }, at(8));
  if (step === "prepared") return;
  await stepIntroduction(tx, hands.head, id, "confirm", { revision: 1, reason: null }, at(6));
  const answer = { revision: 2, reason: step === "returned" ? "Bổ sung số liệu năm trước để so sánh." : null };
  if (step === "received") await stepIntroduction(tx, hands.office, id, "receive", answer, at(3));
  if (step === "returned") await stepIntroduction(tx, hands.office, id, "return", answer, at(3));
}
