import { and, asc, eq, getTableColumns, isNull, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { agencies } from "#rooms/organisation/schema.ts";
import { bringProof } from "#rooms/plans/index.ts";
import { publicPathOf } from "../public-path.ts";
import { channelDuties, channels, type Sending, sendings } from "../schema/channels.ts";
import type { Story } from "../schema.ts";
import { channelKindNames } from "../words.vi.ts";

type Told = Pick<Story, "id" | "agencyId" | "unitId" | "exemplarId" | "title" | "slug" | "approvedBy" | "pitchedBy">;

/** The sendings of a story that stand, oldest first, each with the channel it went to. */
export function standingSendings(db: DbOrTx, storyId: string) {
  return db
    .select({ ...getTableColumns(sendings), kind: channels.kind, channelName: channels.name })
    .from(sendings)
    .innerJoin(channels, eq(channels.id, sendings.channelId))
    .where(and(eq(sendings.storyId, storyId), isNull(sendings.withdrawnAt)))
    .orderBy(asc(sendings.sentOn), asc(sendings.id));
}

/** Đăng trên cổng của cơ quan: the sending that publishing is. The channel is made when the agency has none yet. */
export async function sendToOwnPortal(
  tx: Tx,
  officer: Officer | null,
  story: Told,
  sentOn: string,
  now: Date,
): Promise<void> {
  const [agency] = await tx.select({ key: agencies.key }).from(agencies).where(eq(agencies.id, story.agencyId));
  const row = {
    ...{
      id: newId(),
      agencyId: story.agencyId,
      storyId: story.id,
      channelId: await ownPortal(tx, story.agencyId),
      sentOn,
    },
    ...{ url: publicPathOf(agency!.key, story.slug!), recordedBy: officer?.personId ?? null, recordedAt: now },
  };
  await tx.insert(sendings).values(row).onConflictDoNothing();
}

/** A sending becomes the proof of the duties its channel counts for; what stands behind it is told there, never typed twice. */
export async function bringSending(
  tx: Tx,
  officer: Officer | null,
  story: Told,
  sending: Pick<Sending, "id" | "channelId" | "sentOn" | "url" | "fileId" | "recordedBy">,
  now: Date,
): Promise<number> {
  const dutyIds = (
    await tx
      .select({ id: channelDuties.dutyId })
      .from(channelDuties)
      .where(eq(channelDuties.channelId, sending.channelId))
  ).map(({ id }) => id);
  return bringProof(
    tx,
    officer,
    dutyIds,
    {
      ...{ sourceId: sending.id, subjectId: story.exemplarId ?? story.id, unitId: story.unitId, kind: "story" },
      ...{ title: story.title.slice(0, 500), url: sending.url, fileId: sending.fileId, happenedOn: sending.sentOn },
      addedBy: officer?.personId ?? sending.recordedBy ?? story.approvedBy ?? story.pitchedBy,
    },
    now,
  );
}

async function ownPortal(tx: Tx, agencyId: string): Promise<string> {
  const kind = "own_portal" as const;
  const made = { id: newId(), agencyId, kind, name: channelKindNames[kind] };
  await tx
    .insert(channels)
    .values(made)
    .onConflictDoNothing({ target: channels.agencyId, where: sql`kind = 'own_portal'` });
  const [there] = await tx
    .select({ id: channels.id })
    .from(channels)
    .where(and(eq(channels.agencyId, agencyId), eq(channels.kind, kind)));
  return there!.id;
}
