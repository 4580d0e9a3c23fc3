import { z } from "zod";
import { holderKinds } from "#rooms/exemplars/schema.ts";

const words = z.string().trim().max(200).catch("").default("");
const page = z.coerce.number().int().min(1).max(10_000).catch(1).default(1);

/** Filters of the lists, as they stand in the address; what cannot be read is as if it were not there. */
export const listQuery = z.object({
  tim: words,
  "linh-vuc": words,
  "don-vi": words,
  nam: z
    .string()
    .regex(/^\d{4}$/)
    .catch("")
    .default(""),
  loai: z
    .enum(["", ...holderKinds])
    .catch("")
    .default(""),
  trang: page,
});
export type ListQuery = z.infer<typeof listQuery>;

/** The same in the words of the program. */
export function listed(query: ListQuery) {
  return {
    search: query.tim.normalize("NFC"),
    field: query["linh-vuc"],
    unit: query["don-vi"],
    year: query.nam,
    holder: query.loai,
    page: query.trang,
  };
}

export const certificateQuery = z.object({ so: words, ten: words });
