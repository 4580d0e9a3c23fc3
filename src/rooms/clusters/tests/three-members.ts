import type { Officer } from "#kernel/auth/index.ts";
import { newId } from "#kernel/ids.ts";
import { turnsOf } from "#kernel/turns/index.ts";
import { Overtaken, Refused } from "#kernel/verdict.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { officerNamed, unitNamed } from "#testing/officers.ts";
import { addMember, setUpCluster } from "../commands/keep-cluster.ts";
import { saveTable } from "../commands/keep-table.ts";
import { signPledge, usualDues, writePledge } from "../commands/keep-year.ts";
import { markSheet } from "../commands/mark-sheet.ts";
import { stepYear } from "../commands/step-year.ts";
import { sheetsOf, yearById } from "../queries/years.ts";
import type { YearStep } from "../states.ts";
import { clusterTurns } from "../turns.ts";
import { criterion, group, table } from "./tables.ts";

/** A morning of a day in Việt Nam. */
export const on = (day: string) => new Date(`${day}T03:00:00Z`);

const names = {
  support: "Phòng Bổ trợ tư pháp",
  administration: "Phòng Hành chính tư pháp",
  drafting: "Phòng Xây dựng và Kiểm tra văn bản quy phạm pháp luật",
} as const;
const inCharge = { support: "Trần Quốc Tiến", administration: "Hà Thị Thu Thạch Thảo", drafting: "Hà Thanh Cảnh" };
const leading = { support: "Mai Văn Phước", administration: "Nguyễn Đức Tĩnh", drafting: "Bùi Đức Tiến" };
export type MemberName = keyof typeof names;
export const memberNames = Object.keys(names) as MemberName[];

/** 100 points: over-fulfilment, a sample, bonus steps, deduction, what the head alone scores. */
export const scoring = table(
  [
    group("chuyen-mon", [
      criterion("chung-thuc", { formula: { by: "over", standard: 60, cap: 120 } }),
      criterion("ho-so", { formula: { by: "sample", size: 5, each: 2 }, gate: "evidence" }),
    ]),
    group("phong-trao", [
      criterion("sang-kien", { formula: { by: "count", each: 5, max: 20 } }),
      criterion("tre-han", { effect: "deduction", evidence: "", formula: { by: "count", each: 1, max: 5 } }),
      criterion("phoi-hop", { formula: { by: "mark", max: 10 }, scorer: "head" }),
    ]),
  ],
  { total: 100, ties: ["sang-kien"] },
);

/** What a member writes of itself: achieved, target, reason. */
export type FiguresTyped = Record<string, [achieved: number, target?: number, reason?: string]>;
export const own: FiguresTyped = { "chung-thuc": [100, 100], "ho-so": [5, 40], "sang-kien": [2], "tre-han": [0] };

/** The figures of a form as the command takes them. */
export const marks = (figures: FiguresTyped) =>
  new Map(
    Object.entries(figures).map(([key, [achieved, target = null, reason = ""]]) => [key, { achieved, target, reason }]),
  );

/** The codes with which an act was refused; an act that went through is a failure of the test. */
export async function codes(act: Promise<unknown>): Promise<string[]> {
  const refused = await act.then(
    () => null,
    (error) => error,
  );
  if (!(refused instanceof Refused || refused instanceof Overtaken)) throw refused ?? new Error("was not refused");
  return refused.reasons.map(({ code }) => code);
}

/** A cluster of three departments of Đắk Lắk, its officers and heads, and the acts of its year. */
export type Three = Awaited<ReturnType<typeof threeMembers>>;

/** Opens an office with the cluster set up on 05/01/2024; `yearId` is set by who opens the year. */
export async function threeMembers() {
  const office = await openOffice({ only: ["dak-lak"], lived: false });
  const { db } = office;
  const loan = await officerNamed(db, "Nguyễn Thị Kim Loan", "2024-06-01");
  const each = async <T>(find: (key: MemberName) => Promise<T>) =>
    Object.fromEntries(await Promise.all(memberNames.map(async (key) => [key, await find(key)]))) as Record<
      MemberName,
      T
    >;
  const units = await each((key) => unitNamed(db, names[key]));
  const officers = await each((key) => officerNamed(db, inCharge[key], "2024-06-01"));
  const heads = await each((key) => officerNamed(db, leading[key], "2024-06-01"));
  const about = {
    name: "Khối các phòng",
    kind: "function" as const,
    document: "12/QĐ-STP",
    decidedOn: "2024-01-05",
    note: "",
  };
  const clusterId = await setUpCluster(db, loan, about, newId(), on("2024-01-05"));
  for (const key of memberNames)
    await addMember(db, loan, clusterId, { unitId: units[key], joinedOn: "2024-01-05" }, on("2024-01-05"));
  return { office, loan, units, officers, heads, clusterId, yearId: "", ...actsOf(office, loan, units) };
}

function actsOf(office: Office, loan: Officer, units: Record<MemberName, string>) {
  return {
    async year(this: { yearId: string }) {
      return (await yearById(office.db, loan, this.yearId)).year;
    },
    async sheet(this: { yearId: string }, of: MemberName) {
      return (await sheetsOf(office.db, this.yearId)).find(({ unitId }) => unitId === units[of])!;
    },
    async step(this: { yearId: string }, who: Officer, what: Exclude<YearStep, "close">, day: string) {
      const { revision } = (await yearById(office.db, loan, this.yearId)).year;
      const typed = { revision, reason: null, document: null, happenedOn: null };
      await stepYear(office.db, who, this.yearId, what, typed, on(day));
    },
    async mark(this: { yearId: string }, who: Officer, of: MemberName, figures: FiguresTyped, evidence: string[] = []) {
      const { id, revision } = (await sheetsOf(office.db, this.yearId)).find(({ unitId }) => unitId === units[of])!;
      const brought = evidence.map((key) => ({ key, title: `Minh chứng ${key}`, fileId: null }));
      const said = { revision, pass: true, marks: marks(figures), evidence: brought };
      await markSheet(office.db, who, id, said, on("2024-11-20"));
    },
    writes: async (who: Officer, yearId: string, day: string, pledge = "Thi đua hoàn thành 100 % nhiệm vụ.") => {
      const { revision } = (await yearById(office.db, loan, yearId)).year;
      await writePledge(office.db, who, yearId, { pledge, dues: usualDues(2024), flags: 1, revision }, on(day));
    },
    signs: async (who: Officer, yearId: string, key: MemberName, day: string) => {
      const { id } = (await sheetsOf(office.db, yearId)).find(({ unitId }) => unitId === units[key])!;
      await signPledge(office.db, who, yearId, { sheetId: id, signer: who.name }, on(day));
    },
    saves: (who: Officer, yearId: string, version: number, note: string, content = scoring) =>
      saveTable(office.db, who, yearId, { version, note, change: () => content }, on("2024-03-01")),
    async turnsFor(who: Officer, headOf: string[], day: string) {
      const reach = { agencyId: who.agencyId, units: [who.unitId], personId: who.personId, headOf, officer: who };
      const found = await turnsOf(office.db, [clusterTurns], { ...reach, today: day, until: day });
      return found.map(({ title }) => title);
    },
  };
}
