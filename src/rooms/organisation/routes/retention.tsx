import { type Context, Hono } from "hono";
import { heldOf, type KeptOfStrangers } from "#kernel/strangers/index.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { setRetention } from "../commands/set-retention.ts";
import { retentionForm } from "../forms/retention-form.ts";
import { agencyById } from "../queries/units.ts";
import { mayKeepOrganisation } from "../rules.ts";
import { RetentionPage } from "../views/RetentionPage.tsx";

/** What is kept of strangers, until when, and the months of the agency; `kept` is what the rooms above keep. */
export function retentionRoutes(kept: readonly KeptOfStrangers[]): Hono {
  const page = async (c: Context, form?: Filled) => {
    const { db, officer, agency, today } = c.var;
    const keeping = mayKeepOrganisation(officer);
    insist(keeping);
    const { retentionMonths: months } = await agencyById(db, agency.id);
    const held = await heldOf(db, kept, { agencyId: agency.id, months, today });
    return <RetentionPage {...{ held, months, keeping }} form={form ?? filled({ months: String(months) })} />;
  };
  return new Hono()
    .get("/retention", async (c) => render(c, await page(c)))
    .post("/retention", async (c) => {
      insist(mayKeepOrganisation(c.var.officer));
      const form = await readForm(c, retentionForm);
      if (!form.ok) return render(c, await page(c, form.rejected), 422);
      await setRetention(c.var.db, c.var.officer, form.values.months, c.var.now);
      return seeOther(c, "/retention", "Đã ghi thời hạn lưu.");
    });
}
