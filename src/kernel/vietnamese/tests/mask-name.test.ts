import { describe, expect, test } from "vitest";
import { maskName } from "../index.ts";

describe("names are covered", () => {
  test.each([
    ["Tôi, Lê Thị Thu Châu, kể.", "Tôi, […], kể."],
    ["LE THI THU CHAU viết", "[…] viết"],
    ["Lê Thị\nThu-Châu", "[…]"],
    ["Chị Thu Châu", "Chị Thu Châu"],
  ])("%s", (text, shown) => expect(maskName(text, "Lê Thị Thu Châu")).toBe(shown));

  test("a name of one syllable is left, for it may be any word", () => {
    expect(maskName("Hoa nở", "Hoa")).toBe("Hoa nở");
  });
});
