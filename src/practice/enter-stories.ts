import { and, eq, isNull, sql } from "drizzle-orm";
import { addDays, type Day, startOfDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { duties, obligations, submissions } from "#rooms/plans/schema.ts";
import { bringSending } from "#rooms/stories/commands/count-sending.ts";
import { publishOut, withdrawOut } from "#rooms/stories/commands/publish-story.ts";
import { takeFacts } from "#rooms/stories/commands/take-facts.ts";
import { channelDuties, channels, sendings } from "#rooms/stories/schema/channels.ts";
import { storyConsents, storyTexts } from "#rooms/stories/schema/parts.ts";
import { stories } from "#rooms/stories/schema.ts";
import { slugOf } from "#rooms/stories/slug.ts";
import type { StoryState } from "#rooms/stories/states.ts";
import { renderBody } from "#rooms/stories/text/render-body.ts";
import { actorsOf } from "./cast.ts";
import type { Entered } from "./enter-agency.ts";
import { enterPicture } from "./enter-picture.ts";
import { storyDuties, type ToldStory, toldStories } from "./stories-told/index.ts";

type Around = { entered: Entered; key: string; today: Day; dataFolder: string | null };

/** Writes the channels and stories of a practice agency; what was published is counted by the plan as always. */
export async function enterStories(tx: Tx, around: Around, planId: string): Promise<void> {
  await enterChannels(tx, around, planId);
  for (const one of toldStories[around.key]?.stories ?? []) await enterOne(tx, around, one);
  await receiveCounted(tx, around, planId);
}

async function enterChannels(tx: Tx, { entered, key }: Around, planId: string): Promise<void> {
  for (const [position, { duties: keys = [], ...channel }] of (toldStories[key]?.channels ?? []).entries()) {
    const id = newId();
    await tx.insert(channels).values({ id, agencyId: entered.agencyId, position, ...channel });
    for (const dutyKey of keys) {
      const [duty] = await tx
        .select({ id: duties.id })
        .from(duties)
        .where(and(eq(duties.planId, planId), eq(duties.key, dutyKey)));
      if (duty) await tx.insert(channelDuties).values({ channelId: id, dutyId: duty.id });
    }
  }
}

const written = (state: StoryState) => state !== "pitched";
const past = (state: StoryState, ...of: StoryState[]) => of.includes(state);

async function enterOne(tx: Tx, around: Around, one: ToldStory): Promise<void> {
  const { entered, today } = around;
  const { agencyId } = entered;
  const [exemplar] = await tx
    .select()
    .from(exemplars)
    .where(and(eq(exemplars.agencyId, agencyId), eq(exemplars.name, one.exemplar)));
  if (!exemplar) return;
  const cast = actorsOf(entered);
  const editor =
    entered.people.find(({ person }) => person.mandates.some(({ role }) => role === "editor"))?.id ?? cast.office.id;
  const unitHead = entered.people.find(
    ({ person }) => entered.unitIds.get(person.unit) === exemplar.unitId && person.position === "head",
  );
  const id = newId();
  const publishAt = one.publishAt ? new Date(`${one.publishAt}:00+07:00`) : null;
  const begunOn = addDays(one.publishAt?.slice(0, 10) ?? today, -20);
  const begunAt = startOfDay(begunOn);
  const confirmed = !past(one.state, "pitched", "before_head");
  const edited = confirmed && one.state !== "editing";
  const approved = past(one.state, "scheduled", "published", "withdrawn");
  const story = {
    ...{ id, agencyId, exemplarId: exemplar.id, unitId: exemplar.unitId, title: one.title, standfirst: one.standfirst },
    ...{ body: one.body, html: renderBody(one.body), textVersion: written(one.state) ? 1 : 0, field: exemplar.field },
    ...{
      idea: exemplar.summary,
      pitchedBy: cast.ofUnit(exemplar.unitId).id,
      writerId: written(one.state) ? editor : null,
    },
    consentNeeded: !["collective", "model"].includes(exemplar.holderKind),
    ...{ confirmedBy: confirmed ? (unitHead?.id ?? cast.head.id) : null, confirmedAt: confirmed ? begunAt : null },
    ...{ editedBy: edited ? editor : null, editedAt: edited ? begunAt : null },
    ...{ checkedBy: approved ? cast.office.id : null, checkedAt: approved ? begunAt : null },
    ...{ approvedBy: approved ? cast.head.id : null, approvedAt: approved ? begunAt : null },
    ...{ publishAt, slug: publishAt ? slugOf(one.title, id) : null, createdAt: begunAt, changedAt: begunAt },
    state: past(one.state, "published", "withdrawn") ? ("scheduled" as const) : one.state,
  };
  await tx.insert(stories).values(story);
  await takeFacts(tx, story, begunAt);
  const { title, standfirst, body } = one;
  const text = { id: newId(), storyId: id, version: 1, title, standfirst, body, writtenBy: editor, writtenAt: begunAt };
  if (written(one.state)) await tx.insert(storyTexts).values(text);
  await enterConsent(tx, id, one, editor);
  if (one.pictured && around.dataFolder)
    await enterPicture(tx, around.dataFolder, { agencyId, by: editor, key: around.key }, id, begunAt);
  if (story.state === "scheduled" && one.state !== "scheduled") await bringOut(tx, id, one, publishAt!);
}

async function enterConsent(tx: Tx, storyId: string, { consent }: ToldStory, recordedBy: string): Promise<void> {
  if (!consent) return;
  const { name, givenOn, withdrawnOn = null } = consent;
  await tx.insert(storyConsents).values({
    ...{ id: newId(), storyId, about: "text", personName: name, reach: "everywhere", givenOn, withdrawnOn },
    ...{
      paper: `Phiếu đồng ý ngày ${givenOn.split("-").reverse().join("/")}`,
      recordedBy,
      recordedAt: startOfDay(givenOn),
    },
    withdrawnReason: withdrawnOn ? "Gia đình xin không nêu tên lúc này." : null,
  });
}

/** Published at its moment, sent on, perhaps taken off: through the commands, so that the plan counts it. */
async function bringOut(tx: Tx, id: string, one: ToldStory, publishAt: Date): Promise<void> {
  const read = async () => (await tx.select().from(stories).where(eq(stories.id, id)))[0]!;
  await publishOut(tx, null, await read(), publishAt);
  if (one.sent) {
    const story = await read();
    const { channel: name, on: sentOn, url = null, number = null } = one.sent;
    const [channel] = await tx
      .select({ id: channels.id })
      .from(channels)
      .where(and(eq(channels.agencyId, story.agencyId), eq(channels.name, name)));
    const row = { id: newId(), agencyId: story.agencyId, storyId: id, channelId: channel!.id, sentOn, url, number };
    const by = { recordedBy: story.writerId, recordedAt: startOfDay(sentOn) };
    const [sent] = await tx
      .insert(sendings)
      .values({ ...row, ...by })
      .returning();
    await bringSending(tx, null, story, sent!, startOfDay(sentOn));
  }
  if (one.withdrawn) await withdrawOut(tx, null, await read(), one.withdrawn.reason, startOfDay(one.withdrawn.on));
}

/** The office has received what past quarters counted. */
async function receiveCounted(tx: Tx, { entered, key, today }: Around, planId: string): Promise<void> {
  const keys = storyDuties[key] ?? [];
  if (keys.length === 0) return;
  const waiting = await tx
    .select({ id: obligations.id, submittedOn: obligations.submittedOn })
    .from(obligations)
    .innerJoin(duties, eq(duties.id, obligations.dutyId))
    .where(
      and(
        eq(obligations.planId, planId),
        sql`${duties.key} = any(${sql.param([...keys])}::text[])`,
        eq(obligations.state, "submitted"),
        sql`${obligations.dueOn} < ${today}`,
      ),
    );
  const answeredBy = actorsOf(entered).office.id;
  for (const { id, submittedOn } of waiting) {
    await tx.update(obligations).set({ state: "accepted" }).where(eq(obligations.id, id));
    await tx
      .update(submissions)
      .set({ answer: "accepted", answeredBy, answeredAt: startOfDay(addDays(submittedOn ?? today, 2)) })
      .where(and(eq(submissions.obligationId, id), isNull(submissions.answer)));
  }
}
