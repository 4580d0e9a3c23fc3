import type { PackCriterion, PackKind } from "#rooms/plans/packs/index.ts";
import type { HolderKind } from "../schema.ts";

/** Whom the criteria are asked of: which kind of holder, and of a person whether she leads a unit. */
export type Assessed = { kindKey: string; holderKind: HolderKind; leads: boolean };

/** The criteria that concern one holder, and the sum from which it passes (điểm); null where the plan has no points. */
export type CriteriaAsked = { criteria: PackCriterion[]; passAt: number | null };

/**
 * Tiêu chí áp dụng cho một điển hình: the plan's general ones, then those of its kind; without those that the plan asks only
 * of other holders or only of a person who leads a unit («người đứng đầu»).
 */
export function criteriaFor(
  plan: { criteria: readonly PackCriterion[]; kinds: readonly PackKind[] },
  of: Assessed,
): CriteriaAsked {
  const kind = plan.kinds.find(({ key }) => key === of.kindKey);
  const criteria = [...plan.criteria, ...(kind?.criteria ?? [])].filter((one) => concerns(one, of));
  return { criteria, passAt: kind?.passAt ?? null };
}

function concerns({ holders, forHeads }: PackCriterion, { holderKind, leads }: Assessed): boolean {
  const ofHolder = holders.length === 0 || holders.includes(holderKind);
  return ofHolder && (!forHeads || (holderKind === "person" && leads));
}
