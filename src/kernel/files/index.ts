/** Uploaded files: kept under the data folder by their hash, given out to those whom a room shows them to. */
export { fileFieldOf, filesOfForm, keptUnder, type WaitingFile } from "./form-files.ts";
export { type ArrivedFile, keepFile, officePapers, officePapersHint, ownFiles } from "./keep-file.ts";
export { keepMade } from "./keep-made.ts";
export { placeOf } from "./place.ts";
export { readStoredFile } from "./read-file.ts";
export { fileRoutes, type HoldsFileFor } from "./routes.ts";
export type { StoredFile } from "./schema.ts";
export { daysToAttach, sweepFiles } from "./sweep-files.ts";
export { keepWaiting, type MarkedFile, takeUpWaiting, waitingOf } from "./waiting-files.ts";
