import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { StageLine, StageNews } from "../../life.ts";
import { runsExemplars } from "../../rules.ts";
import type { Exemplar } from "../../schema.ts";
import { originNames } from "../../words.vi.ts";
import { registeredYears } from "../registration-lists.ts";
import { tipsOf } from "../tips.ts";

/** Phát hiện: where it was first heard of, what was checked, when it was registered. Who told a tip is for the triage alone. */
export async function detectionOf(db: DbOrTx, officer: Officer, exemplar: Exemplar): Promise<StageNews> {
  const told = await tipsOf(db, exemplar.id);
  const registered = await registeredYears(db, exemplar.id);
  const lines: StageLine[] = [
    ...told.flatMap((tip): StageLine[] => [
      { on: vietnamDay(tip.receivedAt), words: toldBy(tip, runsExemplars(officer)) },
      ...(tip.checked && tip.handledAt ? [{ on: vietnamDay(tip.handledAt), words: `Xác minh: ${tip.checked}` }] : []),
    ]),
    ...registered.map((one) => ({
      on: one.answeredAt ? vietnamDay(one.answeredAt) : exemplar.detectedOn,
      words: `Duyệt đăng ký năm ${one.year}.`,
      href: `/registration-lists/${one.listId}`,
    })),
  ];
  if (lines.length === 0) lines.push({ on: exemplar.detectedOn, words: `${originNames[exemplar.origin]}.` });
  return { says: null, lines: lines.sort((a, b) => a.on.localeCompare(b.on)), acts: [] };
}

function toldBy(tip: { source: string; teller: string | null }, triage: boolean): string {
  if (tip.source === "public") return "Người dân giới thiệu việc làm tốt.";
  return triage && tip.teller
    ? `${tip.teller} giới thiệu việc làm tốt.`
    : "Cán bộ trong cơ quan giới thiệu việc làm tốt.";
}
