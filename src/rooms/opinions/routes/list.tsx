import { Hono } from "hono";
import { z } from "zod";
import { readQuery } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import { windowsNewest } from "../queries/windows.ts";
import { runsOpinions } from "../rules.ts";
import { WindowsPage } from "../views/WindowsPage.tsx";

const standings = ["drafting", "coming", "open", "over", "concluded", "withdrawn", "cancelled"] as const;

const listQuery = z.object({
  search: z.string().trim().max(200).default(""),
  standing: z.enum(standings).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** Các đợt lấy ý kiến. */
export const listRoutes = new Hono().get("/opinion-windows", async (c) => {
  const { db, officer, today } = c.var;
  const query = readQuery(c, listQuery);
  const found = await windowsNewest(db, officer, today, query);
  const runs = runsOpinions(officer);
  return render(c, <WindowsPage {...{ query, found, runs, today }} reader={officer} />);
});
