import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Laid, overlapsOf, shared } from "../overlap/overlaps.ts";

const units = ["van-phong", "thanh-tra"];
const laid = (id: string, name: string, change: Partial<Laid> = {}): Laid => ({
  ...{
    id,
    name,
    theme: null,
    content: "",
    parentId: null,
    startsOn: "2024-01-01",
    endsOn: "2024-12-31",
    unitIds: units,
  },
  ...change,
});

/** Those the plan of Sở Tư pháp Đắk Lắk names, in its own words. */
const economy = laid(
  "kinh-te",
  "Phong trào thi đua thực hiện nhiệm vụ phát triển kinh tế - xã hội, đảm bảo quốc phòng - an ninh, xây dựng hệ thống chính trị của tỉnh năm 2024",
);
const sector = laid("nganh", "Phong trào thi đua của Ngành Tư pháp", {
  theme: "Đoàn kết, kỷ cương, sáng tạo, hiệu quả, hoàn thành xuất sắc nhiệm vụ",
});
const countryside = laid("nong-thon", "Ngành Tư pháp chung sức góp phần xây dựng nông thôn mới");
const uncleHo = laid("bac-ho", "Cán bộ Tư pháp đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh");
const office = laid(
  "van-hoa",
  "Cán bộ, công chức, viên chức, người lao động trong ngành Tư pháp thực hiện văn hóa công sở",
);
const five = [economy, sector, countryside, uncleHo, office];

describe("which movements overlap", () => {
  test("the five of Đắk Lắk do not: same people and time, each with a content of its own", () => {
    expect(five.flatMap((one) => overlapsOf(one, five))).toEqual([]);
  });

  test("the province's own of 2021–2025 does with that of 2024, and the words, units and days say why", () => {
    const older = laid(
      "giai-doan",
      "Thi đua thực hiện nhiệm vụ phát triển kinh tế - xã hội, đảm bảo quốc phòng - an ninh, xây dựng hệ thống chính trị của tỉnh giai đoạn 2021 - 2025",
      { startsOn: "2021-01-01", endsOn: "2025-12-31", unitIds: ["van-phong"] },
    );
    const [found, ...more] = overlapsOf(economy, [...five, older]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ id: "giai-doan", unitIds: ["van-phong"], from: "2024-01-01", to: "2024-12-31" });
    expect(found?.phrases[0]).toBe("phát triển kinh tế xã hội đảm bảo quốc phòng an ninh xây dựng hệ thống chính trị");
  });

  test("written without diacritics, in another order of sentences, it is still found", () => {
    const again = laid("moi", "Van hoa cong so nganh Tu phap", { content: "Chung suc xay dung nong thon moi" });
    expect(overlapsOf(again, five).map(({ id }) => id)).toEqual(["van-hoa"]);
  });

  test.each([
    ["other people", { unitIds: ["phong-tu-phap"] }],
    ["another time", { startsOn: "2025-01-01", endsOn: null }],
    ["it carries the other out", { parentId: "kinh-te" }],
  ])("the same words do not overlap: %s", (_, change) => {
    expect(overlapsOf({ ...economy, id: "khac", ...change }, [economy])).toEqual([]);
  });
});

const dayIn = fc
  .integer({ min: 0, max: 700 })
  .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
const stretch = fc
  .tuple(dayIn, fc.option(dayIn))
  .map(([a, b]) => ({ startsOn: b !== null && b < a ? b : a, endsOn: b === null ? null : b < a ? a : b }));

test("days are shared both ways alike, and every shared day lies in both", () => {
  fc.assert(
    fc.property(stretch, stretch, (a, b) => {
      const both = shared(a, b);
      expect(shared(b, a)).toEqual(both);
      const apart = (a.endsOn ?? "9") < b.startsOn || (b.endsOn ?? "9") < a.startsOn;
      expect(both === null).toBe(apart);
      for (const one of both ? [a, b] : []) {
        expect(both!.from >= one.startsOn).toBe(true);
        expect((both!.to ?? "9") <= (one.endsOn ?? "9")).toBe(true);
      }
    }),
  );
});

test("who overlaps with whom does not depend on who is asked first", () => {
  const words = fc.array(fc.constantFrom(..."kinh te xa hoi nong thon moi van hoa cong so".split(" ")), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, words, stretch, stretch, (one, other, a, b) => {
      const [left, right] = [laid("a", one.join(" "), a), laid("b", other.join(" "), b)];
      expect(overlapsOf(left, [right]).length).toBe(overlapsOf(right, [left]).length);
    }),
  );
});
