// Writes the next file of migrations/ from the rooms' schema.ts: npm run db:change -- --name council_quorum
// An empty one for SQL that tables do not express (functions, data): add --custom.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { name: { type: "string" }, custom: { type: "boolean" } }, strict: false });
if (typeof values.name !== "string" || !/^[a-z][a-z0-9_]*$/.test(values.name)) {
  console.error("Name the change in snake_case: npm run db:change -- --name council_quorum");
  process.exit(2);
}

const kit = fileURLToPath(new URL("../node_modules/drizzle-kit/bin.cjs", import.meta.url));
const args = [kit, "generate", "--name", values.name, ...(values.custom ? ["--custom"] : [])];
const { status } = spawnSync(process.execPath, args, {
  stdio: "inherit",
  cwd: fileURLToPath(new URL("..", import.meta.url)),
});
process.exit(status ?? 1);
