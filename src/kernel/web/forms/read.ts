import type { Context } from "hono";
import { z } from "zod";
import { acrossFields } from "./across-fields.ts";
import { type Filled, pathName } from "./filled.ts";
import { multipartOf } from "./multipart.ts";
import { nested } from "./nested.ts";
import { sentence } from "./sentences.ts";

/** A form read: its values, or what to show again with status 422. */
export type Read<Values> = { ok: true; values: Values } | { ok: false; rejected: Filled };

/**
 * Reads a posted form by its schema; all problems at once, what was typed is kept. Rows are posted as
 * `row[0][name]`, several values of one name as a list. Files of a multipart form are read by `readUpload`.
 */
export async function readForm<Form extends z.ZodObject>(c: Context, form: Form): Promise<Read<z.output<Form>>> {
  return check(form, await typedOf(c));
}

/** What was typed, before any check: for buttons that change the form itself (a row more, a row less). */
export async function typedOf(c: Context): Promise<Record<string, unknown>> {
  if (isMultipart(c)) return nested((await multipartOf(c)).fields);
  const posted = new URLSearchParams(await c.req.text());
  return nested(posted.entries());
}

/** The query of a list, by a schema whose every field has a default: a wrong value counts as not given. */
export function readQuery<Form extends z.ZodObject>(c: Context, form: Form): z.output<Form> {
  const typed = listsWhereWanted(form, nested(new URL(c.req.url).searchParams.entries()));
  const read = form.safeParse(typed);
  if (read.success) return read.data;
  for (const issue of read.error.issues) delete typed[String(issue.path[0])];
  return form.parse(typed);
}

/** Checks typed values against a schema and names every problem at its field. */
export function check<Form extends z.ZodObject>(form: Form, typed: Record<string, unknown>): Read<z.output<Form>> {
  const wanted = listsWhereWanted(form, typed);
  const read = form.safeParse(wanted, { error: sentence });
  if (read.success) return { ok: true, values: read.data };
  const errors: Record<string, string[]> = {};
  for (const issue of [...read.error.issues, ...acrossFields(form, wanted)]) {
    const name = pathName(issue.path);
    const said = errors[name] ?? [];
    if (!said.includes(issue.message)) said.push(issue.message);
    errors[name] = said;
  }
  return { ok: false, rejected: { typed: wanted, errors } };
}

/** Whether the form was posted with files. */
export function isMultipart(c: Context): boolean {
  return (c.req.header("content-type") ?? "").startsWith("multipart/form-data");
}

/** A list with one value arrives as that value, an empty one not at all: the schema knows that it is a list. */
function listsWhereWanted(form: z.ZodObject, typed: Record<string, unknown>): Record<string, unknown> {
  const shaped = { ...typed };
  for (const [name, field] of Object.entries(form.shape)) {
    if (!wantsList(field)) continue;
    const held = shaped[name];
    if (held === undefined) shaped[name] = [];
    else if (!Array.isArray(held)) shaped[name] = held === "" ? [] : [held];
  }
  return shaped;
}

function wantsList(field: unknown): boolean {
  if (field instanceof z.ZodArray) return true;
  if (field instanceof z.ZodPipe) return wantsList(field.def.in);
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault || field instanceof z.ZodNullable) {
    return wantsList(field.def.innerType);
  }
  return false;
}
