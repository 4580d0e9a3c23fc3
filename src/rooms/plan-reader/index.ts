/** The door of the plan reader: all that other rooms may use. What reads a file alone has a small door, from-file/. */
export { readPlan } from "./read-plan.ts";
export type {
  Matched,
  PercentBound,
  RangeEnd,
  ReadAmount,
  ReadBasis,
  ReadDue,
  ReadDuty,
  Reading,
  ReadKind,
  ReadSection,
  ReadWarning,
  Rhythm,
  Span,
  UndatedDuty,
  WarningCode,
} from "./reading.ts";
export { planReaderRoutes } from "./routes.tsx";
export { proposalLifecycle, readingLifecycle } from "./states.ts";
export { textOfFile } from "./threads/ask.ts";
export { refusals as planReaderRefusals } from "./words.vi.ts";
