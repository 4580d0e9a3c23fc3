import { readdir, utimes } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sweepAllFiles } from "#app/nightly.ts";
import { files } from "#kernel/files/schema.ts";
import { pointingColumns } from "#kernel/files/sweep-files.ts";
import { agencies } from "#rooms/organisation/schema.ts";
import { obligations } from "#rooms/plans/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";

let office: Office;
let thuy: Visitor;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: true, clockDays: { "ca-mau": "2018-01-05" } });
  thuy = await office.as("Lâm Thị Bích Thủy");
});
afterAll(() => office.close());

const night = (day: string) => new Date(`${day}T01:35:00+07:00`);
const sweep = () => sweepAllFiles(office.db, office.dataFolder, night("2026-01-02"));
const standOn = (day: string) => office.db.update(agencies).set({ clockDay: day });
const names = async () => (await office.db.select().from(files).orderBy(files.name)).map(({ name }) => name);
const paper = (name: string) => ({
  field: "file",
  name,
  bytes: new TextEncoder().encode(`%PDF-1.4\n% ${name}\ntrailer\n%%EOF\n`),
});
/** What lies on disk, old enough to be no newcomer. */
async function contents(): Promise<number> {
  const folder = join(office.dataFolder, "files");
  const all = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const past = new Date(Date.now() - 86_400_000);
  for (const one of all) await utimes(join(one.parentPath, one.name), past, past);
  return all.length;
}

describe("files that a form kept", () => {
  test("are taken away when nothing was made of them within a week; attached ones and those in a draft never", async () => {
    const { rows } = await office.db.execute<{ id: number }>(sql`
      select o.id::float8 as id from ${obligations} o join unit_versions v on v.unit_id = o.unit_id
      where v.name = 'Tòa án nhân dân huyện Trần Văn Thời' and o.state = 'open' and o.target is null order by o.id limit 2`);
    const [one, other] = rows.map(({ id }) => id);
    const at = `/obligations/${one}/proofs`;
    const nothing = await thuy.upload(at, { kind: "document", title: "" }, [paper("bỏ dở.pdf")]);
    expect(nothing.status).toBe(422);
    const attached = await thuy.upload(at, { kind: "document", title: "Biên bản họp" }, [paper("biên bản.pdf")]);
    expect(attached.status).toBe(303);
    const field = /name="(file_[a-z_]+)"/.exec(await thuy.page(`/obligations/${other}/submission`))![1]!;
    const kept = { ...paper("trong nháp.pdf"), field };
    expect((await thuy.upload(`/obligations/${other}/submission`, { act: "draft", note: "Nháp" }, [kept])).status).toBe(
      303,
    );
    expect(await names()).toEqual(["biên bản.pdf", "bỏ dở.pdf", "trong nháp.pdf"]);
    await contents();

    await standOn("2018-01-10");
    expect(await sweep()).toBe(0);
    await standOn("2018-01-14");
    expect(await sweep()).toBe(1);
    expect(await names()).toEqual(["biên bản.pdf", "trong nháp.pdf"]);
    expect(await contents()).toBe(2);
    expect(await sweep()).toBe(0);
    await standOn("2019-01-14");
    expect(await sweep()).toBe(0);
  });

  test("are found attached by every column of the program that points to a file", async () => {
    const known = (await pointingColumns(office.db)).map(({ table, column }) => `${table}.${column}`);
    expect(known).toEqual(expect.arrayContaining(["imports.file_id", "plan_files.file_id", "proofs.file_id"]));
    const { rows } = await office.db.execute<{ name: string }>(sql`
      select c.conrelid::regclass::text || '.' || a.attname as name
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
      where c.contype = 'f' and c.confrelid = 'files'::regclass`);
    expect(rows.map(({ name }) => name.replaceAll('"', "")).filter((name) => !known.includes(name))).toEqual([]);
  });
});
