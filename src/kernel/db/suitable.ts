import type pg from "pg";
import { CannotStart } from "../settings.ts";

/** What a server says of itself: `version` is the major number, `named` the full one. */
export type ServerFacts = { version: number; named: string; encoding: string; replica: boolean; vietnamese: boolean };

/** Sees that the server is one we can work on: PostgreSQL ≥ 15, UTF8, with ICU collations, and writable. */
export async function insistSuitable(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<ServerFacts>(
    `select current_setting('server_version_num')::int / 10000 as version, current_setting('server_version') as named,
      current_setting('server_encoding') as encoding, pg_is_in_recovery() as replica,
      exists (select 1 from pg_collation where collname = 'vi-x-icu') as vietnamese`,
  );
  const unfit = whatIsUnfit(rows[0]!);
  if (unfit) throw unfit;
}

/** The sentence for the first thing the server lacks; null when it will do. */
export function whatIsUnfit({ version, named, encoding, replica, vietnamese }: ServerFacts): CannotStart | null {
  if (version < 15) {
    return new CannotStart(
      `The server in DATABASE_URL is PostgreSQL ${named}: this program needs 15 or later; upgrade it or choose another server.`,
      `Máy chủ trong DATABASE_URL là PostgreSQL ${named}: chương trình cần bản 15 trở lên; hãy nâng cấp hoặc chọn máy chủ khác.`,
    );
  }
  if (encoding !== "UTF8") {
    return new CannotStart(
      `The database in DATABASE_URL has encoding ${encoding}: create one with encoding UTF8 (create database … encoding 'UTF8' template template0).`,
      `Cơ sở dữ liệu trong DATABASE_URL dùng mã ${encoding}: hãy tạo cơ sở dữ liệu mã UTF8 (create database … encoding 'UTF8' template template0).`,
    );
  }
  if (replica) {
    return new CannotStart(
      "The server in DATABASE_URL is a read-only replica: give the address of the primary server.",
      "Máy chủ trong DATABASE_URL là bản sao chỉ đọc: hãy ghi địa chỉ máy chủ chính.",
    );
  }
  if (vietnamese) return null;
  return new CannotStart(
    "The server in DATABASE_URL was built without ICU and cannot sort Vietnamese: choose a server whose PostgreSQL has ICU (the usual packages have).",
    "Máy chủ trong DATABASE_URL thiếu ICU nên không sắp xếp được tiếng Việt: hãy chọn máy chủ có PostgreSQL kèm ICU (các gói thông thường đều có).",
  );
}
