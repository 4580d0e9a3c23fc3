import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type PlanPack, packWindows, schedule, scheduleLines } from "../index.ts";
import { changed, packOf, smallPack } from "./small-pack.ts";

const brief = (pack: PlanPack, range = {}) =>
  schedule(pack, range).map(({ duty, unit, dueFrom, dueOn }) => `${duty} · ${unit} · ${dueFrom} – ${dueOn}`);
const packFile = (name: string) =>
  packOf(readFileSync(new URL(`../../../../../plans/${name}.yaml`, import.meta.url), "utf8"));

describe("the schedule of a pack", () => {
  test("goes by last day, then duty, then unit; without a date last", () => {
    expect(brief(packOf(smallPack))).toEqual([
      "dang-ky · Văn phòng · 2023-12-01 – 2024-01-31",
      "dang-ky · Phòng Hành chính tư pháp · 2023-12-01 – 2024-01-31",
      "dang-ky · Phòng Tư pháp huyện Lắk · 2023-12-01 – 2024-01-31",
      "gioi-thieu · Văn phòng · 2024-01-01 – 2024-03-31",
      "gioi-thieu · Phòng Hành chính tư pháp · 2024-01-01 – 2024-03-31",
      "gioi-thieu · Phòng Tư pháp huyện Lắk · 2024-01-01 – 2024-03-31",
      "bao-cao · Văn phòng · 2024-01-01 – 2024-06-24",
      "gioi-thieu · Văn phòng · 2024-04-01 – 2024-06-30",
      "gioi-thieu · Phòng Hành chính tư pháp · 2024-04-01 – 2024-06-30",
      "gioi-thieu · Phòng Tư pháp huyện Lắk · 2024-04-01 – 2024-06-30",
      "gioi-thieu · Văn phòng · 2024-07-01 – 2024-09-30",
      "gioi-thieu · Phòng Hành chính tư pháp · 2024-07-01 – 2024-09-30",
      "gioi-thieu · Văn phòng · 2024-10-01 – 2024-12-31",
      "gioi-thieu · Phòng Hành chính tư pháp · 2024-10-01 – 2024-12-31",
      "tong-ket · Hội đồng Thi đua - Khen thưởng · 2024-01-01 – null",
    ]);
  });
  test("a line says all that the contract asks for", () => {
    expect(schedule(packOf(smallPack)).find(({ duty }) => duty === "gioi-thieu")).toEqual({
      duty: "gioi-thieu",
      quote: "mỗi quý giới thiệu tối thiểu 01 điển hình",
      unit: "Văn phòng",
      dueFrom: "2024-01-01",
      dueOn: "2024-03-31",
      strict: false,
      amount: { min: 1, unit: "điển hình", per: "quarter" },
      period: "2024-Q1",
      title: "Giới thiệu điển hình",
    });
  });
  test("between two days only what falls due then, ends included", () => {
    expect(brief(packOf(smallPack), { from: "2024-06-24", to: "2024-06-24" })).toEqual([
      "bao-cao · Văn phòng · 2024-01-01 – 2024-06-24",
    ]);
    expect(brief(packOf(smallPack), { from: "2024-10-01" })).toHaveLength(2);
    expect(brief(packOf(smallPack), { to: "2024-01-30" })).toEqual([]);
  });
  test("of a pack without units has one line for each kind of unit", () => {
    const bare = smallPack.replace(/units:\n( {2}- \{ name.*\n)+/, "");
    expect(brief(packOf(bare), { to: "2024-03-31" })).toEqual([
      "dang-ky · văn phong · 2023-12-01 – 2024-01-31",
      "dang-ky · PHÒNG · 2023-12-01 – 2024-01-31",
      "dang-ky · Phòng Tư Pháp · 2023-12-01 – 2024-01-31",
      "gioi-thieu · Tất cả đơn vị · 2024-01-01 – 2024-03-31",
    ]);
  });
});

describe("what changes a schedule", () => {
  test("a unit owes nothing before it is founded nor after it is dissolved", () => {
    const source = changed("kind: Văn phòng }", "kind: Văn phòng, from: 2024-04-01 }");
    const quarters = schedule(packOf(source)).filter(({ duty }) => duty === "gioi-thieu");
    expect(quarters.filter(({ unit }) => unit === "Văn phòng").map(({ period }) => period)).toEqual([
      "2024-Q2",
      "2024-Q3",
      "2024-Q4",
    ]);
    expect(quarters.filter(({ unit }) => unit.endsWith("Lắk")).map(({ period }) => period)).toEqual([
      "2024-Q1",
      "2024-Q2",
    ]);
  });
  test("a unit dissolved before the last day owes nothing for that period", () => {
    const quarters = schedule(
      packOf(changed("to: 2024-06-30 }\n  - { name: Hội", "to: 2024-06-29 }\n  - { name: Hội")),
    );
    const ofLak = quarters.filter(({ duty, unit }) => duty === "gioi-thieu" && unit.endsWith("Lắk"));
    expect(ofLak.map(({ period }) => period)).toEqual(["2024-Q1"]);
  });
  test("a unit meant twice, by kind and by name, owes once", () => {
    const source = changed(
      "actor: { kinds: [văn  phong, PHÒNG, Phòng Tư Pháp] }",
      "actor: { kinds: [Văn phòng], units: [VĂN PHÒNG], all: true }",
    );
    expect(brief(packOf(source), { to: "2024-01-31" })).toHaveLength(3);
  });
  test("an occasion that gets its date gives the duty its day, and ends a plan that runs until it", () => {
    const dated = changed("on: null, year: 2024", "on: 2024-08-15");
    expect(brief(packOf(dated)).filter((line) => line.startsWith("tong-ket"))).toEqual([
      "tong-ket · Hội đồng Thi đua - Khen thưởng · 2023-12-01 – 2024-08-15",
    ]);
    const until = packOf(changed("to: 2024-12-31 }", "until: dai-hoi }", dated));
    expect(
      packWindows(until)
        .get("gioi-thieu")
        ?.map(({ dueOn }) => dueOn),
    ).toEqual(["2024-03-31", "2024-06-30", "2024-08-15"]);
    const undated = packOf(changed("to: 2024-12-31 }", "until: dai-hoi }"));
    expect(packWindows(undated).get("gioi-thieu")?.at(-1)?.dueOn).toBe("2024-12-31");
  });
  test("what follows another duty is counted from its last day, until that was done", () => {
    const source = changed(
      "due: { type: event, occasion: dai-hoi }",
      "due: { type: relative, days: 5, working: true, after: { duty: bao-cao } }",
    );
    const pack = packOf(source);
    expect(packWindows(pack).get("tong-ket")).toEqual([{ period: "once", dueFrom: "2024-06-25", dueOn: "2024-07-01" }]);
    const done = packWindows(pack, { anchors: { duties: { "bao-cao": [{ period: "once", on: "2024-06-10" }] } } });
    expect(done.get("tong-ket")).toEqual([{ period: "once", dueFrom: "2024-06-11", dueOn: "2024-06-17" }]);
  });
});

/** Dates stated by the documents themselves; each must be on the schedule of its plan. */
const stated: [plan: string, sentence: string, days: string[]][] = [
  ["ca-mau", "trước ngày 01/02 hằng năm", ["2018-01-31", "2019-01-31", "2020-01-31"]],
  ["ca-mau", "Trước ngày 31/3 hằng năm", ["2018-03-30", "2019-03-30", "2020-03-30"]],
  [
    "soc-trang",
    "hàng quý giới thiệu tối thiểu 01",
    ["2019-09-30", "2019-12-31", "2020-03-31", "2020-06-30", "2020-09-30", "2020-12-31"],
  ],
  ["ninh-binh", "Trước ngày 15/02/2023", ["2023-02-14"]],
  ["ninh-binh", "11/6/2023", ["2023-06-11"]],
  ["dak-lak", "chậm nhất ngày **31/01/2024", ["2024-01-31"]],
  ["dak-lak", "chậm nhất ngày **28/02/2024", ["2024-02-28"]],
  ["dak-lak", "trong tháng 6/2024", ["2024-06-30"]],
  ["dak-lak", "trong tháng 11/2024", ["2024-11-30"]],
];

describe("the packs of the five plans", () => {
  test.each(stated)("%s: “%s”", (plan, sentence, days) => {
    const lines = schedule(packFile(plan)).filter(({ quote }) => quote.includes(sentence));
    expect([...new Set(lines.map(({ dueOn }) => dueOn))]).toEqual(days);
  });
});

test("40 duties of 3,500 units over 5 years are 700,000 lines, in order", () => {
  const pack = packOf(smallPack);
  const duty = { ...pack.duties[0]!, actor: { ...pack.duties[0]!.actor, kinds: ["Phòng"] } };
  const large: PlanPack = {
    ...pack,
    issuedOn: "2021-01-01",
    period: { from: "2021-01-01", to: "2025-12-31" },
    units: Array.from({ length: 3500 }, (_, n) => ({ name: `Phòng ${n}`, kind: "Phòng" })),
    duties: Array.from({ length: 40 }, (_, n) => ({
      ...duty,
      key: `viec-${n}`,
      due: { type: "yearly" as const, by: `0${(n % 9) + 1}-15` },
    })),
  };
  let count = 0;
  let before = "";
  for (const line of scheduleLines(large)) {
    if (line.dueOn! < before) throw new Error(`${line.dueOn} after ${before}`);
    before = line.dueOn!;
    count++;
  }
  expect(count).toBe(700_000);
});
