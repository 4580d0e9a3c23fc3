import { index, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** Lần nhập: a list that was sent as a file; nothing of it is written before it is taken in. */
export const listImports = pgTable(
  "list_imports",
  {
    id: uuid().primaryKey(),
    agencyId: uuid().notNull(),
    /** Which list: the key of a `ListKind` of some room. */
    kind: text().notNull(),
    fileName: text().notNull(),
    fileId: uuid().notNull(),
    /** What the officer chose beside the file. */
    context: jsonb().$type<Record<string, string | null>>().notNull(),
    checked: jsonb().$type<unknown>(),
    state: text({ enum: ["reading", "checked", "failed", "taken_in"] }).notNull(),
    problem: text(),
    result: jsonb().$type<Record<string, number>>(),
    createdBy: uuid().notNull(),
    byName: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    takenInAt: timestamp({ withTimezone: true }),
  },
  (t) => [index("list_imports_newest").on(t.agencyId, t.kind, t.createdAt)],
);
export type ListImport = typeof listImports.$inferSelect;
