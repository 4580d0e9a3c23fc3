import type { HolderKind } from "#rooms/exemplars/schema.ts";
import type { ExemplarStanding, Stage } from "#rooms/exemplars/states.ts";

/** One exemplar of a practice agency: whom the agency's own people and units are found by name. */
export type ToldExemplar = {
  holder: HolderKind;
  kind: string;
  name: string;
  /** The unit that answers for it. */
  unit: string;
  stage: Stage;
  standing?: ExemplarStanding;
  practice?: string;
  field?: string;
  caption?: string;
  summary: string;
  /** Days before the agency's today on which it was detected. */
  since: number;
};

/** Keys of kinds that several plans have. */
export const general = "dien-hinh-tien-tien";
export const goodDeed = "nguoi-tot-viec-tot";
