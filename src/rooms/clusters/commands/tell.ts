import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import type { activitySentences } from "../activity.vi.ts";
import type { Cluster } from "../schema.ts";

/** Ghi nhật ký what happened to a cluster; the sentences are in `activity.vi.ts`. */
export function tell(
  tx: Tx,
  officer: Officer,
  cluster: Pick<Cluster, "id" | "name">,
  verb: keyof typeof activitySentences,
  now: Date,
  more: { facts?: Record<string, string>; unitId?: string | null; reason?: string | null } = {},
): Promise<void> {
  return record(tx, officer, now, {
    verb,
    subjectType: "cluster",
    subjectId: cluster.id,
    unitId: more.unitId ?? null,
    facts: { cluster: cluster.name, ...more.facts },
    reason: more.reason ?? null,
  });
}
