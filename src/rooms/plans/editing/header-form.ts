import { z } from "zod";
import { typedDayOrNone, typedText } from "#kernel/web/forms.ts";
import { type Filled, filled } from "#kernel/web/index.tsx";
import { keyFor } from "#kernel/written/index.ts";
import { type PlanPack, packFormat } from "../packs/pack.ts";

const text = z.string().optional().default("");
const rows = <Row extends z.ZodRawShape>(row: Row) => z.array(z.object(row)).optional().default([]);

/** Phần đầu của kế hoạch: everything but its duties and sections. */
export const headerForm = z
  .object({
    title: typedText("Ghi trích yếu của kế hoạch, như trên văn bản.", 500),
    number: text,
    issuer: typedText("Ghi cơ quan ban hành.", 300),
    place: text,
    issuedOn: z
      .string()
      .optional()
      .default("")
      .refine(
        (typed) => typed === "" || written(typed) !== null,
        "Ghi ngày/tháng/năm, ví dụ 12/12/2017; chỉ biết tháng thì ghi 09/2019.",
      ),
    yearKind: z.enum(["calendar", "court", "school"]).optional().default("calendar"),
    from: typedDayOrNone(),
    to: typedDayOrNone(),
    until: text,
    parentNumber: text,
    parentTitle: text,
    parentIssuer: text,
    signer: text,
    signerPost: text,
    bases: text,
    purposes: text,
    funding: text,
    recipients: text,
    stage: rows({ key: text, name: text, from: typedDayOrNone(), to: typedDayOrNone() }),
    occasion: rows({ key: text, name: text, on: typedDayOrNone(), year: text }),
  })
  .superRefine((form, context) => {
    if (form.from && form.to && form.from > form.to)
      context.addIssue({ code: "custom", path: ["to"], message: "Ngày kết thúc phải sau ngày bắt đầu." });
    for (const [n, stage] of form.stage.entries())
      if (stage.name && stage.from && stage.to && stage.from > stage.to)
        context.addIssue({ code: "custom", path: ["stage", n, "to"], message: "Ngày cuối của đợt phải sau ngày đầu." });
  });
export type HeaderTyped = z.output<typeof headerForm>;

/** The plan with this head; duties and sections stay. Keys of stages and occasions last, so that duties keep hold of them. */
export function withHeader(pack: PlanPack, typed: HeaderTyped): PlanPack {
  const named = <Row extends { key: string; name: string }>(list: Row[]) => {
    const taken = new Set(list.map((one) => one.key).filter(Boolean));
    return list
      .filter((one) => one.name.trim() !== "")
      .map((one) => ({ ...one, key: one.key || keyFor(one.name, taken) }));
  };
  const stages = named(typed.stage).map((one) => ({
    ...pack.stages.find((old) => old.key === one.key),
    key: one.key,
    name: one.name,
    from: one.from,
    to: one.to,
  }));
  const kept = new Set(stages.map(({ key }) => key));
  return {
    ...pack,
    title: typed.title,
    number: typed.number || null,
    issuer: typed.issuer,
    place: typed.place || null,
    issuedOn: typed.issuedOn === "" ? null : written(typed.issuedOn),
    yearKind: typed.yearKind,
    period: { from: typed.from, to: typed.to, until: typed.until || undefined },
    parent:
      typed.parentNumber || typed.parentTitle
        ? {
            number: typed.parentNumber || null,
            title: typed.parentTitle || null,
            issuer: typed.parentIssuer || null,
            issuedOn: pack.parent?.issuedOn ?? null,
          }
        : null,
    signer: typed.signer ? { name: typed.signer, post: typed.signerPost || undefined } : null,
    bases: lines(typed.bases).map((line) => pack.bases.find((basis) => basis.text === line) ?? { text: line }),
    purposes: lines(typed.purposes),
    funding: typed.funding,
    recipients: lines(typed.recipients).map(
      (line) => pack.recipients.find((one) => one.name === line) ?? { name: line },
    ),
    stages,
    // An anniversary is kept also when the stage it stood in is dropped.
    anniversaries: pack.anniversaries.map((one) =>
      one.stage !== undefined && !kept.has(one.stage) ? { ...one, stage: undefined } : one,
    ),
    occasions: named(typed.occasion).map((one) => ({
      ...pack.occasions.find((old) => old.key === one.key),
      key: one.key,
      name: one.name,
      on: one.on,
      year: /^\d{4}$/.test(one.year) ? Number(one.year) : undefined,
    })),
  };
}

/** The form that shows the head for change. */
export function filledHeader(pack: PlanPack): Filled {
  return filled({
    title: pack.title,
    number: pack.number ?? "",
    issuer: pack.issuer,
    place: pack.place ?? "",
    issuedOn: pack.issuedOn ? pack.issuedOn.split("-").reverse().join("/") : "",
    yearKind: pack.yearKind,
    from: pack.period.from ?? "",
    to: pack.period.to ?? "",
    until: pack.period.until ?? "",
    parentNumber: pack.parent?.number ?? "",
    parentTitle: pack.parent?.title ?? "",
    parentIssuer: pack.parent?.issuer ?? "",
    signer: pack.signer?.name ?? "",
    signerPost: pack.signer?.post ?? "",
    bases: pack.bases.map((basis) => basis.text).join("\n"),
    purposes: pack.purposes.join("\n"),
    funding: pack.funding,
    recipients: pack.recipients.map((one) => one.name).join("\n"),
    stage: pack.stages.map((one) => ({ key: one.key, name: one.name, from: one.from ?? "", to: one.to ?? "" })),
    occasion: pack.occasions.map((one) => ({
      key: one.key,
      name: one.name,
      on: one.on ?? "",
      year: String(one.year ?? ""),
    })),
  });
}

/** A plan with nothing in it yet. */
export function emptyPlan(agency: string, key: string): PlanPack {
  return {
    format: packFormat,
    key,
    number: null,
    title: "",
    agency,
    issuer: "",
    place: null,
    issuedOn: null,
    signer: null,
    parent: null,
    yearKind: "calendar",
    period: { from: null, to: null },
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
    duties: [],
    recipients: [],
    attachments: [],
    funding: "",
    notes: [],
  };
}

/** `12/12/2017` → `2017-12-12`, `09/2019` → `2019-09`; null when it is neither. */
function written(typed: string): string | null {
  const found = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/.exec(typed.trim());
  if (!found) return /^\d{4}-\d{2}(-\d{2})?$/.test(typed.trim()) ? typed.trim() : null;
  const [, d, m, y] = found;
  const month = `${y}-${m!.padStart(2, "0")}`;
  if (Number(m) < 1 || Number(m) > 12) return null;
  if (!d) return month;
  const day = `${month}-${d.padStart(2, "0")}`;
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day) ? day : null;
}

function lines(text: string): string[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
}
