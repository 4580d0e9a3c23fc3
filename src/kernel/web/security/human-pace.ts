import { createHmac, timingSafeEqual } from "node:crypto";

/** A form of strangers is filled in by a person: not before so many seconds, not after so many hours. */
const [soonest, latest] = [4, 24 * 3600];

/** A mark of when a form was shown, that nobody can make himself. */
export function stampOf(secret: string, shownAt: Date): string {
  const seconds = String(Math.floor(shownAt.getTime() / 1000));
  return `${seconds}.${signed(secret, seconds)}`;
}

/** Whether the mark is ours and as old as a form that a person filled in. */
export function isHumanPace(secret: string, stamp: string, now: Date): boolean {
  const [seconds = "", given = ""] = stamp.split(".");
  const [ours, theirs] = [Buffer.from(signed(secret, seconds)), Buffer.from(given)];
  if (ours.length !== theirs.length || !timingSafeEqual(ours, theirs)) return false;
  const age = now.getTime() / 1000 - Number(seconds);
  return age >= soonest && age <= latest;
}

function signed(secret: string, seconds: string): string {
  return createHmac("sha256", secret).update(`form of strangers ${seconds}`).digest("base64url");
}
