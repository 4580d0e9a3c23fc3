import type { Officer } from "#kernel/auth/index.ts";
import { addDays } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { turnsOf } from "#kernel/turns/index.ts";
import { exemplarsNewest } from "./exemplar-list.ts";
import { managerLists } from "./manager-lists.ts";
import { nurturingBoard } from "./nurturing-board.ts";
import { quietOnes } from "./quiet-ones.ts";
import { exemplarTurns } from "./turns/index.ts";

/** Own exemplars shown at most; the list has them all. */
const most = 100;

/**
 * Trang của thủ trưởng một đơn vị: its exemplars, those chosen but never nurtured, those nobody has come to for long, what waits
 * for her own word, and the hints. A constant number of queries.
 */
export async function unitView(db: DbOrTx, officer: Officer, unitId: string, today: string) {
  const heads = officer.mandates.some(
    ({ role, covers }) => (role === "head" || role === "deputy_head") && (covers === "agency" || covers.has(unitId)),
  );
  const turns = { units: [], personId: officer.personId, headOf: heads ? [unitId] : [], officer: null };
  const reach = { agencyId: officer.agencyId, units: [unitId] };
  const [own, cards, waiting, quiet, lists] = await Promise.all([
    exemplarsNewest(db, officer, today, { unitId, perPage: most }),
    nurturingBoard(db, officer, today, { unitId }),
    turnsOf(db, [exemplarTurns], { agencyId: officer.agencyId, ...turns, today, until: addDays(today, 30) }),
    quietOnes(db, reach, today),
    managerLists(db, reach, today),
  ]);
  const board = cards.filter(({ suspended }) => !suspended);
  return {
    ...{ own, waiting, quiet, lists },
    never: board.filter(({ attention }) => attention === "never"),
    fading: board.filter(({ attention }) => attention === "faded" || attention === "fading"),
  };
}
export type UnitView = Awaited<ReturnType<typeof unitView>>;
