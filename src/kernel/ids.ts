import { randomBytes } from "node:crypto";

let last = { at: 0, n: 0 };

/**
 * A new identifier: UUID version 7. Rows made together stand together in an index, and those of one process in the
 * order in which they were made (a counter of 12 bits within the millisecond).
 */
export function newId(at: number = Date.now()): string {
  last = at > last.at ? { at, n: 0 } : last.n < 0xfff ? { at: last.at, n: last.n + 1 } : { at: last.at + 1, n: 0 };
  const bytes = randomBytes(16);
  bytes.writeUIntBE(last.at, 0, 6);
  bytes[6] = 0x70 | (last.n >> 8);
  bytes[7] = last.n & 0xff;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Whether a text has the shape of an identifier; anything else in an address is «not found». */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}
