import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { StageLine, StageNews } from "../../life.ts";
import { mayReplicate } from "../../replication/rules.ts";
import { confirmedSpread } from "../../replication/spread-tree.ts";
import type { Exemplar } from "../../schema.ts";
import { actingUnits } from "../acting-units.ts";
import { practiceOf, type TakerRow, takersOf, type WrittenPractice } from "../replications.ts";

/** Nhân rộng: who took it over, with what result. */
export async function replicationOf(
  db: DbOrTx,
  officer: Officer,
  exemplar: Exemplar,
  today: string,
): Promise<StageNews & { takers: TakerRow[]; practice: WrittenPractice | undefined }> {
  const [takers, practice, units] = await Promise.all([
    takersOf(db, exemplar.id, today),
    practiceOf(db, exemplar.id),
    actingUnits(db, officer, today),
  ]);
  const may = units.some(({ id }) => mayReplicate(officer, exemplar, id, false).allowed);
  const href = `/exemplars/${exemplar.id}/replications/new`;
  return {
    says: says(takers),
    lines: takers
      .flatMap(linesOf)
      .sort((a, b) => a.on.localeCompare(b.on))
      .slice(-5),
    acts: may ? [{ words: "Ghi đơn vị làm theo", icon: "affiliate", href }] : [],
    takers,
    practice,
  };
}

function says(takers: TakerRow[]): StageNews["says"] {
  const running = takers.filter(({ state }) => state !== "dropped" && state !== "struck_off").length;
  if (running === 0) return null;
  const { units } = confirmedSpread(takers);
  return { state: "run", words: `${running} đơn vị làm theo, ${units} đã xác nhận` };
}

function linesOf(taker: TakerRow): StageLine[] {
  const href = `/replications/${taker.id}`;
  return [
    { on: taker.startsOn, words: `${taker.unitName} làm theo.`, href },
    ...(taker.confirmedOn
      ? [{ on: taker.confirmedOn, words: `Thủ trưởng ${taker.unitName} xác nhận kết quả.`, href }]
      : []),
  ];
}
