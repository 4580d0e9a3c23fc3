import { join, resolve } from "node:path";
import { CannotStart } from "./settings/cannot-start.ts";
import { type KnownSetting, knownSettings, type SettingName } from "./settings/known-settings.ts";
import { programFolder } from "./settings/program-folder.ts";

export { CannotStart, explainStop } from "./settings/cannot-start.ts";
export { keptSecret } from "./settings/secret.ts";

/** The settings as read and checked; paths are absolute. */
export type Settings = {
  port: number;
  host: string;
  /** Absent: the embedded PostgreSQL in the data folder. */
  databaseUrl: string | undefined;
  databaseReplicaUrl: string | undefined;
  dataFolder: string;
  /** The moment the program takes for now at its start; the clock runs on from there. */
  movedNow: Date | undefined;
  practice: boolean;
  /** Absent: kept in the data folder, see {@link keptSecret}. */
  secret: string | undefined;
  publicUrl: string;
  smtpUrl: string | undefined;
  s3Url: string | undefined;
};

/**
 * Reads the settings from the environment. Throws {@link CannotStart} with one sentence per wrong setting.
 * An empty value counts as not set.
 */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const read: Partial<Record<SettingName, unknown>> = {};
  const wrong: CannotStart[] = [];
  for (const [name, setting] of Object.entries(knownSettings) as [SettingName, KnownSetting][]) {
    const text = env[name]?.trim();
    if (!text) continue;
    const checked = setting.schema.safeParse(text);
    if (checked.success) read[name] = checked.data;
    else wrong.push(wrongSetting(name, setting, text));
  }
  if (wrong.length > 0) {
    throw new CannotStart(wrong.map((one) => one.message).join("\n"), wrong.map((one) => one.vietnamese).join("\n"));
  }
  return withDefaults(read);
}

function wrongSetting(name: SettingName, setting: KnownSetting, text: string): CannotStart {
  const shown = setting.secret ? "" : ` "${text.slice(0, 80)}"`;
  return new CannotStart(
    `The setting ${name}${shown} cannot be read. ${name} is ${setting.purpose}: write ${setting.form}, for example ${name}=${setting.example}`,
    `Thiết lập ${name}${shown} chưa đọc được. ${name} là ${setting.purposeVi}: ghi ${setting.formVi}, ví dụ ${name}=${setting.example}`,
  );
}

function withDefaults(read: Partial<Record<SettingName, unknown>>): Settings {
  const port = (read.PORT as number | undefined) ?? 3000;
  const host = (read.HOST as string | undefined) ?? "127.0.0.1";
  const databaseUrl = read.DATABASE_URL as string | undefined;
  return {
    port,
    host,
    databaseUrl,
    databaseReplicaUrl: read.DATABASE_REPLICA_URL as string | undefined,
    dataFolder: resolve((read.GUONGSANG_DATA as string | undefined) ?? join(programFolder(), "var")),
    movedNow: read.GUONGSANG_NOW as Date | undefined,
    practice: (read.GUONGSANG_PRACTICE as boolean | undefined) ?? databaseUrl === undefined,
    secret: read.SECRET as string | undefined,
    publicUrl: (read.PUBLIC_URL as string | undefined) ?? addressOf(host, port),
    smtpUrl: read.SMTP_URL as string | undefined,
    s3Url: read.S3_URL as string | undefined,
  };
}

/** The address a browser on this machine reaches the server at. */
export function addressOf(host: string, port: number): string {
  const reachable = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}`;
}
