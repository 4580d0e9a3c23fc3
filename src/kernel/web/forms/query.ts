import type { Context } from "hono";
import { nested } from "./nested.ts";

/** A query in the shape of a form (`row[0][name]`), before any check: what a page of confirmation was given. */
export function typedQuery(c: Context): Record<string, unknown> {
  return nested(new URL(c.req.url).searchParams.entries());
}

/**
 * Typed values as the entries of a query or of hidden fields, so that `typedQuery` and `readForm` give them back: from a
 * form to the page that shows what it would do. Empty values are left out.
 */
export function queryOf(typed: Record<string, unknown>): [name: string, text: string][] {
  return Object.entries(typed).flatMap(([name, value]) => entriesAt(name, value));
}

function entriesAt(name: string, value: unknown): [string, string][] {
  if (value === null || value === undefined || value === "") return [];
  if (!Array.isArray(value)) {
    if (typeof value !== "object") return [[name, String(value)]];
    return Object.entries(value).flatMap(([part, inner]) => entriesAt(`${name}[${part}]`, inner));
  }
  const rows = value.some((one) => typeof one === "object");
  return value.flatMap((one, at) => entriesAt(rows ? `${name}[${at}]` : name, one));
}
