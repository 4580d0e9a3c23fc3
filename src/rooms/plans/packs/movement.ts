import { z } from "zod";
import { day, key, keyed, line, maybeLine, maybeText, sentence } from "#kernel/written/index.ts";

/** Hình thức tổ chức: thường xuyên, theo đợt, theo chuyên đề (Luật Thi đua, khen thưởng 2022, Đ.16). */
export const movementWays = ["regular", "drive", "theme"] as const;

/** Cấp phát động of the parent movement, from the Prime Minister down to the agency's own plan. */
export const movementLevels = ["prime_minister", "ministry", "province", "sector", "agency"] as const;

/** Cấp của một ngày kỷ niệm: of the country, the sector, the province, the agency itself. */
export const anniversaryLevels = ["country", "sector", "province", "agency"] as const;

const oneOf = (values: readonly string[]) => `Chọn một trong: ${values.join(", ")}.`;

/** Phong trào mà kế hoạch phát động: becomes a draft of the agency when the plan is issued. */
export const movementInPack = keyed({
  key,
  name: line,
  theme: line.optional(),
  slogan: line.optional(),
  way: z.enum(movementWays, oneOf(movementWays)).default("regular"),
  parent: keyed({
    level: z.enum(movementLevels, oneOf(movementLevels)),
    name: line.optional(),
    document: line.optional(),
  }).optional(),
  from: day.optional(),
  to: day.optional(),
  cite: maybeLine.default(""),
  quote: sentence.optional(),
  content: maybeText.default(""),
  criteria: maybeText.default(""),
  targets: z
    .array(keyed({ title: line, goal: z.number("Ghi số của mức phấn đấu.").optional(), measure: line.optional() }))
    .default([]),
});
export type PackMovement = z.infer<typeof movementInPack>;
