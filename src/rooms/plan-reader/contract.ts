import type { ReadDuty, Reading } from "./reading.ts";

/** What `plan read --json` prints of a duty: the normal form, and where it stands. */
export type PrintedDuty = Omit<ReadDuty, "span" | "why">;

/** What `plan read --json` prints. */
export type PrintedReading = Pick<Reading, "title" | "number" | "issuedOn" | "agency" | "period"> & {
  bases: { text: string; number: string | null; issuedOn: string | null; issuer: string | null }[];
  duties: PrintedDuty[];
  undated: { quote: string; actor: string; receiver: string; what: string; cite: string }[];
  warnings: { code: string; quote: string; message: string }[];
};

/** The reading in the form that is printed: without places in the text. */
export function printedReading(reading: Reading): PrintedReading {
  const { title, number, issuedOn, agency, period, bases, duties, undated, warnings } = reading;
  return {
    title,
    number,
    issuedOn,
    agency,
    period,
    bases: bases.map(({ span: _, ...basis }) => basis),
    duties: duties.map(({ span: _, why: __, ...duty }) => duty),
    undated: undated.map(({ span: _, ...duty }) => duty),
    warnings: warnings.map(({ span: _, ...warning }) => warning),
  };
}
