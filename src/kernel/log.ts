import { type DestinationStream, type LoggerOptions, pino } from "pino";

/** Words that never reach a log, whatever object they hang on, down to two levels. */
const secretWords = [
  "password",
  "secret",
  "token",
  "authorization",
  "cookie",
  "set-cookie",
  "otp",
  "totp",
  "backupCodes",
  "databaseUrl",
  "connectionString",
  "smtpUrl",
  "s3Url",
];

const redactedPaths = secretWords.flatMap((word) => {
  const key = word.includes("-") ? `["${word}"]` : word;
  const under = (parent: string) => (key.startsWith("[") ? `${parent}${key}` : `${parent}.${key}`);
  return [key, under("*"), under("*.*")];
});

/** A URL may carry a password: `scheme://user:password@host` loses it. */
const passwordInUrl = /([a-z][a-z0-9+.-]*:\/\/[^\s:/@]*):[^\s@]+@/gi;

const options: LoggerOptions = {
  level: process.env.NODE_ENV === "test" || process.env.VITEST ? "error" : "info",
  redact: { paths: redactedPaths, censor: "[hidden]" },
  hooks: { streamWrite: (line) => line.replace(passwordInUrl, "$1:[hidden]@") },
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
};

/** A logger that hides secrets; one JSON object a line. */
export function logTo(stream: DestinationStream, level = "info") {
  return pino({ ...options, level }, stream);
}

/** The program's log, on stderr: stdout belongs to the person who started it and to the CLI's JSON. */
export const log = pino(options, pino.destination(2));
