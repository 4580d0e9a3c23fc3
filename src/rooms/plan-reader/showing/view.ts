import type { WorkCalendar } from "#kernel/calendar/index.ts";
import { type DatedWindow, type PlanPack, packWindows } from "#rooms/plans/packs/index.ts";
import { toMend } from "../draft/to-mend.ts";
import type { Place } from "../forms.ts";
import type { PlanReading, Proposal } from "../schema.ts";
import type { ProposalState } from "../states.ts";
import { partsOf, rowsOf, type TextRow } from "./rows.ts";

/** What the page of a reading shows: one part of the text with its proposals, and how all of them stand. */
export type ReadingView = {
  rows: TextRow[];
  part: number;
  parts: number;
  show: Place["show"];
  proposals: Map<number, Proposal>;
  /** The days each duty would fall due, by its key. */
  windows: Map<string, DatedWindow[]>;
  counts: Record<ProposalState, number>;
  /** What must be written before it can be a plan, by proposal; null is the head. */
  toMend: Mending[];
  /** In which part each warning stands, in their order; 0 where it belongs to no sentence. */
  warningParts: number[];
  /** In which part each proposal stands. */
  partOf: Map<number, number>;
};

/** Chỗ phải ghi thêm, at a proposal by its number or in the head. */
export type Mending = { n: number | null; message: string };

/** Puts the page of a reading together. Of proposals that are filtered away the sentence is still marked. */
export function viewOf(reading: PlanReading, proposals: Proposal[], place: Place, calendar: WorkCalendar): ReadingView {
  const placed = proposals.map(({ n, spanFrom, spanTo }) => ({ n, from: spanFrom, to: spanTo }));
  const spans = reading.warnings.map((one) => one.span);
  const all = partsOf(rowsOf(reading.text, placed, spans));
  const parts = place.show === "all" ? all : narrowed(all, proposals, place.show);
  const part = Math.min(place.part, Math.max(1, parts.length));
  const pack = { ...reading.pack, duties: proposals.map((one) => one.duty) };
  return {
    rows: parts[part - 1] ?? [],
    part,
    parts: parts.length,
    show: place.show,
    proposals: new Map(proposals.map((one) => [one.n, one])),
    windows: packWindows(pack, { calendar }),
    counts: countsOf(proposals),
    toMend: mendingOf(reading.pack, proposals),
    warningParts: spans.map((_, n) => all.findIndex((rows) => rows.some((row) => row.warnings.includes(n))) + 1),
    partOf: new Map(all.flatMap((rows, at) => rows.flatMap((row) => row.proposals.map((n) => [n, at + 1] as const)))),
  };
}

/** What is to be mended of all that is accepted so far. */
export function mendingOf(pack: PlanPack, proposals: Proposal[]): Mending[] {
  const accepted = proposals.filter((one) => one.state === "accepted");
  return toMend({ ...pack, duties: accepted.map((one) => one.duty) }).map(({ duty, message }) => ({
    n: duty === null ? null : (accepted[duty]?.n ?? null),
    message,
  }));
}

/** With a filter only paragraphs that have something of it, gathered anew into parts. */
function narrowed(parts: TextRow[][], proposals: Proposal[], state: ProposalState): TextRow[][] {
  const shown = new Set(proposals.filter((one) => one.state === state).map((one) => one.n));
  const rows = parts.flat().map((row) => ({ ...row, proposals: row.proposals.filter((n) => shown.has(n)) }));
  const kept = rows.filter((row) => row.proposals.length > 0);
  return kept.length === 0 ? [] : partsOf(kept);
}

function countsOf(proposals: Proposal[]): Record<ProposalState, number> {
  const counts = { waiting: 0, accepted: 0, rejected: 0 };
  for (const { state } of proposals) counts[state] += 1;
  return counts;
}
