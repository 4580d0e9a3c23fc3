import type { HolderKind, KnownAward } from "#rooms/awards/index.ts";

type OfKind = { holderKind: string; collectiveId: string | null; planId: string | null; kindKey: string };

/** As which kind of holder an exemplar is judged: a model by its collective, somebody outside as a person. */
export function holderOf(exemplar: Pick<OfKind, "holderKind" | "collectiveId">): HolderKind {
  if (exemplar.holderKind === "household") return "household";
  return exemplar.holderKind === "person" || exemplar.holderKind === "outside_person" ? "person" : "collective";
}

/** Whether a rung of recognition is for this exemplar: its plan (when it has one), its holder, its kind. */
export function isFor(award: KnownAward, exemplar: OfKind): boolean {
  return (
    award.family === "recognition" &&
    award.holders.includes(holderOf(exemplar)) &&
    (exemplar.planId === null || award.planId === exemplar.planId) &&
    (award.kinds === null || award.kinds.includes(exemplar.kindKey))
  );
}
