import { createHmac, timingSafeEqual } from "node:crypto";

/** Digits and letters that nobody mistakes when they are read aloud: without I, L, O, U. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** How many letters prove that the program gave the code: 30 bits, tried at a door behind a sign-in. */
const marks = 6;

/** Whose code: the number within the event, and the id that makes it hers alone. */
export type CodeOf = { id: string; number: number };

/**
 * Mã dự: `027-K7QM2X`. The number, and letters signed with the program's secret over event, guest and number, so that it can be
 * neither guessed from another nor carried to another event.
 */
export function codeOf(secret: string, eventId: string, guest: CodeOf): string {
  return `${String(guest.number).padStart(3, "0")}-${markOf(secret, eventId, guest)}`;
}

function markOf(secret: string, eventId: string, { id, number }: CodeOf): string {
  const key = createHmac("sha256", secret).update("event door").digest();
  const bytes = createHmac("sha256", key).update(`${eventId} ${id} ${number}`).digest();
  return Array.from({ length: marks }, (_, n) => letters[bytes[n]! & 31]).join("");
}

/** A code as it was typed or scanned, small or capital, O for 0, with or without the line; null when it has not its shape. */
export function readCode(typed: string): { number: number; mark: string } | null {
  const plain = typed
    .toUpperCase()
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1")
    .replace(/[\s\-–.]/g, "");
  const parts = new RegExp(`^(\\d{3,5})([${letters}]{${marks}})$`).exec(plain);
  return parts && { number: Number(parts[1]), mark: parts[2]! };
}

/** Whether the program gave this mark to this guest of this event. */
export function isHers(secret: string, eventId: string, guest: CodeOf, mark: string): boolean {
  const [mine, given] = [Buffer.from(markOf(secret, eventId, guest)), Buffer.from(mark)];
  return mine.length === given.length && timingSafeEqual(mine, given);
}
