import type { Role } from "#kernel/auth/officer.ts";
import type { CellFault, Findings as KernelFindings } from "#kernel/spreadsheets/index.ts";
import type { PartialDay } from "#kernel/vietnamese/index.ts";
import type { ReasonCode } from "./words.vi.ts";

/** What the officer chose on the screen before sending the file. `asOf`: the day the list is true for. */
export type ImportContext = { agency: string; unit?: string | null; asOf?: string | null; year?: number | null };

/** A unit the program knows already, one entry per version of its name. Both ends of its validity are inclusive. */
export type KnownUnit = {
  id?: string;
  name: string;
  parent?: string | null;
  aliases?: string[];
  validFrom?: PartialDay | null;
  validTo?: PartialDay | null;
};

/** One faulty cell of such a list. */
export type ImportError = CellFault<ReasonCode>;

/** One unit as read; null where nothing usable stands. A faulty row is not taken in until it is mended. */
export type UnitRow = {
  row: number;
  name: string | null;
  abbreviation: string | null;
  parent: string | null;
  unitKind: string | null;
  validFrom: PartialDay | null;
  validTo: PartialDay | null;
  successors: string[];
  staff: number | null;
  faulty?: true;
  /** The row of the parent, when it stands in the same file. */
  parentRow: number | null;
  /** The rows of the successors that stand in the same file, beside their names. */
  successorRows: (number | null)[];
};

/** One person as read. `email` and `roles` are there when the file has such columns. */
export type PersonRow = {
  row: number;
  name: string | null;
  birthDate: PartialDay | null;
  sex: "nam" | "nữ" | null;
  post: string | null;
  /** The known unit's name, and what the file says. */
  unit: string | null;
  unitText: string;
  category: "công chức" | "viên chức" | "người lao động" | null;
  partyMember: boolean | null;
  partyDate: PartialDay | null;
  email?: string | null;
  roles?: Role[];
  faulty?: true;
  /** The known unit itself, for taking the row in. */
  unitFound: KnownUnit | null;
};

/** One account to be opened: a person with an address and roles. */
export type AccountRow = Pick<
  PersonRow,
  "row" | "name" | "birthDate" | "post" | "unit" | "unitText" | "faulty" | "unitFound"
> & {
  email: string | null;
  roles: Role[];
};

/** All that a good import finds in one sheet. */
export type Findings<Row> = KernelFindings<Row, ReasonCode>;

export type { RowPair } from "#kernel/spreadsheets/index.ts";
