import { errorsAtRows } from "#kernel/spreadsheets/index.ts";
import type { Filled } from "#kernel/web/forms.ts";
import type { Award } from "#rooms/awards/index.ts";
import type { TitleFindings, TitleRow } from "./imports/index.ts";

/** The rows of a file as rows of the sheet, with what is to be mended said at each; nothing is written before it is sent. */
export function formOfFile(findings: TitleFindings, catalogue: readonly Award[], revision: number): Filled {
  const row = findings.rows.map((one) => ({
    id: "",
    holder: one.kind,
    name: one.name ?? "",
    post: one.post ?? "",
    ...cellsOf(one, catalogue),
    deeds: one.deeds ?? "",
    initiative: one.initiative ?? "",
  }));
  return { typed: { revision: String(revision), row }, errors: errorsAtRows(findings, "row", "name") };
}

/** What was understood by its short name; a cell that was not wholly understood as it was written. */
function cellsOf({ titles, commendations, written }: TitleRow, catalogue: readonly Award[]) {
  const known = (key: string | null) => catalogue.find((award) => award.key === key);
  const whole =
    [...titles, ...commendations].every(({ key }) => known(key)) && titles.length + commendations.length > 0;
  if (!whole) return written;
  const short = (list: TitleRow["titles"]) => list.map(({ key }) => known(key)!.short).join(", ");
  return { titles: short(titles), commendations: short(commendations) };
}
