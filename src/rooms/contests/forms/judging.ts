import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { confirmed, typedDay, typedText } from "#kernel/web/forms.ts";
import { count } from "#kernel/web/index.tsx";
import type { ContestCriterion } from "../schema.ts";
import { handRoles } from "../terms.ts";
import { revision, typedPoints, words } from "./contest.ts";

/** Ban giám khảo, ban tổ chức: one person a row; rows without one are left away. */
export const juryForm = z
  .object({
    hands: z
      .array(z.object({ person: z.string().optional().default(""), role: z.enum(handRoles).catch("judge") }))
      .optional()
      .default([]),
  })
  .transform(({ hands }) => ({
    hands: hands.filter(({ person }) => isId(person)).map(({ person, role }) => ({ personId: person, role })),
  }));

/** Khai người thân. */
export const kinForm = z.object({ kin: words(4000) });

/** Phiếu chấm: points of every criterion, at most as many as it has. */
export function sheetForm(criteria: readonly ContestCriterion[]) {
  return z
    .object({
      revision,
      note: words(4000),
      next: z.string().optional().default(""),
      marks: z
        .array(z.object({ criterionId: z.string(), points: typedPoints }))
        .optional()
        .default([]),
    })
    .superRefine(({ marks }, context) => {
      for (const [n, { id, points }] of criteria.entries()) {
        const given = marks[n]?.criterionId === id ? marks[n].points : null;
        const path = ["marks", n, "points"];
        if (given === null) context.addIssue({ code: "custom", path, message: "Ghi điểm." });
        else if (given > points) context.addIssue({ code: "custom", path, message: `Tối đa ${count(points)} điểm.` });
      }
    });
}

/** Từ chối chấm vì xung đột. */
export const recusalForm = z.object({ reason: typedText("Ghi lý do: cùng quê, họ hàng, nhận ra tác giả…", 1000) });

/** Chốt giải (và mở phách), confirmed by this word. */
export const openingForm = (word: string) =>
  z.object({
    revision,
    word: confirmed(word),
    awards: z
      .array(z.object({ entryId: z.string(), prizeId: z.string().optional().default("") }))
      .optional()
      .default([]),
  });

/** Công bố: the decision. */
export const announceForm = z.object({
  revision,
  decisionNumber: typedText("Ghi số quyết định trao giải.", 120),
  decidedOn: typedDay("Ghi ngày quyết định."),
  decidedBy: typedText("Ghi người ký, cơ quan ban hành.", 300),
});
