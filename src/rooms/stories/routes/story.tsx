import { type Context, Hono } from "hono";
import { z } from "zod";
import { isId, newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist, type Verdict } from "#kernel/verdict.ts";
import { readForm, readQuery } from "#kernel/web/forms.ts";
import { type Filled, filled, ReasonPage, render, seeOther } from "#kernel/web/index.tsx";
import { activeExemplars } from "#rooms/exemplars/index.ts";
import { unitsOn } from "#rooms/organisation/index.ts";
import { pitchStory } from "../commands/pitch-story.ts";
import { withdrawStory } from "../commands/publish-story.ts";
import { type PlainStep, stepStory } from "../commands/step-story.ts";
import { takeFactsAnew } from "../commands/take-facts.ts";
import { pitchForm, reasonForm, revisionForm } from "../forms/story.ts";
import { personalHints } from "../personal/hints.ts";
import { publicPathOf } from "../public-path.ts";
import { consentsOf } from "../queries/consents.ts";
import { factsOf } from "../queries/facts.ts";
import { stepsOf, storyById } from "../queries/stories.ts";
import { picturesOf, sendingsOf, takersOf, textsOf } from "../queries/story-page.ts";
import {
  mayEquip,
  mayRecordConsent,
  maySend,
  mayStepStory,
  mayTakeFacts,
  mayWithdrawConsent,
  mayWriteText,
  worksOn,
} from "../rules.ts";
import { type StoryStep, storyLifecycle } from "../states.ts";
import { plainText } from "../text/render-body.ts";
import { PitchPage } from "../views/PitchPage.tsx";
import { reasonWords } from "../views/step-words.ts";
import { StoryPage } from "../views/story/StoryPage.tsx";

const newQuery = z.object({ exemplar: z.string().refine(isId).optional().catch(undefined) });
const plain: readonly PlainStep[] = ["hand_over", "confirm", "edit", "check", "approve", "unschedule", "reopen"];
const reasoned = ["return", "decline", "withdraw"] as const;

/** Một tin, bài: its page, pitching it, the steps of its life. */
export const storyRoutesOfOne = new Hono()
  .get("/stories/new", async (c) => {
    const { exemplar = "" } = readQuery(c, newQuery);
    return pitchPage(c, filled({ exemplar, unit: c.var.officer.unitId, once: newId() }), 200);
  })
  .post("/stories", async (c) => {
    const form = await readForm(c, pitchForm);
    if (!form.ok) return pitchPage(c, form.rejected, 422);
    const { exemplar, unit, once, ...words } = form.values;
    const pitched = { ...words, exemplarId: exemplar, unitId: await unitHere(c, unit) };
    const id = await pitchStory(c.var.db, c.var.officer, pitched, c.var.now, once);
    return seeOther(c, `/stories/${id}`, "Đã đề xuất bài. Ban Biên tập phân công người viết.");
  })
  .get("/stories/:id", storyPage)
  .post("/stories/:id/facts", async (c) => {
    await takeFactsAnew(c.var.db, c.var.officer, c.req.param("id"), c.var.now);
    return seeOther(c, `/stories/${c.req.param("id")}`, "Đã lấy lại dữ kiện từ hồ sơ điển hình.");
  })
  .get("/stories/:id/steps/:step", (c) => reasonPage(c, filled(), 200))
  .post("/stories/:id/steps/:step", async (c) => {
    const { db, officer, now } = c.var;
    const [id, step] = [c.req.param("id"), c.req.param("step") as PlainStep | "withdraw"];
    if (plain.includes(step as PlainStep)) {
      const form = await readForm(c, revisionForm);
      const revision = form.ok ? form.values.revision : null;
      await stepStory(db, officer, id, step as PlainStep, revision === null ? {} : { revision }, now);
      return seeOther(c, `/stories/${id}`, doneWords[step as (typeof plain)[number]]);
    }
    await stepFor(c);
    const form = await readForm(c, reasonForm);
    if (!form.ok) return reasonPage(c, form.rejected, 422);
    const { reason, revision } = form.values;
    const given = { reason, ...(revision === null ? {} : { revision }) };
    if (step === "withdraw") await withdrawStory(db, officer, id, given, now);
    else await stepStory(db, officer, id, step, given, now);
    return seeOther(c, `/stories/${id}`, reasonWords[step as (typeof reasoned)[number]].done);
  });

