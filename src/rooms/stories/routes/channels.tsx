import { type Context, Hono } from "hono";
import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { download } from "#kernel/web/download.ts";
import { readForm, readQuery } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { keepChannel } from "../commands/keep-channel.ts";
import { registerBook } from "../exports/register.ts";
import { channelForm } from "../forms/story.ts";
import { channelById, channelsInOrder, storyDuties } from "../queries/channels.ts";
import { sendingsNewest } from "../queries/register.ts";
import { spreadMostRead } from "../queries/spread.ts";
import { mayKeepChannels } from "../rules.ts";
import { ChannelPage, ChannelsPage } from "../views/ChannelPages.tsx";
import { RegisterPage } from "../views/RegisterPage.tsx";
import { SpreadPage } from "../views/SpreadPage.tsx";

const registerQuery = z.object({
  channel: z.string().refine(isId).optional().catch(undefined),
  year: z.coerce.number().int().min(1990).max(2200).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** Kênh, sổ gửi tin bài, lan tỏa. */
export const channelRoutes = new Hono()
  .get("/stories/sendings", async (c) => {
    const { db, officer, today } = c.var;
    const query = readQuery(c, registerQuery);
    const [found, channels] = await Promise.all([
      sendingsNewest(db, officer, today, { channelId: query.channel, year: query.year, page: query.page }),
      channelsInOrder(db, officer.agencyId),
    ]);
    return render(c, <RegisterPage {...{ query, found, channels, today }} reader={officer} />);
  })
  .get("/stories/sendings.xlsx", async (c) => {
    const { db, officer, agency, today } = c.var;
    const { channel, year } = readQuery(c, registerQuery);
    const { lines } = await sendingsNewest(db, officer, today, { channelId: channel, year, perPage: 20_000 });
    return download(c, "Sổ gửi tin, bài.xlsx", await registerBook(agency.name, lines, today));
  })
  .get("/stories/spread", async (c) => {
    const { db, officer, today } = c.var;
    return render(c, <SpreadPage lines={await spreadMostRead(db, officer, today)} reader={officer} />);
  })
  .get("/stories/channels", async (c) => {
    const { db, officer } = c.var;
    const channels = await channelsInOrder(db, officer.agencyId);
    return render(c, <ChannelsPage channels={channels} reader={officer} may={mayKeepChannels(officer).allowed} />);
  })
  .get("/stories/channels/new", (c) => channelPage(c, null, filled({ active: "on", kind: "press", duty: [] }), 200))
  .post("/stories/channels", (c) => keep(c, null))
  .get("/stories/channels/:channel", async (c) => {
    insist(mayKeepChannels(c.var.officer));
    const { id, kind, name, url, active, dutyIds } = await channelById(c.var.db, c.var.officer, c.req.param("channel"));
    return channelPage(c, id, filled({ kind, name, url: url ?? "", active: active ? "on" : "", duty: dutyIds }), 200);
  })
  .post("/stories/channels/:channel", async (c) => {
    insist(mayKeepChannels(c.var.officer));
    return keep(c, (await channelById(c.var.db, c.var.officer, c.req.param("channel"))).id);
  });

async function keep(c: Context, id: string | null) {
  insist(mayKeepChannels(c.var.officer));
  const form = await readForm(c, channelForm);
  if (!form.ok) return channelPage(c, id, form.rejected, 422);
  const { duty, ...kept } = form.values;
  await keepChannel(c.var.db, c.var.officer, id, { ...kept, dutyIds: duty }, c.var.now);
  return seeOther(c, "/stories/channels", `Đã ghi kênh ${kept.name}.`);
}

async function channelPage(c: Context, id: string | null, form: Filled, status: 200 | 422) {
  insist(mayKeepChannels(c.var.officer));
  const duties = await storyDuties(c.var.db, c.var.officer.agencyId);
  return render(c, <ChannelPage {...{ id, form, duties }} />, status);
}
