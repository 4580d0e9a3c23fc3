import type { ListLine } from "#kernel/imports/index.ts";
import type { FaultyColumn } from "#kernel/spreadsheets/index.ts";
import type { UnitFinder } from "#rooms/organisation/imports/index.ts";
import type { EntryField } from "./fields.ts";
import type { EntryContext } from "./types.ts";
import type { ReasonCode } from "./words.vi.ts";

/** One row of a list of registrations on its way through the readers; its titles may name level and year. */
export type Line = ListLine<EntryField, ReasonCode> & { find: UnitFinder; home: string; context: EntryContext };

/** Columns under one group heading (“Cấp đăng ký” over “Cơ sở”, “Ngành”) as one place. */
export function groupPlace(line: Line, fields: readonly EntryField[], fallback: string): FaultyColumn {
  const column = line.columns.find((one) => one.field !== null && fields.includes(one.field));
  if (!column || column.path.length < 2) return { heading: column?.heading ?? fallback, index: column?.index ?? null };
  return { heading: column.path.slice(0, -1).join(" / "), index: column.index };
}
