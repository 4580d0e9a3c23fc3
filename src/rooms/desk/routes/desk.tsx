import { type Context, Hono } from "hono";
import { holdsForAgency } from "#kernel/auth/index.ts";
import { render } from "#kernel/web/index.tsx";
import { beginningsOf } from "../queries/beginnings.ts";
import { deskOf } from "../queries/desk.ts";
import { turnCount } from "../queries/turn-count.ts";
import { chosenScope, type Scope, scopesOf } from "../scopes.ts";
import { DeskPage } from "../views/DeskPage.tsx";

/** Bàn làm việc. */
export const deskPageRoutes = new Hono().get("/desk", async (c) => {
  const { db, officer, today } = c.var;
  const scopes = scopesOf(officer);
  const scope = await openedScope(c, scopes);
  const starts = holdsForAgency(officer, ["administrator", "emulation_officer"]);
  const [data, has] = await Promise.all([
    deskOf(db, officer, scope, today),
    starts ? beginningsOf(db, officer.agencyId, today) : null,
  ]);
  return render(c, <DeskPage data={data} has={has} scope={scope} scopes={scopes} officer={officer} today={today} />);
});

/** Whoever owes nothing for a unit is shown her unit's work, unless something waits for herself: sheets to judge, a story to write. */
async function openedScope(c: Context, scopes: readonly Scope[]): Promise<Scope> {
  const { db, officer, today } = c.var;
  const asked = c.req.query("scope");
  const scope = chosenScope(scopes, asked);
  if (asked !== undefined || scope.name === "mine") return scope;
  return (await turnCount(db, officer, today)) > 0 ? scopes[0]! : scope;
}
