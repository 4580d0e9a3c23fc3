import { createHash, randomBytes } from "node:crypto";

const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/** Mã biên nhận: twelve signs that are not taken for each other, 60 bits of chance. */
export function receiptCode(): string {
  const signs = [...randomBytes(12)].map((byte) => letters[byte % letters.length]).join("");
  return signs.replace(/(.{4})(?=.)/g, "$1-");
}

/** What is kept of a receipt's code. */
export function hashOf(code: string): string {
  return createHash("sha256")
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ""))
    .digest("hex");
}
