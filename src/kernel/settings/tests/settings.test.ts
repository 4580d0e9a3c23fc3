import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { CannotStart, readSettings } from "../../settings.ts";
import { type KnownSetting, knownSettings } from "../known-settings.ts";
import { programFolder } from "../program-folder.ts";

function refusal(env: Record<string, string>): CannotStart {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof CannotStart) return error;
    throw error;
  }
  throw new Error("The settings were accepted.");
}

test("without any, the program serves this machine on port 3000 with practice agencies", () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    host: "127.0.0.1",
    databaseUrl: undefined,
    databaseReplicaUrl: undefined,
    dataFolder: join(programFolder(), "var"),
    movedNow: undefined,
    practice: true,
    secret: undefined,
    publicUrl: "http://127.0.0.1:3000",
    smtpUrl: undefined,
    s3Url: undefined,
  });
});

test("an empty value counts as not set", () => {
  expect(readSettings({ PORT: " ", DATABASE_URL: "" })).toEqual(readSettings({}));
});

test("DATABASE_URL switches practice off unless it is asked for", () => {
  const DATABASE_URL = "postgres://an:mat@db/guongsang";
  expect(readSettings({ DATABASE_URL }).practice).toBe(false);
  expect(readSettings({ DATABASE_URL, GUONGSANG_PRACTICE: "on" }).practice).toBe(true);
  expect(readSettings({ GUONGSANG_PRACTICE: "off" }).practice).toBe(false);
});

test.each([
  ["2019-01-25", "2019-01-25T01:00:00.000Z"],
  ["2019-01-25T17:30", "2019-01-25T10:30:00.000Z"],
  ["2019-01-25T17:30:00Z", "2019-01-25T17:30:00.000Z"],
  ["2019-01-25T17:30:00+07:00", "2019-01-25T10:30:00.000Z"],
])("GUONGSANG_NOW=%s is a moment of Việt Nam whatever the machine's zone", (written, moment) => {
  expect(readSettings({ GUONGSANG_NOW: written }).movedNow?.toISOString()).toBe(moment);
});

test("PUBLIC_URL loses its last stroke; a relative data folder is found from where the program was started", () => {
  expect(readSettings({ PUBLIC_URL: "https://thidua.camau.gov.vn/" }).publicUrl).toBe("https://thidua.camau.gov.vn");
  expect(readSettings({ GUONGSANG_DATA: "elsewhere" }).dataFolder).toBe(resolve("elsewhere"));
});

test.each([
  ["PORT", "eighty"],
  ["PORT", "70000"],
  ["PORT", "-1"],
  ["HOST", "my host"],
  ["DATABASE_URL", "mysql://db/guongsang"],
  ["DATABASE_REPLICA_URL", "db"],
  ["GUONGSANG_NOW", "2019-02-29"],
  ["GUONGSANG_NOW", "25/01/2019"],
  ["GUONGSANG_PRACTICE", "maybe"],
  ["SECRET", "short"],
  ["PUBLIC_URL", "thidua.camau.gov.vn"],
  ["PUBLIC_URL", "https://camau.gov.vn/thi-dua"],
  ["SMTP_URL", "mail.example.vn"],
  ["S3_URL", "https://s3.example.vn"],
] as const)("%s=%s is refused in one sentence with an example, and again in Vietnamese", (name, written) => {
  const { message, vietnamese } = refusal({ [name]: written });
  const { example } = knownSettings[name];
  expect(message).toContain(`The setting ${name}`);
  expect(message).toContain(`for example ${name}=${example}`);
  expect(vietnamese).toContain(`Thiết lập ${name}`);
  expect(`${message}${vietnamese}`).not.toContain("\n");
});

test("several wrong settings are told together", () => {
  const { message } = refusal({ PORT: "eighty", SMTP_URL: "mail" });
  expect(message.split("\n")).toHaveLength(2);
});

test("a value that may hold a password is not repeated", () => {
  expect(refusal({ DATABASE_URL: "mysql://an:bimat@db" }).message).not.toContain("bimat");
});

test("every setting's own example is accepted", () => {
  for (const [name, { example }] of Object.entries(knownSettings)) {
    expect(() => readSettings({ [name]: example })).not.toThrow();
  }
});

test("docs/settings.md has the same table", () => {
  const rows = Object.entries(knownSettings as Record<string, KnownSetting>).map(
    ([name, { purpose, form, example, otherwise }]) =>
      `| \`${name}\` | ${purpose} | ${form} | \`${example}\` | ${otherwise} |`,
  );
  const page = readFileSync(join(programFolder(), "docs", "settings.md"), "utf8").replaceAll("\r\n", "\n");
  expect(page).toContain(rows.join("\n"));
});
