import type { AmountPhrase } from "./amount.ts";
import { verbsOf } from "./names.ts";

const listed = /^[^\d;.:()]{0,60}(?:,| và|,? hoặc) (?:không quá |(?:\p{L}+ ){1,3})?$/u;

/** “Không quá 01 tập thể, 03 cá nhân”: a bare number listed after a bounded one has its bound. */
export function shared(own: AmountPhrase, before: AmountPhrase, lower: string): AmountPhrase {
  const { min, max, percent, bound } = before.amount;
  const between = lower.slice(before.to, own.from);
  if (verbsOf(between).length > 0) return own;
  if (!listed.test(between) || /(?<!\p{L})(?:mỗi|trong đó|có|đạt)(?!\p{L})/u.test(between)) return own;
  if (percent !== undefined && bound && bound !== "increase" && own.amount.percent !== undefined && !own.amount.bound) {
    return { ...own, amount: { ...own.amount, bound } };
  }
  const carried = percent !== undefined && (bound === "min" || bound === "max") && own.amount.percent === undefined;
  if (carried && own.weight === "counted" && own.amount.unit !== "đồng") {
    const { min: count = 0, max: _, ...rest } = own.amount;
    return { ...own, amount: { ...rest, [bound]: count }, weight: "bounded" };
  }
  if (own.weight !== "counted" || before.weight !== "bounded" || percent !== undefined) return own;
  if ((min === undefined) === (max === undefined)) return own;
  if ((own.amount.unit === "đồng") !== (before.amount.unit === "đồng")) return own;
  const { min: value, max: _, ...rest } = own.amount;
  return {
    ...own,
    amount: min === undefined ? { ...rest, max: value ?? 0 } : { ...rest, min: value ?? 0 },
    weight: "bounded",
  };
}
