import { createHash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { verifyPassword } from "better-auth/crypto";

/** What the hash of a first password begins with; hashes of passwords that people chose never do. */
const mark = "first:";

/**
 * A first password and its hash: four groups of letters and figures that are told apart on paper (no 0/o, 1/l/i); some
 * 79 bits by chance, so a quick hash keeps it as safe as the slow one keeps what people think of (decision 0021), and a
 * thousand accounts are opened in a second. It opens the door only to the page where she sets her own.
 */
export function firstPassword(): { password: string; hash: string } {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  const password = [group(), group(), group(), group()].join("-");
  const salt = randomBytes(16).toString("hex");
  return { password, hash: `${mark}${salt}:${digest(salt, password).toString("hex")}` };
}

/** Whether a password is the one behind a hash, of either kind. */
export function isPasswordOf({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  if (!hash.startsWith(mark)) return verifyPassword({ hash, password });
  const [salt = "", kept = ""] = hash.slice(mark.length).split(":");
  const given = digest(salt, password);
  const known = Buffer.from(kept, "hex");
  return Promise.resolve(known.length === given.length && timingSafeEqual(known, given));
}

function digest(salt: string, password: string): Buffer {
  return createHash("sha256").update(`${salt}:${password}`).digest();
}
