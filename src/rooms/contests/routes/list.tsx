import { Hono } from "hono";
import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { download } from "#kernel/web/download.ts";
import { readQuery } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import { planById } from "#rooms/plans/index.ts";
import { contestListBook } from "../exports/contest-list.ts";
import { contestsNewest, yearsOfContests } from "../queries/contest-list.ts";
import { mayDraft, ownerFor } from "../rules.ts";
import { contestStates } from "../states.ts";
import { contestFormats, contestKinds } from "../terms.ts";
import { ContestsPage, type ContestsQuery } from "../views/ContestsPage.tsx";

const listQuery = z.object({
  search: z.string().trim().max(200).default(""),
  state: z.enum(contestStates).optional().catch(undefined),
  kind: z.enum(contestKinds).optional().catch(undefined),
  format: z.enum(contestFormats).optional().catch(undefined),
  year: z.coerce.number().int().min(1946).max(2200).optional().catch(undefined),
  plan: z.string().refine(isId).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** Danh sách cuộc thi, and as Excel. */
export const listRoutes = new Hono()
  .get("/contests", async (c) => {
    const { db, officer, agency, today } = c.var;
    const query = readQuery(c, listQuery);
    const [found, years, plan] = await Promise.all([
      contestsNewest(db, officer, today, asFilter(query)),
      yearsOfContests(db, officer),
      query.plan ? planById(db, officer, query.plan) : null,
    ]);
    const drafts = mayDraft(officer, ownerFor(officer, agency.rootUnitId)).allowed;
    return render(c, <ContestsPage {...{ query, found, years, drafts }} of={plan?.title ?? null} reader={officer} />);
  })
  .get("/contests.xlsx", async (c) => {
    const { db, officer, agency, today } = c.var;
    const query = readQuery(c, listQuery);
    const { lines } = await contestsNewest(db, officer, today, { ...asFilter(query), page: 1, perPage: 20_000 });
    return download(c, "Cuộc thi.xlsx", await contestListBook(agency.name, lines, today));
  });

function asFilter({ plan, ...rest }: ContestsQuery) {
  return { ...rest, planId: plan };
}
