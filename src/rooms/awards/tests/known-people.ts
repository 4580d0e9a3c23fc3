import { emptyRecord, type HeldFact, type HolderRecord } from "../record.ts";
import type { RatingLevel } from "../terms.ts";

/** Records the tests tell in a line: Ánh, a legal aid officer of Ninh Bình; her unit; its head. */
export const anh = emptyRecord({ kind: "person", id: "anh", name: "Phạm Thị Ngọc Ánh" });
export const centre = emptyRecord({ kind: "collective", id: "tgpl", name: "Trung tâm Trợ giúp pháp lý" });

/** Held in these years: `held("cstdcs", 2021, 2022)`. */
export function held(award: string, ...years: number[]): HeldFact[] {
  return years.map((year) => ({
    award,
    name: award,
    family: /^(bk|hcld|giay)/.test(award) ? "commendation" : award.includes(".") ? "recognition" : "title",
    level: /^(bk-bo|bk-tinh|cstd-|ttldxs)/.test(award)
      ? "sector"
      : /thu-tuong|hcld/.test(award)
        ? "state"
        : "grassroots",
    year,
    fromYear: null,
    decidedOn: `${year}-12-28`,
    number: `214/QĐ-${year}`,
    ground: null,
  }));
}

/** Rated so in the years from the first: `rated(2021, "excellent", "well_done")`. */
export function rated(from: number, ...levels: RatingLevel[]): HolderRecord["ratings"] {
  return levels.map((level, n) => ({ year: from + n, level }));
}
