import { Hono } from "hono";
import { render } from "#kernel/web/index.tsx";
import { deskOf } from "../queries/desk.ts";
import { chosenScope, scopesOf } from "../scopes.ts";
import { DeskPage } from "../views/DeskPage.tsx";

/** Bàn làm việc. */
export const deskPageRoutes = new Hono().get("/desk", async (c) => {
  const { db, officer, today } = c.var;
  const scopes = scopesOf(officer);
  const scope = chosenScope(scopes, c.req.query("scope"));
  const data = await deskOf(db, officer, scope, today);
  return render(c, <DeskPage data={data} scope={scope} scopes={scopes} officer={officer} today={today} />);
});
