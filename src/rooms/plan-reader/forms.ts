import { z } from "zod";
import { confirmed } from "#kernel/web/forms.ts";
import type { PackActor } from "#rooms/plans/packs/index.ts";

const text = z.string().optional().default("");

/** Đọc kế hoạch từ tệp: a file, or the text itself. */
export const newReadingForm = z.object({ text });

/** Where on the page of a reading somebody stands: which part, and which proposals. */
export const placeForm = z.object({
  part: z.coerce.number().int().min(1).catch(1),
  show: z.enum(["all", "waiting", "accepted", "rejected"]).catch("all"),
});
export type Place = z.output<typeof placeForm>;

/** The revision a page was opened with. */
export const revisionForm = z.object({ revision: z.coerce.number().int().optional().default(0) });

/** A page of the list. */
export const pageForm = z.object({ page: z.coerce.number().int().min(1).catch(1) });

/** The sentence a duty is to be made of. */
export const sentenceForm = z.object({ quote: text, cite: text });

/** Bỏ bản đọc: cannot be taken back, so a word is typed. */
export const removalForm = z.object({ word: confirmed("BỎ") });

/** Who acts where the plan does not say it: everybody, units of one kind, or one unit or body by its name. */
export const openActorsForm = z.object({
  to: z.enum(["plan", ""]).catch(""),
  who: text.transform((who, context): PackActor => {
    const kind = /^kind:(.+)$/u.exec(who)?.[1];
    const unit = /^unit:(.+)$/u.exec(who)?.[1];
    if (who !== "all" && !kind && !unit) context.addIssue({ code: "custom", message: "Chọn ai làm." });
    return { kinds: kind ? [kind] : [], units: unit ? [unit] : [], all: who === "all" };
  }),
});
