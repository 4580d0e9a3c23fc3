import { z } from "zod";
import { sentence } from "./sentences.ts";

const unread = Symbol("unread");

/**
 * What the rules over several fields say of a form of which some field could not be read. Zod asks them of a whole form only; an
 * officer is to be told everything at once, so each rule is asked here, and left out when it asks for a field that was not read.
 */
export function acrossFields(form: z.ZodObject, typed: Record<string, unknown>): z.core.$ZodIssue[] {
  const rules = form.def.checks ?? [];
  if (rules.length === 0) return [];
  const read = new Map<string, unknown>();
  for (const [name, field] of Object.entries(form.shape)) {
    const one = z.safeParse(field, typed[name]);
    if (one.success) read.set(name, one.data);
  }
  const values = new Proxy(Object.fromEntries(read), {
    get: (of, name) => {
      if (typeof name === "string" && !read.has(name)) throw unread;
      return Reflect.get(of, name);
    },
  });
  return rules.flatMap((rule) => {
    try {
      return (
        z
          .any()
          .check(rule as z.core.$ZodCheck<unknown>)
          .safeParse(values, { error: sentence }).error?.issues ?? []
      );
    } catch (thrown) {
      if (thrown === unread) return [];
      throw thrown;
    }
  });
}
