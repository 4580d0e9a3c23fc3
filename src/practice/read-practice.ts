import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { roles } from "#kernel/auth/officer.ts";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { disciplineForms, pendingKinds } from "#rooms/awards/index.ts";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const unit = z.strictObject({
  name: z.string(),
  short: z.string().optional(),
  abbreviation: z.string().nullish(),
  kind: z.string(),
  category: z.enum(["unit", "body", "outside"]).default("unit"),
  parent: z.string().nullish(),
  group: z.string().nullish(),
  from: day,
  to: day.nullish(),
  staff: z.number().nullish(),
  aliases: z.array(z.string()).optional(),
});

const change = z.strictObject({
  kind: z.enum(["establish", "rename", "move", "merge", "split", "dissolve"]),
  on: day,
  from: z.array(z.string()),
  to: z.array(z.string()),
  /** Of a rename: the new short name and abbreviation. */
  short: z.string().nullish(),
  abbreviation: z.string().nullish(),
  document: z.string().nullish(),
  note: z.string().nullish(),
});

const person = z.strictObject({
  name: z.string(),
  email: z.string().nullish(),
  birth: z.string().nullish(),
  sex: z.enum(["male", "female"]).nullish(),
  unit: z.string(),
  post: z.string(),
  position: z.enum(["head", "deputy", "staff", "party_committee"]).default("staff"),
  category: z.enum(["công chức", "viên chức", "người lao động"]).nullish(),
  from: day.optional(),
  signIn: z.boolean().default(false),
  caption: z.string().optional(),
  mandates: z
    .array(
      z.strictObject({
        role: z.enum(roles),
        unit: z.string(),
        subtree: z.boolean().default(false),
        from: day.optional(),
        to: day.nullish(),
      }),
    )
    .default([]),
  memberOf: z
    .array(
      z.strictObject({
        body: z.string(),
        post: z.string(),
        position: z.enum([
          "council_chair",
          "council_vice_chair",
          "council_member",
          "council_secretary",
          "head",
          "deputy",
          "staff",
        ]),
        from: day.optional(),
      }),
    )
    .default([]),
});

/** What the book of an agency holds beside five years of ratings and titles that practice makes up by itself. */
const ledger = z.strictObject({
  awards: z
    .array(
      z.strictObject({
        /** A person or a unit, by name. */
        to: z.string(),
        award: z.string().nullable(),
        name: z.string(),
        year: z.number().nullable(),
        number: z.string(),
        on: day,
        by: z.string(),
      }),
    )
    .default([]),
  disciplines: z
    .array(
      z.strictObject({
        person: z.string(),
        form: z.enum(disciplineForms),
        number: z.string(),
        decidedBy: z.string(),
        decidedOn: day,
        servedOn: day.nullish(),
        ground: z.string(),
      }),
    )
    .default([]),
  matters: z
    .array(z.strictObject({ person: z.string(), kind: z.enum(pendingKinds), openedOn: day, summary: z.string() }))
    .default([]),
});

/** Bổ nhiệm: who leads a unit that was made by a change. */
const appointment = z.strictObject({
  person: z.string(),
  unit: z.string(),
  post: z.string(),
  position: z.enum(["head", "deputy"]),
  from: day,
});

/** Cơ quan thực hành: an invented but plausible agency, as one file of practice/ tells it. */
export const practiceAgency = z.strictObject({
  agency: z.strictObject({
    key: z.string(),
    name: z.string(),
    lines: z.array(z.string()),
    note: z.string(),
    art: z.string().nullish(),
    today: day,
    issue: z.strictObject({ number: z.string(), issuedOn: day }).optional(),
  }),
  units: z.array(unit).min(1),
  changes: z.array(change).default([]),
  people: z.array(person).min(1),
  ledger: ledger.default({ awards: [], disciplines: [], matters: [] }),
  /** Later than all else: people who went on in a new unit and lead it. */
  appointments: z.array(appointment).default([]),
});
export type PracticeAgency = z.infer<typeof practiceAgency>;
export type PracticePerson = PracticeAgency["people"][number];

/** Reads every practice agency; throws with the file's name when one does not fit. */
export async function readPractice(): Promise<PracticeAgency[]> {
  const folder = join(programFolder(), "practice");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".yaml")).sort();
  return Promise.all(
    files.map(async (file) => {
      const read = practiceAgency.safeParse(parse((await readFile(join(folder, file), "utf8")).normalize("NFC")));
      if (!read.success) throw new Error(`practice/${file}: ${z.prettifyError(read.error)}`);
      return read.data;
    }),
  );
}

/** The text of the plan pack that belongs to a practice agency. */
export function packOfPractice(key: string): Promise<string> {
  return readFile(join(programFolder(), "plans", `${key}.yaml`), "utf8");
}
