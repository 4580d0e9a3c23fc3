import { z } from "zod";
import { typedTextOrNone } from "#kernel/web/forms.ts";
import { chosenOrNone, measured } from "./movement.ts";

const words = (max: number) => typedTextOrNone(max).transform((text) => text ?? "");

/** Tiến độ chỉ tiêu: a figure or words for each, and what proves it; said of a drive, or as of now. */
export const figuresForm = z.object({
  driveId: chosenOrNone,
  figures: z
    .array(
      z
        .object({ targetId: z.uuid(), value: measured, words: words(2000), evidence: words(1000) })
        .refine(({ value, words: said, evidence }) => evidence !== "" || (value === null && said === ""), {
          path: ["evidence"],
          message: "Ghi minh chứng: số, ký hiệu văn bản hoặc địa chỉ trang, để số liệu có căn cứ.",
        }),
    )
    .default([]),
});
export type FiguresValues = z.output<typeof figuresForm>;
