import { describe, expect, test } from "vitest";
import { indicesOf, partsOf } from "../book/parts.ts";
import { imprintOf } from "../book/print-data.ts";
import type { BookStory } from "../queries/book-content.ts";

let n = 0;
const story = (told: Partial<BookStory>): BookStory => {
  n += 1;
  return {
    ...{ id: `s${n}`, slug: `s-${n}`, title: `Bài ${n}`, standfirst: "", field: null, unitId: "u", exemplarId: null },
    ...{ publishedAt: new Date("2020-05-01T01:00:00Z"), changedAt: new Date("2020-05-01T01:00:00Z"), takers: 0 },
    ...{ unitName: "Văn phòng Sở", exemplarName: null, holderKind: null, body: "Chữ.", pictures: [], facts: [] },
    ...told,
  };
};
const titles = (parts: ReturnType<typeof partsOf>) => parts.map(({ title, stories }) => `${title}: ${stories.length}`);

describe("the parts of a book", () => {
  const stories = [
    story({ field: "Ứng dụng công nghệ", unitName: "Phòng Đăng ký", holderKind: "model" }),
    story({ field: "Hòa giải", unitName: "Phòng Ẩm thực", holderKind: "person" }),
    story({ field: null, unitName: "Phòng Dân sự", publishedAt: new Date("2018-12-31T17:30:00Z") }),
    story({ field: "Hộ tịch", unitName: "Phòng Dân sự", holderKind: "collective" }),
    story({ field: "Hòa giải", unitName: "Phòng Dân sự", holderKind: "person" }),
  ];

  test("stand in the order of the dictionary; what has no field comes last; within one the order of the book stays", () => {
    const byField = partsOf(stories, "field");
    expect(titles(byField)).toEqual(["Hòa giải: 2", "Hộ tịch: 1", "Ứng dụng công nghệ: 1", "Tin, bài khác: 1"]);
    expect(byField[0]!.stories.map(({ id }) => id)).toEqual([stories[1]!.id, stories[4]!.id]);
    expect(titles(partsOf(stories, "unit"))).toEqual(["Phòng Ẩm thực: 1", "Phòng Dân sự: 3", "Phòng Đăng ký: 1"]);
  });

  test("by years are years of Việt Nam, by kinds stand as kinds are listed; none is one run", () => {
    expect(titles(partsOf(stories, "year"))).toEqual(["Năm 2019: 1", "Năm 2020: 4"]);
    expect(titles(partsOf(stories, "kind"))).toEqual([
      "Cá nhân: 2",
      "Tập thể: 1",
      "Mô hình, cách làm: 1",
      "Tin, bài khác: 1",
    ]);
    expect(titles(partsOf(stories, "none"))).toEqual([": 5"]);
  });
});

describe("the indices of a book", () => {
  const person = (exemplarName: string) => story({ exemplarName, holderKind: "person" });
  test("list people by given name under the letters of Vietnamese, collectives and models by their first word", () => {
    const stories = [
      ...["Nguyễn Văn Đạt", "Lâm Thị Dung", "Sơn Thị Ánh", "Trần Ân", "H'Nuên Niê Kdăm", "Lê Ấn"].map(person),
      story({ exemplarName: "Đội Ánh sáng", holderKind: "collective" }),
      person("Lâm Thị Dung"),
    ];
    const [people] = indicesOf(stories);
    expect(people!.groups.map(({ letter, entries }) => [letter, ...entries.map(({ name }) => name)])).toEqual([
      ["A", "Sơn Thị Ánh"],
      ["Â", "Trần Ân", "Lê Ấn"],
      ["D", "Lâm Thị Dung"],
      ["Đ", "Nguyễn Văn Đạt", "Đội Ánh sáng"],
      ["N", "H'Nuên Niê Kdăm"],
    ]);
    const dung = people!.groups.flatMap(({ entries }) => entries).find(({ name }) => name === "Lâm Thị Dung");
    expect(dung!.stories).toEqual([stories[1]!.id, stories[7]!.id]);
  });

  test("of units and fields are there when there is something in them", () => {
    expect(indicesOf([story({})]).map(({ key }) => key)).toEqual(["units"]);
    expect(indicesOf([story({ field: "Hộ tịch" })]).map(({ key }) => key)).toEqual(["units", "fields"]);
  });
});

describe("the page behind the title", () => {
  const now = new Date("2020-11-18T01:00:00Z");
  const told = (...days: string[]) => {
    const stories = days.map((day) => story({ publishedAt: new Date(`${day}T01:00:00Z`) }));
    return imprintOf({ agency: { name: "Sở Tư pháp" }, stories } as Parameters<typeof imprintOf>[0], now)[1];
  };

  test("names the days of the first and the last story, or the one day", () => {
    expect(told("2020-03-02", "2019-05-19", "2020-01-07")).toMatch(/^3 bài, đăng từ 19\/05\/2019 đến 02\/03\/2020;/);
    expect(told("2019-11-20")).toMatch(/^1 bài, đăng ngày 20\/11\/2019;/);
  });
});
