import { z } from "zod";
import { type Filled, filled } from "#kernel/web/index.tsx";
import { keyFor } from "#kernel/written/index.ts";
import { awardLevels, type Condition } from "#rooms/awards/index.ts";
import { type ExemplarHolder, exemplarHolders, type PackKind } from "../packs/kind.ts";
import type { PlanPack } from "../packs/pack.ts";

const text = z.string().optional().default("");
const ratings = ["excellent", "well_done", "done"] as const;

const holdersTyped = text.transform((typed) =>
  typed.split(",").filter((one): one is ExemplarHolder => (exemplarHolders as readonly string[]).includes(one)),
);
const spanned = /^(\d{4})\s*[-–]\s*(\d{4})$/;

const rung = z.object({
  key: text,
  name: text,
  level: z.enum(awardLevels).catch("grassroots"),
  /** “2026-2030” of a rung for a period; blank of a yearly one. */
  years: text.refine((typed) => typed === "" || spanned.test(typed), "Ghi năm đầu, năm cuối, ví dụ 2026-2030."),
  decider: text,
  atLeast: z.enum(ratings).or(z.literal("")).catch(""),
});

/** Loại điển hình, tiêu chí chung và bậc công nhận của một kế hoạch. Rows without a name are left out. */
export const ladderForm = z
  .object({
    criteria: text,
    kind: z
      .array(z.object({ key: text, name: text, holders: holdersTyped }))
      .optional()
      .default([]),
    rung: z.array(rung).optional().default([]),
  })
  .superRefine((form, context) => {
    const say = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
    for (const [n, one] of form.kind.entries())
      if (one.name && one.holders.length === 0) say(["kind", n, "holders"], "Chọn ai có thể là điển hình loại này.");
    for (const [n, one] of form.rung.entries()) {
      if (!one.name) continue;
      if (!one.decider) say(["rung", n, "decider"], "Ghi người quyết định công nhận, ví dụ Giám đốc Sở.");
      const [, from = "", to = ""] = spanned.exec(one.years) ?? [];
      if (to < from) say(["rung", n, "years"], "Năm cuối phải từ năm đầu trở đi.");
    }
  });
export type LadderTyped = z.output<typeof ladderForm>;

/** Tiêu chí chung, loại điển hình, bậc công nhận of a plan. */
export type Laddered = Pick<PlanPack, "criteria" | "kinds" | "ladder">;

/** Whether the plan says nothing yet of kinds, criteria and rungs: then the form begins with those of the plan before. */
export function isWithoutLadder({ criteria, kinds, ladder }: Laddered): boolean {
  return criteria.length === 0 && kinds.length === 0 && ladder.length === 0;
}

/**
 * The plan with these criteria, kinds and rungs. What the form does not show (the criteria of a kind, further conditions of a
 * rung) stays with the row that keeps its key: of the plan itself, or of the `former` one that the form began with.
 */
export function withLadder(pack: PlanPack, typed: LadderTyped, former: Laddered = pack): PlanPack {
  return {
    ...pack,
    criteria: criteriaOf(former, typed),
    kinds: kindsOf(former, typed),
    ladder: rungsOf(former, typed),
  };
}

function criteriaOf(pack: Laddered, typed: LadderTyped): PlanPack["criteria"] {
  const titles = [...new Set(typed.criteria.split(/\n+/).map((line) => line.trim()))].filter(Boolean);
  const inKinds = pack.kinds.flatMap((kind) => kind.criteria.map((one) => one.key));
  const taken = new Set([...pack.criteria.map(({ key }) => key), ...inKinds]);
  const bare = { cite: "", holders: [], forHeads: false, evidence: [], gate: false };
  return titles.map(
    (title) => pack.criteria.find((one) => one.title === title) ?? { ...bare, key: keyFor(title, taken), title },
  );
}

function kindsOf(pack: Laddered, typed: LadderTyped): PackKind[] {
  const taken = new Set(pack.kinds.map(({ key }) => key));
  return typed.kind
    .filter(({ name }) => name !== "")
    .map(({ key, name, holders }) => ({
      ...(pack.kinds.find((one) => one.key === key) ?? { key: keyFor(name, taken), cite: "", criteria: [] }),
      ...{ name, holders },
    }));
}

function rungsOf(pack: Laddered, typed: LadderTyped): PlanPack["ladder"] {
  const taken = new Set(pack.ladder.map(({ key }) => key));
  return typed.rung
    .filter(({ name }) => name !== "")
    .map(({ key, name, level, years: written, decider, atLeast }) => {
      const before = pack.ladder.find((one) => one.key === key);
      const [, from, to] = spanned.exec(written) ?? [];
      const years = from && to ? { from: Number(from), to: Number(to) } : { from: undefined, to: undefined };
      return {
        ...(before ?? { key: keyFor(name, taken), holders: ["person", "collective"], datedBy: "span_end" as const }),
        ...{ name, level, decider, span: from ? ("period" as const) : ("yearly" as const), ...years },
        conditions: withRating(before?.conditions ?? [], atLeast),
      };
    });
}

/**
 * The conditions with this lowest rating; “” asks for none: an agency that decides before the year is rated. A rung that then
 * asks for nothing asks that there be no discipline in the span.
 */
function withRating(before: Condition[], atLeast: LadderTyped["rung"][number]["atLeast"]): Condition[] {
  const at = before.findIndex((one) => one.is === "rated");
  const others = before.filter((_, n) => n !== at);
  if (atLeast === "") return others.length > 0 ? others : [{ is: "undisciplined", from: "reprimand", within: "span" }];
  if (at < 0) return [{ is: "rated", atLeast }, ...before];
  return before.map((one, n) => (n === at && one.is === "rated" ? { ...one, atLeast } : one));
}

/** The form that shows them for change. */
export function filledLadder(pack: Laddered): Filled {
  return filled({
    criteria: pack.criteria.map(({ title }) => title).join("\n"),
    kind: pack.kinds.map(({ key, name, holders }) => ({ key, name, holders: holders.join(",") })),
    rung: pack.ladder.map(({ key, name, level, from, to, decider, conditions }) => ({
      ...{ key, name, level, decider, years: from && to ? `${from}-${to}` : "" },
      atLeast: conditions.find((one) => one.is === "rated")?.atLeast ?? "",
    })),
  });
}
