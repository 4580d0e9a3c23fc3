/** Who judges what: one pair a sheet. */
export type Given = { entryId: string; judgeId: string };

/**
 * Chia bài cho giám khảo: each entry to so many judges who have no conflict with it, loads as even as can be; entries with the
 * fewest possible judges are served first, and among equals `order` decides, so that the same draw gives the same sheets. What
 * could not be given stands in `unserved`.
 */
export function assign(asked: {
  /** In the order of a draw. */
  entries: readonly string[];
  judges: readonly string[];
  perEntry: number;
  conflicts: readonly Given[];
  /** Sheets that were given before and stand. */
  given?: readonly Given[];
}): { sheets: Given[]; unserved: string[] } {
  const { entries, judges, perEntry, conflicts, given = [] } = asked;
  const barred = new Set(conflicts.map(keyOf));
  const taken = new Set(given.map(keyOf));
  const load = new Map(judges.map((id) => [id, given.filter(({ judgeId }) => judgeId === id).length]));
  const free = (entryId: string) => judges.filter((judgeId) => !barred.has(keyOf({ entryId, judgeId })));
  const order = [...entries].sort((a, b) => free(a).length - free(b).length);
  const sheets: Given[] = [];
  const unserved: string[] = [];
  for (const entryId of order) {
    const has = given.filter((one) => one.entryId === entryId).length;
    for (let n = has; n < perEntry; n++) {
      const judgeId = lightest(
        free(entryId).filter((id) => !taken.has(keyOf({ entryId, judgeId: id }))),
        load,
      );
      if (judgeId === undefined) {
        unserved.push(entryId);
        break;
      }
      sheets.push({ entryId, judgeId });
      taken.add(keyOf({ entryId, judgeId }));
      load.set(judgeId, load.get(judgeId)! + 1);
    }
  }
  return { sheets, unserved };
}

function lightest(ids: readonly string[], load: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const id of ids) if (best === undefined || load.get(id)! < load.get(best)!) best = id;
  return best;
}

const keyOf = ({ entryId, judgeId }: Given) => `${entryId} ${judgeId}`;
