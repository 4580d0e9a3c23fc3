import { join } from "node:path";
import { expect, test } from "vitest";
import { placeOf } from "../place.ts";

test("a file lies under its hash, two letters to a folder", () => {
  const hash = "ab".repeat(32);
  expect(placeOf("/data", hash)).toBe(join("/data", "files", "ab", hash));
});

test.each(["", "../../etc/passwd", "AB".repeat(32), `${"ab".repeat(31)}/.`])(
  "nothing but a hash names a place: %s",
  (text) => {
    expect(() => placeOf("/data", text)).toThrow("SHA-256");
  },
);
