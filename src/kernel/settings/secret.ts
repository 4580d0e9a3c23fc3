import { randomBytes } from "node:crypto";
import { link, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Settings } from "../settings.ts";
import { CannotStart } from "./cannot-start.ts";
import { explainFolder, makeDataFolder } from "./data-folder.ts";

/**
 * The key that signs sessions: SECRET, else the one kept in `secret` in the data folder
 * (made at the first start, mode 600). Two processes starting at once keep the same one.
 */
export async function keptSecret(settings: Pick<Settings, "secret" | "dataFolder">): Promise<string> {
  if (settings.secret) return settings.secret;
  await makeDataFolder(settings.dataFolder);
  const file = join(settings.dataFolder, "secret");
  const kept = (await read(file)) ?? (await make(file));
  if (kept.length >= 32) return kept;
  throw new CannotStart(
    `The file ${file} holds no usable key (at least 32 characters): restore it from a backup, or delete it; deleting signs everybody out.`,
    `Tệp ${file} không có khóa dùng được (ít nhất 32 ký tự): hãy khôi phục từ bản sao lưu, hoặc xóa tệp; xóa thì mọi người phải đăng nhập lại.`,
  );
}

async function read(file: string): Promise<string | null> {
  try {
    return (await readFile(file, "utf8")).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw explainFolder(file, error);
  }
}

async function make(file: string): Promise<string> {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  try {
    await writeFile(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600 });
    await link(draft, file).catch((error) => {
      if (error.code !== "EEXIST") throw error;
    });
    return (await readFile(file, "utf8")).trim();
  } catch (error) {
    throw explainFolder(file, error);
  } finally {
    await rm(draft, { force: true });
  }
}
