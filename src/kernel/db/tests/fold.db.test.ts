import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fold } from "#kernel/vietnamese/index.ts";
import { type FreshDatabase, freshDatabase } from "#testing/database.ts";

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.close());

async function folded(text: string | null): Promise<string | null> {
  const { rows } = await fresh.pool.query("select vn_fold($1) as folded", [text]);
  return rows[0].folded;
}

describe("vn_fold, the database's way to forget diacritics", () => {
  test.each([
    ["ĐẮK LẮK", "dak lak"],
    ["  Sở   Giáo dục\tvà\n Đào tạo ", "so giao duc va dao tao"],
    ["Hòa Bình", "hoa binh"],
    ["Hoà Bình", "hoa binh"],
    ["Thuý".normalize("NFD"), "thuy"],
    ["Số 1374/QĐ-TTg", "so 1374/qd-ttg"],
    ["a\u00a0b\u3000c\u2003", "a b c"],
    ["Sở – Ban ‘Ngành’", "so - ban 'nganh'"],
    ["Ðắk\u200b Nông", "dak nong"],
    ["", ""],
  ])("%j is found as %j", async (written, sought) => {
    expect(await folded(written)).toBe(sought);
  });

  test("every Vietnamese letter, in both cases and both forms, becomes a letter without marks", async () => {
    const letters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";
    const plain = `${"a".repeat(18) + "e".repeat(12) + "i".repeat(6) + "o".repeat(18) + "u".repeat(12) + "y".repeat(6)}d`;
    for (const form of ["NFC", "NFD"]) {
      expect(await folded(letters.normalize(form))).toBe(plain);
      expect(await folded(letters.toUpperCase().normalize(form))).toBe(plain);
    }
  });

  test("the database and the program fold alike, whatever is written", async () => {
    const letter = fc.oneof(
      fc.integer({ min: 0x20, max: 0x24f }),
      fc.integer({ min: 0x1e00, max: 0x1eff }),
      fc.integer({ min: 0x2000, max: 0x206f }),
      fc.constantFrom(9, 10, 13, 0x1680, 0x3000, 0xfeff, 0x2212, 0x2bc),
    );
    const marked = fc.integer({ min: 0x300, max: 0x36f }).map((mark) => `e${String.fromCodePoint(mark)}`);
    const text = fc
      .array(fc.oneof({ weight: 5, arbitrary: letter.map((code) => String.fromCodePoint(code)) }, marked), {
        maxLength: 24,
      })
      .map((letters) => letters.join(""));
    const texts = fc.sample(text, { numRuns: 3000, seed: 7 });
    const { rows } = await fresh.pool.query(
      "select vn_fold(one) as folded from unnest($1::text[]) with ordinality as t(one, n) order by n",
      [texts],
    );
    const differing = texts
      .map((one, at) => [one, fold(one), rows[at].folded])
      .filter(([, ours, theirs]) => ours !== theirs);
    expect(differing.slice(0, 3)).toEqual([]);
  });

  test("nothing stays nothing", async () => {
    expect(await folded(null)).toBeNull();
  });
});
