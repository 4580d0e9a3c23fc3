import { z } from "zod";
import { keyed, line, maybeLine, sentence, text } from "#kernel/written/index.ts";

/** Nơi một điều kiện được nói tới: an article of a law or a sentence of a plan. */
export const source = keyed({
  /** Mục, điều, khoản: «Mục II.2.2.3.b», «Đ.22». */
  cite: maybeLine.default(""),
  /** The document, where it is not the plan itself: «Luật 06/2022/QH15». */
  document: line.optional(),
  /** The sentence, verbatim, where the document itself was at hand. */
  quote: sentence.optional(),
  /** Cách hiểu: what the program makes of words that give no number, so that an officer can change it. */
  reading: text.optional(),
});
export type Source = z.infer<typeof source>;

/**
 * Ngày chọn phiên bản điều kiện: ngày trình hồ sơ (proposed), ngày quyết định (decided), hay ngày cuối của thời gian lập
 * thành tích (span_end). NĐ 152/2025/NĐ-CP Đ.60 k3: a dossier sent in time goes on under the old rule.
 */
export const ruleDays = ["proposed", "decided", "span_end"] as const;
export type RuleDay = (typeof ruleDays)[number];
export const ruleDay = z.enum(ruleDays, `Chọn một trong: ${ruleDays.join(", ")}.`);
