import { Hono } from "hono";
import { holdsForAgency } from "#kernel/auth/index.ts";
import { render } from "#kernel/web/index.tsx";
import { beginningsOf } from "../queries/beginnings.ts";
import { deskOf } from "../queries/desk.ts";
import { chosenScope, scopesOf } from "../scopes.ts";
import { DeskPage } from "../views/DeskPage.tsx";

/** Bàn làm việc. */
export const deskPageRoutes = new Hono().get("/desk", async (c) => {
  const { db, officer, today } = c.var;
  const scopes = scopesOf(officer);
  const scope = chosenScope(scopes, c.req.query("scope"));
  const starts = holdsForAgency(officer, ["administrator", "emulation_officer"]);
  const [data, has] = await Promise.all([
    deskOf(db, officer, scope, today),
    starts ? beginningsOf(db, officer.agencyId, today) : null,
  ]);
  return render(c, <DeskPage data={data} has={has} scope={scope} scopes={scopes} officer={officer} today={today} />);
});
