import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { packJsonSchema } from "../index.ts";
import { changed, smallPack } from "./small-pack.ts";

const root = new URL("../../../../../", import.meta.url);
const published = readFileSync(new URL("docs/plan-format.schema.json", root), "utf8");

describe("the published JSON Schema", () => {
  test("is the one the program reads by (npm run --silent cli -- plan schema > docs/plan-format.schema.json)", () => {
    expect(published).toBe(packJsonSchema());
  });
  test.each(["ca-mau", "soc-trang", "thai-binh", "ninh-binh", "dak-lak"])("accepts %s", (name) => {
    const schema = z.fromJSONSchema(JSON.parse(published));
    const read = schema.safeParse(parse(readFileSync(new URL(`plans/${name}.yaml`, root), "utf8")));
    expect(read.success ? [] : read.error.issues).toEqual([]);
  });
  test.each([
    ["issuedOn: 2023-12", "issuedOn: 12/2023"],
    ["title: Kế hoạch", "titel: Kế hoạch"],
    ["type: by, date: 2024-01-31", "type: by, data: 2024-01-31"],
    ["proofs: [story]", "proofs: [stories]"],
  ])("refuses «%s» as «%s»", (find, replace) => {
    const schema = z.fromJSONSchema(JSON.parse(published));
    expect(schema.safeParse(parse(smallPack)).success).toBe(true);
    expect(schema.safeParse(parse(changed(find, replace))).success).toBe(false);
  });
});
