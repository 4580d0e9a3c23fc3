import { stdout } from "node:process";
import { packJsonSchema } from "#rooms/plans/packs/index.ts";

/** `plan schema`: prints the JSON Schema of plan packs, as kept in docs/plan-format.schema.json. */
export async function run(): Promise<number> {
  stdout.write(packJsonSchema());
  return 0;
}
