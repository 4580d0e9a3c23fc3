import { type Filled, filled } from "#kernel/web/index.tsx";
import type { LikeOpinion, OpinionLine } from "../queries/opinions.ts";
import type { OpinionWindow } from "../schema.ts";
import type { OpinionStep } from "../states.ts";

/** All that the page of an opinion shows. */
export type OpinionShown = {
  window: OpinionWindow;
  opinion: OpinionLine;
  likes: LikeOpinion[];
  joined: { id: string; text: string; receivedAt: Date }[];
  may: Record<OpinionStep, boolean>;
  /** Which of the forms came back. */
  sentBack: OpinionStep | null;
  form: Filled;
};

/** One form of several on the page: what was typed in it, when it is the one that came back. */
export function formOf({ sentBack, form }: OpinionShown, step: OpinionStep): Filled {
  return sentBack === step ? form : filled();
}
