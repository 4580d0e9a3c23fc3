import type { Context } from "hono";
import { countFailure, forgetFailures, lockedUntil } from "#kernel/auth/index.ts";
import { doorWords } from "./words.vi.ts";

/** What came of knocking: in, in after a second factor, or not, with the sentence to show. */
export type Entered = { outcome: "in" } | { outcome: "second_factor" } | { outcome: "out"; said: string };

/** Đăng nhập by address and password; sets the cookies of the session, or of the wait for the second factor. */
export async function enter(c: Context, email: string, password: string): Promise<Entered> {
  const { db, door } = c.var;
  const real = new Date();
  const until = await lockedUntil(db, email, real);
  if (until) return { outcome: "out", said: doorWords.locked(Math.ceil((until.getTime() - real.getTime()) / 60_000)) };
  const answer = await door.api.signInEmail({
    body: { email: email.trim().toLowerCase(), password },
    headers: c.req.raw.headers,
    asResponse: true,
  });
  if (!answer.ok) return { outcome: "out", said: doorWords.wrong(await countFailure(db, email, real)) };
  await forgetFailures(db, email);
  passCookies(c, answer);
  const said = (await answer.json()) as { twoFactorRedirect?: boolean };
  return { outcome: said.twoFactorRedirect ? "second_factor" : "in" };
}

/** What came of the second question: in, or the sentence to show. */
export async function enterCode(
  c: Context,
  code: string,
): Promise<{ outcome: "in" } | { outcome: "out"; said: string }> {
  const call = { body: { code }, headers: c.req.raw.headers, asResponse: true } as const;
  const { api } = c.var.door;
  const answer = /^\d{6}$/.test(code) ? await api.verifyTOTP(call) : await api.verifyBackupCode(call);
  if (answer.ok) {
    passCookies(c, answer);
    return { outcome: "in" };
  }
  const { code: why } = (await answer.json().catch(() => ({}))) as { code?: string };
  if (answer.status === 429) return { outcome: "out", said: doorWords.waitForCode };
  const late = why === "INVALID_TWO_FACTOR_COOKIE" || why === "SESSION_EXPIRED";
  return { outcome: "out", said: late ? doorWords.lateCode : doorWords.wrongCode };
}

/** Gives the browser the cookies that the mechanism of sign-in set. */
export function passCookies(c: Context, answer: Response): void {
  for (const cookie of answer.headers.getSetCookie()) c.header("set-cookie", cookie, { append: true });
}
