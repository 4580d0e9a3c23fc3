import { type Context, Hono } from "hono";
import { z } from "zod";
import { formatDay } from "#kernel/calendar/index.ts";
import { insist } from "#kernel/verdict.ts";
import { download } from "#kernel/web/download.ts";
import { readForm, readQuery } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { calendarOf, keptIn, national } from "../anniversaries/calendar.ts";
import { type CheckedOrdinal, checkedOrdinals } from "../anniversaries/check-text.ts";
import { anniversaryForm, checkForm } from "../anniversaries/forms.ts";
import { addAnniversary, editAnniversary, hideAnniversary, removeAnniversary } from "../commands/keep-anniversary.ts";
import { anniversaryBook } from "../exports/anniversaries.ts";
import {
  anniversariesOfAgency,
  greetingDrives,
  ownAnniversaries,
  ownAnniversaryById,
} from "../queries/anniversaries.ts";
import { mayDraft } from "../rules.ts";
import { AnniversariesPage } from "../views/anniversaries/AnniversariesPage.tsx";
import { AnniversaryFormPage } from "../views/anniversaries/AnniversaryFormPage.tsx";

const query = z.object({ year: z.coerce.number().int().min(1946).max(2199).optional().catch(undefined) });

/** Lịch kỷ niệm: the year by month, the agency's own days, a text checked against it. */
export const anniversaryRoutes = new Hono()
  .get("/anniversaries", (c) => calendarPage(c, filled(), null, yearOf(c), 200))
  .get("/anniversaries.xlsx", async (c) => {
    const { db, agency } = c.var;
    const kept = keptIn(yearOf(c), await anniversariesOfAgency(db, agency.id));
    return download(c, `Ngày kỷ niệm năm ${yearOf(c)}.xlsx`, await anniversaryBook(agency.name, kept, yearOf(c)));
  })
  .post("/anniversaries/check", async (c) => {
    const form = await readForm(c, checkForm);
    if (!form.ok) return calendarPage(c, form.rejected, null, yearOf(c), 422);
    const { text, year } = form.values;
    const calendar = await anniversariesOfAgency(c.var.db, c.var.agency.id);
    const typed = filled({ text, year: String(year) });
    return calendarPage(c, typed, checkedOrdinals(text, calendar, year), year, 200);
  })
  .get("/anniversaries/new", (c) => {
    insistKeeps(c);
    const replaced = national.find(({ name }) => name === c.req.query("replaces"));
    const typed = replaced
      ? { ...replaced, replaces: replaced.name, founded: typedFounding(String(replaced.founded)) }
      : { level: "agency" };
    return newPage(c, filled(typed), 200);
  })
  .post("/anniversaries", async (c) => {
    insistKeeps(c);
    const form = await readForm(c, anniversaryForm);
    if (!form.ok) return newPage(c, form.rejected, 422);
    await addAnniversary(c.var.db, c.var.officer, form.values, c.var.now);
    return seeOther(c, "/anniversaries", "Đã ghi ngày kỷ niệm.");
  })
  .post("/anniversaries/hiding", async (c) => {
    insistKeeps(c);
    const form = await readForm(c, z.object({ name: z.string().max(300).default("") }));
    await hideAnniversary(c.var.db, c.var.officer, form.ok ? form.values.name : "", c.var.now);
    return seeOther(c, "/anniversaries", "Ngày này thôi hiện trong lịch của cơ quan.");
  })
  .get("/anniversaries/:id/edit", async (c) => {
    const row = await kept(c);
    return editPage(c, filled({ ...row, founded: typedFounding(row.founded) }), 200);
  })
  .post("/anniversaries/:id/edit", async (c) => {
    const row = await kept(c);
    const form = await readForm(c, anniversaryForm);
    if (!form.ok) return editPage(c, form.rejected, 422);
    await editAnniversary(c.var.db, c.var.officer, row.id, form.values, c.var.now);
    return seeOther(c, "/anniversaries", "Đã sửa ngày kỷ niệm.");
  })
  .post("/anniversaries/:id/removal", async (c) => {
    await removeAnniversary(c.var.db, c.var.officer, c.req.param("id"), c.var.now);
    return seeOther(c, "/anniversaries", "Đã cập nhật lịch kỷ niệm.");
  });

function yearOf(c: Context): number {
  return readQuery(c, query).year ?? Number(c.var.today.slice(0, 4));
}

function typedFounding(founded: string): string {
  return founded.length === 4 ? founded : formatDay(founded);
}

function insistKeeps(c: Context): void {
  insist(mayDraft(c.var.officer, c.var.agency.rootUnitId));
}

async function kept(c: Context) {
  const row = await ownAnniversaryById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insistKeeps(c);
  return row;
}

async function calendarPage(
  c: Context,
  form: Filled,
  checked: CheckedOrdinal[] | null,
  year: number,
  status: 200 | 422,
) {
  const { db, officer, agency } = c.var;
  const [own, drives] = await Promise.all([ownAnniversaries(db, agency.id), greetingDrives(db, agency.id, year)]);
  const hidden = own.filter((one) => one.hidden);
  const keeps = mayDraft(officer, agency.rootUnitId).allowed;
  const shown = { year, kept: keptIn(year, calendarOf(own)), drives, hidden, keeps, form, checked };
  return render(c, <AnniversariesPage {...shown} />, status);
}

function newPage(c: Context, form: Filled, status: 200 | 422) {
  const replaces = String(form.typed.replaces ?? "");
  const removal = replaces
    ? { words: "Không dùng ngày này", action: "/anniversaries/hiding", hidden: { name: replaces } }
    : null;
  const title = replaces ? "Sửa ngày kỷ niệm" : "Thêm ngày kỷ niệm";
  return render(c, <AnniversaryFormPage {...{ title, removal, form }} action="/anniversaries" />, status);
}

function editPage(c: Context, form: Filled, status: 200 | 422) {
  const at = `/anniversaries/${c.req.param("id")}`;
  const removal = { words: "Bỏ ngày này", action: `${at}/removal`, hidden: {} };
  return render(
    c,
    <AnniversaryFormPage {...{ removal, form }} title="Sửa ngày kỷ niệm" action={`${at}/edit`} />,
    status,
  );
}
