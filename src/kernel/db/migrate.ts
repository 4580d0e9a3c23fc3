import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type pg from "pg";
import { programFolder } from "../settings/program-folder.ts";
import { CannotStart } from "../settings.ts";
import { locks } from "./locks.ts";

/** One file of migrations/: its name without `.sql`, its text, and the SHA-256 of the text. */
export type Migration = { name: string; sql: string; checksum: string };

/** Reads migrations/ in the order of their numbers. Line ends count as one, so a checkout on Windows has the same sums. */
export async function readMigrations(folder = join(programFolder(), "migrations")): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => /^\d{4}_\w+\.sql$/.test(file)).sort();
  return Promise.all(
    files.map(async (file) => {
      const sql = (await readFile(join(folder, file), "utf8")).replaceAll("\r\n", "\n");
      return { name: file.replace(/\.sql$/, ""), sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/**
 * Brings the database forward: every file not yet applied, in order, each in its own transaction. Any number of
 * processes may call it at once. Gives the names applied now. Throws CannotStart when the database has
 * changes this program does not know, or an applied file was altered since.
 */
export async function migrate(pool: pg.Pool, migrations?: Migration[]): Promise<string[]> {
  const known = migrations ?? (await readMigrations());
  const client = await pool.connect();
  const applied: string[] = [];
  try {
    for (let next = await applyNext(client, known); next; next = await applyNext(client, known)) applied.push(next);
    return applied;
  } finally {
    client.release();
  }
}

/** The names of the files that the database has not had yet. */
export async function pendingMigrations(pool: pg.Pool): Promise<string[]> {
  const had = await pool
    .query("select name from applied_migrations")
    .then(({ rows }) => new Set(rows.map((row) => row.name)))
    .catch((error) => {
      if (error.code === "42P01") return new Set();
      throw error;
    });
  return (await readMigrations()).map(({ name }) => name).filter((name) => !had.has(name));
}

async function applyNext(client: pg.PoolClient, known: Migration[]): Promise<string | null> {
  let current = "";
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1)", [locks.migrating]);
    await client.query(
      "create table if not exists applied_migrations (name text primary key, checksum text not null, applied_at timestamptz not null default now())",
    );
    const { rows } = await client.query("select name, checksum from applied_migrations");
    const had = new Map<string, string>(rows.map((row) => [row.name, row.checksum]));
    insistSameHistory(known, had);
    const next = known.find(({ name }) => !had.has(name));
    if (next) {
      current = next.name;
      await client.query(next.sql);
      await client.query("insert into applied_migrations (name, checksum) values ($1, $2)", [next.name, next.checksum]);
    }
    await client.query("commit");
    return next?.name ?? null;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error instanceof CannotStart ? error : explainMigration(current, error);
  }
}

function insistSameHistory(known: Migration[], had: Map<string, string>): void {
  const unknown = [...had.keys()].filter((name) => !known.some((one) => one.name === name));
  if (unknown.length > 0) {
    throw new CannotStart(
      `The database has the change ${unknown[0]}, which this version of the program does not know: start a newer version, or restore the backup made before it.`,
      `Cơ sở dữ liệu đã có thay đổi ${unknown[0]} mà phiên bản chương trình này chưa biết: hãy chạy phiên bản mới hơn, hoặc khôi phục bản sao lưu trước đó.`,
    );
  }
  const altered = known.find(({ name, checksum }) => had.has(name) && had.get(name) !== checksum);
  if (altered) {
    throw new CannotStart(
      `The file migrations/${altered.name}.sql was altered after it had been applied: put it back as it was and write the change as a new file (npm run db:change -- --name …); for a practice database, deleting the data folder also helps.`,
      `Tệp migrations/${altered.name}.sql đã bị sửa sau khi áp dụng: hãy trả lại như cũ và ghi thay đổi thành tệp mới (npm run db:change -- --name …); với cơ sở dữ liệu thực hành thì xóa thư mục dữ liệu cũng được.`,
    );
  }
}

function explainMigration(name: string, error: unknown): unknown {
  const { code, message } = error as { code?: string; message?: string };
  if (code === "42501") {
    return new CannotStart(
      `The user in DATABASE_URL may not do what ${name || "the first start"} needs (${message}): let it create in the database (grant create on database … , grant create on schema public …), or have an administrator run: create extension pg_trgm`,
      `Người dùng trong DATABASE_URL chưa có quyền mà ${name || "lần khởi động đầu"} cần (${message}): hãy cấp quyền tạo (grant create on database … , grant create on schema public …), hoặc nhờ người quản trị chạy: create extension pg_trgm`,
      error,
    );
  }
  if (code === "0A000" || code === "58P01") {
    return new CannotStart(
      `The server in DATABASE_URL lacks what ${name} needs (${message}): install PostgreSQL's contrib package there (it brings pg_trgm), or choose another server.`,
      `Máy chủ trong DATABASE_URL thiếu thứ mà ${name} cần (${message}): hãy cài gói contrib của PostgreSQL ở đó (có pg_trgm), hoặc chọn máy chủ khác.`,
      error,
    );
  }
  return error;
}
