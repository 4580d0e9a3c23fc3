import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { twoFactor } from "better-auth/plugins";
import type { Db } from "#kernel/db/index.ts";
import { isPasswordOf } from "./first-password.ts";
import { credentials, sessions, twoFactors, users, verifications } from "./schema.ts";

/** What the door needs to know of the installation. */
export type DoorSettings = { secret: string; publicUrl: string };

/** Hours a sign-in lasts without being used. */
const sessionHours = 12;

/** The password of every practice account; printed at start, worth nothing outside practice mode. */
export const practicePassword = "thuc-hanh-guong-sang";

/** Sets up sign-in by own account with a second factor. Accounts are made by an administrator, never by signing up. */
export function openDoor(db: Db, settings: DoorSettings) {
  return betterAuth({
    baseURL: settings.publicUrl,
    secret: settings.secret,
    database: drizzleAdapter(db, {
      provider: "pg",
      schema: {
        user: users,
        session: sessions,
        account: credentials,
        verification: verifications,
        twoFactor: twoFactors,
      },
    }),
    appName: "Gương Sáng",
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      password: { verify: isPasswordOf },
    },
    user: { additionalFields: { mustChangePassword: { type: "boolean", required: false, input: false } } },
    session: { expiresIn: sessionHours * 3600, updateAge: 3600 },
    plugins: [twoFactor({ issuer: "Gương Sáng" })],
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      cookiePrefix: "guongsang",
      useSecureCookies: settings.publicUrl.startsWith("https:"),
      database: { generateId: () => crypto.randomUUID() },
      defaultCookieAttributes: { sameSite: "lax", httpOnly: true },
    },
    trustedOrigins: [settings.publicUrl],
  });
}

export type Door = ReturnType<typeof openDoor>;
