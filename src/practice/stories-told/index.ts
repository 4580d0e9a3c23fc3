import * as caMau from "./ca-mau.ts";
import * as dakLak from "./dak-lak.ts";
import * as ninhBinh from "./ninh-binh.ts";
import * as socTrang from "./soc-trang.ts";
import * as thaiBinh from "./thai-binh.ts";
import type { ToldChannel, ToldStory } from "./told.ts";

export type { ToldStory } from "./told.ts";

type Told = { channels: readonly ToldChannel[]; stories: readonly ToldStory[] };

/** Channels and stories of each practice agency, by its key. */
export const toldStories: Readonly<Record<string, Told>> = {
  "ca-mau": caMau,
  "dak-lak": dakLak,
  "ninh-binh": ninhBinh,
  "soc-trang": socTrang,
  "thai-binh": thaiBinh,
};

/** Duties whose proof are these stories: practice does not play them with others. */
export const storyDuties: Readonly<Record<string, readonly string[]>> = {
  "soc-trang": ["gioi-thieu-cong", "gui-tin-bai"],
};
