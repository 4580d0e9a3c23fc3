import type { PackDuty } from "#rooms/plans/packs/index.ts";
import type { ReadAmount, ReadDuty } from "../reading.ts";
import { dueOf, type Occasions } from "./due-of.ts";
import { proofsOf } from "./proofs-of.ts";

/** Most letters of a duty's name; the editor allows as many. */
const longestTitle = 160;

/** What is asked of the writer of a plan about one duty: the kinds of the pack without those that are owed by nobody. */
export function dutyOf(read: ReadDuty, key: string, occasion: Occasions): PackDuty {
  const kind = read.kind === "anniversary" ? "event" : read.kind;
  const due = dueOf(read.due, occasion);
  return {
    key,
    title: titleOf(read),
    cite: read.cite,
    quote: read.quote,
    kind,
    actor: { kinds: [], units: [], all: false, text: read.actor || undefined },
    receiver: read.receiver,
    via: read.via || undefined,
    proofs: proofsOf(read),
    due: due ?? (kind === "target" || kind === "condition" ? null : { type: "standing" }),
    strict: read.strict === true && statesItsEnd(due),
    amount: amountOf(read.amount),
    ifAny: read.ifAny === true,
  };
}

/** The act in few words, cut between two of them. */
function titleOf({ what, quote }: ReadDuty): string {
  const whole = (what || quote).replace(/\s+/g, " ").trim();
  if (whole.length <= longestTitle) return whole;
  return `${whole.slice(0, longestTitle).replace(/\s\S*$/, "")}…`;
}

/** “Trước ngày” has a meaning only where a last day is stated. */
function statesItsEnd(due: PackDuty["due"]): boolean {
  if (due === null) return false;
  if (due.type === "range") return due.to !== null;
  if (due.type === "every") return due.by !== undefined;
  if (due.type === "relative") return due.days !== undefined;
  return due.type === "by" || due.type === "yearly" || due.type === "event";
}

const pers = {
  month: "month",
  quarter: "quarter",
  "half-year": "half-year",
  year: "year",
  stage: "stage",
  plan: "plan",
  unit: "unit",
} as const;

function amountOf(read: ReadAmount | undefined): PackDuty["amount"] {
  if (!read || (read.min === undefined && read.max === undefined && read.percent === undefined)) return undefined;
  const per = read.per !== undefined && read.per in pers ? pers[read.per as keyof typeof pers] : undefined;
  const { min, max, percent, bound, unit } = read;
  const known = bound === "min" || bound === "max" || bound === "over" || bound === "increase" ? bound : undefined;
  return { min, max, percent, bound: known, unit: unit && unit !== "%" ? unit : undefined, per };
}