const doneWords: Partial<Record<StoryStep, string>> = {
  hand_over: "Đã gửi bài. Chờ thủ trưởng đơn vị xác nhận số liệu, sự việc.",
  confirm: "Đã xác nhận số liệu, sự việc.",
  edit: "Đã biên tập xong. Chờ kiểm tra nội dung, dữ liệu cá nhân.",
  check: "Đã kiểm tra. Chờ duyệt.",
  approve: "Đã duyệt. Chờ hẹn giờ đăng.",
  unschedule: "Đã bỏ hẹn đăng.",
  reopen: "Đã mở lại bài.",
};

async function storyPage(c: Context) {
  const { db, officer, now, agency, today } = c.var;
  const found = await storyById(db, officer, c.req.param("id") ?? "", now);
  const { story } = found;
  const works = worksOn(officer, story);
  const own = found.ownPersonId === officer.personId;
  const facts = await factsOf(db, story, now);
  const changed = facts.filter((fact) => fact.changed).length;
  const [steps, texts, consents, pictures, sent, takers] = await Promise.all([
    stepsOf(db, story.id),
    works ? textsOf(db, story.id) : [],
    works || own ? consentsOf(db, story.id) : [],
    picturesOf(db, story.id),
    sendingsOf(db, story.id),
    takersOf(db, story.exemplarId),
  ]);
  const open = Object.keys(storyLifecycle[story.state]) as StoryStep[];
  const may = Object.fromEntries(
    open.map((step) => [step, mayStepStory(officer, story, step, { factsChanged: changed })]),
  ) as Partial<Record<StoryStep, Verdict>>;
  return render(
    c,
    <StoryPage
      {...{ found, facts, steps, texts, consents, pictures, sent, takers, works, own, may, today }}
      writes={mayWriteText(officer, story).allowed}
      equips={mayEquip(officer, story).allowed}
      takes={mayTakeFacts(officer, story).allowed}
      records={mayRecordConsent(officer, story).allowed}
      sends={maySend(officer, story).allowed}
      withdraws={mayWithdrawConsent(officer, story, found.ownPersonId).allowed}
      hints={works ? personalHints(`${story.title}\n${story.standfirst}\n${plainText(story.body)}`) : []}
      publicPath={story.slug && found.holds.publicNow ? publicPathOf(agency.key, story.slug) : null}
    />,
  );
}

async function pitchPage(c: Context, form: Filled, status: 200 | 422) {
  const { db, officer, agency, today } = c.var;
  const [exemplars, units] = await Promise.all([
    activeExemplars(db, officer),
    unitsOn(db, agency.id, today, { category: "unit" }),
  ]);
  return render(c, <PitchPage {...{ form, exemplars, units }} />, status);
}

/** The unit asked for when it is of this agency, else none. */
async function unitHere(c: Context, unitId: string | null): Promise<string | null> {
  if (unitId === null) return null;
  const units = await unitsOn(c.var.db, c.var.agency.id, c.var.today, { category: "unit" });
  return units.some(({ id }) => id === unitId) ? unitId : null;
}

/** The story and the step with a reason that is asked for, once the rule said yes; an unknown step is not there. */
async function stepFor(c: Context) {
  const step = reasoned.find((one) => one === c.req.param("step")) ?? notFound();
  const found = await storyById(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.now);
  insist(mayStepStory(c.var.officer, found.story, step));
  return { step, found };
}

async function reasonPage(c: Context, form: Filled, status: 200 | 422) {
  const { step, found } = await stepFor(c);
  const back = `/stories/${found.story.id}`;
  const { title, button, explains } = reasonWords[step];
  return render(
    c,
    <ReasonPage
      {...{ title, button, explains, back, form }}
      over={found.story.title}
      crumbs={[
        { words: "Tin bài", href: "/stories" },
        { words: found.story.title, href: back },
      ]}
      action={`${back}/steps/${step}`}
      revision={found.story.revision}
    />,
    status,
  );
}
