import type { PlanPack } from "./packs/pack.ts";
import type { duties, planOccasions, planStages, plans } from "./schema.ts";
import type { PackBody, PackDuty } from "./terms.ts";

/** The columns of a plan that its pack says; the rest belongs to its life. */
export function planColumns(pack: PlanPack) {
  return {
    key: pack.key,
    number: pack.number,
    title: pack.title,
    issuerName: pack.issuer,
    issuedOn: pack.issuedOn?.length === 10 ? pack.issuedOn : null,
    issuedMonth: pack.issuedOn?.length === 7 ? pack.issuedOn : null,
    periodFrom: pack.period.from,
    periodTo: pack.period.to,
    periodUntil: pack.period.until ?? null,
    yearKind: pack.yearKind,
    body: bodyOf(pack),
  } satisfies Partial<typeof plans.$inferInsert>;
}

function bodyOf(pack: PlanPack): PackBody {
  const {
    place,
    signer,
    parent,
    bases,
    purposes,
    contents,
    anniversaries,
    movements,
    drives,
    attachments,
    funding,
    notes,
    units,
    criteria,
    kinds,
    ladder,
    recipients,
  } = pack;
  return {
    place,
    signer,
    parent,
    bases,
    purposes,
    contents,
    anniversaries,
    movements,
    drives,
    attachments,
    funding,
    notes,
    units,
    criteria,
    kinds,
    ladder,
    recipients,
  };
}

/** The stages as rows. */
export function stageRows(planId: string, pack: PlanPack): (typeof planStages.$inferInsert)[] {
  return pack.stages.map((stage, position) => ({
    planId,
    key: stage.key,
    name: stage.name,
    startsOn: stage.from,
    endsOn: stage.to,
    until: stage.until ?? null,
    quote: stage.quote ?? null,
    position,
  }));
}

/** The occasions as rows. */
export function occasionRows(planId: string, pack: PlanPack): (typeof planOccasions.$inferInsert)[] {
  return pack.occasions.map((occasion, position) => ({
    planId,
    key: occasion.key,
    name: occasion.name,
    heldOn: occasion.on,
    year: occasion.year ?? null,
    position,
  }));
}

/** The columns of a duty that its pack says. */
export function dutyColumns(duty: PackDuty, position: number) {
  return {
    key: duty.key,
    position,
    title: duty.title,
    cite: duty.cite,
    quote: duty.quote,
    kind: duty.kind,
    actor: duty.actor,
    receiver: duty.receiver,
    via: duty.via ?? null,
    proofs: duty.proofs,
    proofNote: duty.proofNote ?? null,
    due: duty.due,
    strict: duty.strict,
    amount: duty.amount ?? null,
    ifAny: duty.ifAny,
    stage: duty.stage ?? null,
    list: duty.list ?? null,
  } satisfies Partial<typeof duties.$inferInsert>;
}

/** The pack's duty behind a row. */
export function dutyOfRow(row: typeof duties.$inferSelect): PackDuty {
  return {
    key: row.key,
    title: row.title,
    cite: row.cite,
    quote: row.quote,
    kind: row.kind,
    actor: row.actor,
    receiver: row.receiver,
    via: row.via ?? undefined,
    proofs: row.proofs,
    proofNote: row.proofNote ?? undefined,
    due: row.due,
    strict: row.strict,
    amount: row.amount ?? undefined,
    ifAny: row.ifAny,
    stage: row.stage ?? undefined,
    list: row.list ?? undefined,
  };
}
