import { Hono } from "hono";
import { z } from "zod";
import { readQuery } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import { searched } from "../queries/search.ts";
import { SearchPage } from "../views/SearchPage.tsx";

const searchQuery = z.object({ q: z.string().trim().max(200).default("") });

/** Tìm trong chương trình. */
export const searchRoutes = new Hono().get("/search", async (c) => {
  const { q } = readQuery(c, searchQuery);
  const found = q.length < 2 ? null : await searched(c.var.db, c.var.officer, q, c.var);
  return render(c, <SearchPage words={q} found={found} />);
});
