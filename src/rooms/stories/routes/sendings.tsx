import { type Context, Hono } from "hono";
import { z } from "zod";
import { keepFile, officePapers, ownFiles } from "#kernel/files/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { check, readForm, readQuery, readUpload, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, ReasonPage, render, seeOther } from "#kernel/web/index.tsx";
import { sendStory, withdrawSending } from "../commands/send-story.ts";
import { reasonForm, sendingForm } from "../forms/story.ts";
import { channelsInOrder } from "../queries/channels.ts";
import { storyById } from "../queries/stories.ts";
import { sendingsOf } from "../queries/story-page.ts";
import { maySend } from "../rules.ts";
import { SendingPage } from "../views/SendingPage.tsx";

/** The channel may be chosen on the way here: by a quota that lacks just that. */
const wayQuery = z.object({ channel: z.string().refine(isId).optional().catch(undefined) });

/** Lần gửi một bài tới một kênh. */
export const sendingRoutes = new Hono()
  .get("/stories/:id/sendings", (c) => {
    const { channel = "" } = readQuery(c, wayQuery);
    return page(c, filled({ sentOn: c.var.today, channel }), null, 200);
  })
  .post("/stories/:id/sendings", async (c) => {
    const { story } = await sending(c);
    const typed = await typedOf(c);
    const { stored, faults } = await fileOf(c, typed);
    const read = check(sendingForm, typed);
    const errors: Record<string, string[]> = { ...(read.ok ? {} : read.rejected.errors) };
    if (faults.length > 0) errors.file = faults;
    if (read.ok && !read.values.url && !read.values.number && !stored && faults.length === 0)
      errors.url = ["Ghi liên kết, số hoặc chọn tệp bản cắt: lần gửi cần có gì làm chứng."];
    if (read.ok && read.values.sentOn > c.var.today) errors.sentOn = ["Ngày này chưa đến. Ghi lại khi đã gửi."];
    if (!read.ok || Object.keys(errors).length > 0) return page(c, { typed, errors }, stored, 422);
    const { channel, ...rest } = read.values;
    const sent = { ...rest, channelId: channel, fileId: stored?.id ?? null };
    const n = await sendStory(c.var.db, c.var.officer, story.id, sent, c.var.now);
    const counted = n > 0 ? ` Tính cho ${n} việc của kế hoạch.` : "";
    return seeOther(c, `/stories/${story.id}`, `Đã ghi lần gửi.${counted}`);
  })
  .get("/stories/:id/sendings/:sending/withdrawal", (c) => withdrawalPage(c, filled(), 200))
  .post("/stories/:id/sendings/:sending/withdrawal", async (c) => {
    const { story } = await sending(c);
    const form = await readForm(c, reasonForm);
    if (!form.ok) return withdrawalPage(c, form.rejected, 422);
    const { db, officer, now } = c.var;
    await withdrawSending(db, officer, story.id, c.req.param("sending"), form.values.reason, now);
    return seeOther(c, `/stories/${story.id}`, "Đã rút lần gửi; chỉ tiêu thôi tính.");
  });

type Kept = { id: string; name: string; size: number } | null;

async function sending(c: Context) {
  const found = await storyById(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.now);
  insist(maySend(c.var.officer, found.story));
  return found;
}

async function fileOf(c: Context, typed: Record<string, unknown>) {
  const { db, officer, dataFolder, now } = c.var;
  const read = await readUpload(c, "file", officePapers);
  const arrived = read.files[0];
  const waited = [String(typed.fileId)].filter(isId);
  const stored: Kept = arrived
    ? await keepFile(db, officer, arrived, dataFolder, now)
    : ((await ownFiles(db, officer, waited))[0] ?? null);
  return { stored, faults: read.ok ? [] : read.errors };
}

async function page(c: Context, form: Filled, kept: Kept, status: 200 | 422) {
  const { story } = await sending(c);
  const channels = (await channelsInOrder(c.var.db, c.var.officer.agencyId)).filter(
    ({ kind, active }) => active && kind !== "own_portal",
  );
  return render(c, <SendingPage {...{ story, form, channels, kept }} />, status);
}

async function withdrawalPage(c: Context, form: Filled, status: 200 | 422) {
  const { story } = await sending(c);
  const sent = (await sendingsOf(c.var.db, story.id)).find(({ id }) => id === c.req.param("sending")) ?? notFound();
  const back = `/stories/${story.id}`;
  return render(
    c,
    <ReasonPage
      title={`Rút lần gửi tới ${sent.channelName}`}
      over={story.title}
      crumbs={[{ words: story.title, href: back }]}
      action={`${back}/sendings/${sent.id}/withdrawal`}
      back={back}
      button="Rút lần gửi"
      explains="Lần gửi ở lại trong sổ cùng lý do; các chỉ tiêu thôi tính."
      form={form}
    />,
    status,
  );
}
