import { defineConfig } from "drizzle-kit";

/** Used by `npm run db:change` only; the program applies the files itself (src/kernel/db/migrate.ts). */
export default defineConfig({
  dialect: "postgresql",
  casing: "snake_case",
  schema: ["./src/rooms/*/schema.ts", "./src/rooms/*/schema/*.ts", "./src/kernel/**/schema.ts"],
  out: "./migrations",
});
