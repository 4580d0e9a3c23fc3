import { inflateRawSync } from "node:zlib";

/** What an archive may ask of us: sizes in bytes, all its files together. */
export type ArchiveLimits = { entries: number; unpackedBytes: number };

/** Why an archive is not opened. */
export type ArchiveFault = "damaged" | "password" | "unpacks_too_large";

/** Thrown for an archive that is not opened; whoever asked has the sentence for the officer. */
export class BrokenArchive extends Error {
  readonly fault: ArchiveFault;
  constructor(fault: ArchiveFault) {
    super(`The archive is not opened: ${fault}`);
    this.name = "BrokenArchive";
    this.fault = fault;
  }
}

/** One file inside a zip, as its directory describes it. */
export type Entry = { name: string; packed: Uint8Array; method: number; size: number };

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/**
 * The directory of a zip, checked against the limits before anything is unpacked: number of entries, declared sizes,
 * no passwords, no ZIP64 (nothing within our limits needs it). Throws {@link BrokenArchive}.
 */
export function listArchive(bytes: Uint8Array, limits: ArchiveLimits): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw new BrokenArchive("damaged");
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new BrokenArchive("unpacks_too_large");
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry) {
      throw new BrokenArchive("damaged");
    }
    const entry = readEntry(bytes, view, at);
    total += entry.size;
    if (total > limits.unpackedBytes) throw new BrokenArchive("unpacks_too_large");
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Unpacks one entry; an entry that is larger than its directory says is a bomb and is refused. */
export function unpack(entry: Entry): Uint8Array {
  if (entry.method === 0) return entry.packed;
  if (entry.method !== 8) throw new BrokenArchive("damaged");
  try {
    return inflateRawSync(entry.packed, { maxOutputLength: Math.max(entry.size, 1) });
  } catch (failure) {
    const tooLarge = (failure as { code?: string }).code === "ERR_BUFFER_TOO_LARGE";
    throw new BrokenArchive(tooLarge ? "unpacks_too_large" : "damaged");
  }
}

/** Unpacks every entry once to see that none lies about its size. */
export function insistHonest(entries: Entry[]): void {
  for (const entry of entries) unpack(entry);
}

function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return undefined;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Entry {
  const flags = view.getUint16(at + 8, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (flags & 1) throw new BrokenArchive("password");
  if ([packedSize, size, local].includes(0xffffffff)) throw new BrokenArchive("unpacks_too_large");
  if (local + 30 > view.byteLength) throw new BrokenArchive("damaged");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > view.byteLength) throw new BrokenArchive("damaged");
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  const packed = bytes.subarray(start, start + packedSize);
  return { name, packed, method: view.getUint16(at + 10, true), size };
}
