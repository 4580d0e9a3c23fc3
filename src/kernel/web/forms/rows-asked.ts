import type { Context } from "hono";
import { multipartOf } from "./multipart.ts";
import { isMultipart, typedOf } from "./read.ts";

/**
 * Without scripts, the buttons of an entry table post the whole form and ask for a row more (`_add`: the table) or less
 * (`_remove`: `table.2`). Gives what was typed with that change, to be shown again with status 422; null when the form
 * was really sent.
 */
export async function rowsAsked(c: Context): Promise<Record<string, unknown> | null> {
  const posted = isMultipart(c) ? (await multipartOf(c)).fields : [...new URLSearchParams(await c.req.text())];
  const asked = new Map(posted);
  const add = asked.get("_add");
  const [table, at] = asked.get("_remove")?.split(".") ?? [];
  if (add === undefined && table === undefined) return null;
  const typed = await typedOf(c);
  if (add !== undefined) return { ...typed, [add]: [...rowsOf(typed, add), {}] };
  return { ...typed, [table!]: rowsOf(typed, table!).filter((_, n) => n !== Number(at)) };
}

function rowsOf(typed: Record<string, unknown>, table: string): unknown[] {
  const rows = typed[table];
  return Array.isArray(rows) ? rows : [];
}
