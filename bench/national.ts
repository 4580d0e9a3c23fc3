import { eq } from "drizzle-orm";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { foundAgency } from "#rooms/organisation/index.ts";
import { units, unitVersions } from "#rooms/organisation/schema.ts";
import { writePlan } from "#rooms/plans/index.ts";
import { plans } from "#rooms/plans/schema.ts";
import { type PlanPack, packFormat } from "../src/rooms/plans/packs/pack.ts";

/** A made-up agency of many units, to see the program at the size of a ministry. */
export type National = { agencyId: string; rootUnitId: string; unitIds: string[] };

const kinds = ["Phòng", "Chi cục", "Trung tâm", "Tòa án khu vực"];

/** An agency with so many units on two levels. */
export async function nationalAgency(db: Db, key: string, count: number, now: Date): Promise<National> {
  return db.transaction(async (tx) => {
    const { agencyId, rootUnitId } = await foundAgency(
      tx,
      { key, name: `Cơ quan ${key}`, root: { name: `Cơ quan ${key}`, kind: "Bộ", validFrom: "2000-01-01" } },
      now,
    );
    const unitIds = Array.from({ length: count }, () => newId());
    for (let n = 0; n < count; n += 1000)
      await insertUnits(tx, agencyId, rootUnitId, unitIds, n, Math.min(n + 1000, count));
    return { agencyId, rootUnitId, unitIds };
  });
}

async function insertUnits(tx: Tx, agencyId: string, rootUnitId: string, unitIds: string[], from: number, to: number) {
  const numbers = Array.from({ length: to - from }, (_, n) => from + n);
  await tx.insert(units).values(numbers.map((n) => ({ id: unitIds[n]!, agencyId })));
  await tx.insert(unitVersions).values(
    numbers.map((n) => ({
      id: newId(),
      unitId: unitIds[n]!,
      agencyId,
      name: `Đơn vị số ${n + 1} tỉnh Cà Mau`,
      shortName: `Đơn vị ${n + 1}`,
      kind: kinds[n % kinds.length]!,
      parentId: n % 50 === 0 ? rootUnitId : unitIds[n - (n % 50)]!,
      groupName: `Cụm ${Math.floor(n / 50) + 1}`,
      position: n + 2,
      validFrom: "2000-01-01",
    })),
  );
}

/** A plan of so many duties over the years 2021–2025; `perYear` shapes how many times each falls due. */
export async function nationalPlan(
  db: Db,
  national: National,
  duties: number,
  perYear: "year" | "mixed",
  now: Date,
): Promise<string> {
  const id = await db.transaction((tx) =>
    writePlan(tx, national.agencyId, packOf(duties, perYear), { ownerUnitId: national.rootUnitId }, null, now),
  );
  await db.update(plans).set({ state: "issued", number: "01/KH", issuedOn: "2021-01-01" }).where(eq(plans.id, id));
  return id;
}

function packOf(count: number, shape: "year" | "mixed"): PlanPack {
  const empty = {
    place: null,
    signer: null,
    parent: null,
    bases: [],
    purposes: [],
    contents: [],
    stages: [],
    occasions: [],
    anniversaries: [],
    units: [],
    criteria: [],
    kinds: [],
    movements: [],
    drives: [],
    ladder: [],
    recipients: [],
    attachments: [],
    funding: "",
    notes: [],
  };
  return {
    format: packFormat,
    key: `bench-${count}-${shape}-${newId().slice(-6)}`,
    number: "01/KH",
    title: "Kế hoạch thi đua 5 năm",
    agency: "Bộ",
    issuer: "Bộ",
    issuedOn: "2021-01-01",
    yearKind: "calendar",
    period: { from: "2021-01-01", to: "2025-12-31" },
    ...empty,
    duties: Array.from({ length: count }, (_, n) => ({
      key: `viec-${n + 1}`,
      title: `Việc số ${n + 1}`,
      cite: "",
      quote: `Câu giao việc số ${n + 1} của kế hoạch, trước ngày 01/${(n % 12) + 1} hằng năm.`,
      kind: "recurring" as const,
      actor: { kinds, units: [], all: false },
      receiver: "",
      proofs: ["report" as const],
      due:
        shape === "mixed" && n % 20 === 0
          ? { type: "every" as const, unit: "quarter" as const }
          : { type: "yearly" as const, by: `${String((n % 12) + 1).padStart(2, "0")}-15` },
      strict: n % 2 === 0,
      ifAny: false,
    })),
  };
}
