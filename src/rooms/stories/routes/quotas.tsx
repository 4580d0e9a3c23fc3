import { type Context, Hono } from "hono";
import { render } from "#kernel/web/index.tsx";
import { countsForAllUnits, halvesOf, mayAddProof, obligationById, quotaState } from "#rooms/plans/index.ts";
import { channelsCounting, storiesOfQuota } from "../queries/quota-stories.ts";
import { storyQuotas } from "../queries/story-quotas.ts";
import { mayKeepChannels, maySend } from "../rules.ts";
import { QuotaStoriesPage } from "../views/QuotaStoriesPage.tsx";
import { StoryQuotasPage } from "../views/StoryQuotasPage.tsx";

/** Chỉ tiêu tin bài, and the stories of one of them. */
export const quotaRoutes = new Hono()
  .get("/stories/quotas", async (c) => {
    const { db, officer, today } = c.var;
    return render(c, <StoryQuotasPage quotas={await storyQuotas(db, officer, today)} reader={officer} />);
  })
  .get("/stories/quotas/:obligation", onePage);

/** One quota with its stories: seen by whoever sees the obligation, the stories by whoever sees each. */
async function onePage(c: Context) {
  const { db, officer, today, now } = c.var;
  const { obligation, duty, plan, facts } = await obligationById(db, officer, Number(c.req.param("obligation")), today);
  const [halves, alone] = await Promise.all([halvesOf(db, obligation.id), countsForAllUnits(db, obligation.id)]);
  const { dueFrom, dueOn } = obligation;
  const asked = {
    obligationIds: halves.map(({ obligationId }) => obligationId),
    unitId: alone ? null : (obligation.heirId ?? obligation.unitId),
    ...{ dueFrom, dueOn },
  };
  const [channels, stories] = await Promise.all([
    channelsCounting(db, asked.obligationIds),
    storiesOfQuota(db, officer, asked, today, now),
  ]);
  const target = obligation.target ?? 1;
  const done =
    obligation.target === null
      ? (halves.find(({ obligationId }) => obligationId === obligation.id)?.has ?? 0)
      : obligation.done;
  return render(
    c,
    <QuotaStoriesPage
      {...{ obligation, duty, plan, halves, target, channels, today }}
      state={quotaState({ ...obligation, target, done }, today)}
      found={stories.map((story) => ({ ...story, sends: maySend(officer, story).allowed }))}
      records={mayAddProof(officer, plan, facts).allowed}
      keepsChannels={mayKeepChannels(officer).allowed}
    />,
  );
}
