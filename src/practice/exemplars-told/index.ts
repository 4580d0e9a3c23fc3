import { caMau } from "./ca-mau.ts";
import { dakLak } from "./dak-lak.ts";
import { ninhBinh } from "./ninh-binh.ts";
import { socTrang } from "./soc-trang.ts";
import { thaiBinh } from "./thai-binh.ts";
import type { ToldExemplar } from "./told.ts";

export type { ToldExemplar } from "./told.ts";

/** Người, tập thể, hộ, mô hình of the five practice agencies, at every stage and with every standing; invented. */
export const toldExemplars: Record<string, readonly ToldExemplar[]> = {
  "ca-mau": caMau,
  "soc-trang": socTrang,
  "thai-binh": thaiBinh,
  "ninh-binh": ninhBinh,
  "dak-lak": dakLak,
};
