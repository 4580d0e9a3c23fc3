/** Zip archives that a stranger may have sent: Office files are such. Looked at before anything is unpacked. */
export {
  type ArchiveFault,
  type ArchiveLimits,
  BrokenArchive,
  type Entry,
  insistHonest,
  listArchive,
  unpack,
} from "./archive.ts";
