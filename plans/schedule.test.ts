import { describe, expect, it } from "vitest";
import { anniversaryIn } from "#kernel/calendar/index.ts";
import { type ScheduleLine, schedule } from "#rooms/plans/packs/index.ts";
import { packOf } from "./pack-files.ts";

describe("the schedule of the five plans", () => {
  it("asks the courts of Cà Mau before 01/02 and before 31/3 of each year, so by 31/01 and 30/03", () => {
    expect(datesOf("ca-mau", "dang-ky")).toEqual({ "2018-01-31": 18, "2019-01-31": 18, "2020-01-31": 18 });
    expect(datesOf("ca-mau", "gioi-thieu")).toEqual({ "2018-03-30": 18, "2019-03-30": 18, "2020-03-30": 18 });
    expect(linesOf("ca-mau", "dang-ky").every((line) => line.strict)).toBe(true);
  });

  it("wants one exemplar a quarter of the office of Sóc Trăng from the quarter of issue on, and a story sent each quarter", () => {
    const quarters = ["2019-09-30", "2019-12-31", "2020-03-31", "2020-06-30", "2020-09-30", "2020-12-31"];
    expect(Object.keys(datesOf("soc-trang", "gioi-thieu-cong"))).toEqual(quarters);
    expect(Object.keys(datesOf("soc-trang", "gui-tin-bai"))).toEqual(quarters);
    const [quota, story] = [linesOf("soc-trang", "gioi-thieu-cong")[0]!, linesOf("soc-trang", "gui-tin-bai")[0]!];
    expect(quota).toMatchObject({ unit: "Văn phòng Sở", amount: { min: 1, per: "quarter" } });
    expect(story.amount).toBeNull();
  });

  it("asks every unit of Thái Bình for a plan each year to 2025, and for the contest by the end of it", () => {
    const years = ["2021-12-31", "2022-12-31", "2023-12-31", "2024-12-31", "2025-12-31"];
    expect(datesOf("thai-binh", "ke-hoach-hang-nam")).toEqual(Object.fromEntries(years.map((day) => [day, 13])));
    expect(datesOf("thai-binh", "thi-viet")).toEqual({ "2025-12-31": 13 });
  });

  it("has the units of Ninh Bình send their plan by 14/02/2023 and the sector meet on 11/06/2023", () => {
    for (const duty of ["ke-hoach-don-vi", "gui-ke-hoach-hoi-dong"])
      expect(datesOf("ninh-binh", duty)).toEqual({ "2023-02-14": 16 });
    expect(datesOf("ninh-binh", "so-ket")).toEqual({ "2023-06-11": 17 });
    expect(Object.keys(datesOf("ninh-binh", "ton-vinh"))).toEqual(["2023-12-31", "2024-12-31", "2025-12-31"]);
    expect(Object.keys(datesOf("ninh-binh", "guong-sang-phap-luat"))).toEqual([
      "2023-11-09",
      "2024-11-09",
      "2025-11-09",
    ]);
  });

  it("leaves the final review of Ninh Bình open until the congress has its day", () => {
    expect(datesOf("ninh-binh", "tong-ket")).toEqual({ null: 17 });
    const pack = packOf("ninh-binh");
    const dated = { ...pack, occasions: pack.occasions.map((one) => ({ ...one, on: "2025-09-09" })) };
    expect(
      schedule(dated)
        .filter((line) => line.duty === "tong-ket")
        .map((line) => line.dueOn),
    ).toEqual(Array(17).fill("2025-09-09"));
  });

  it("gives Đắk Lắk 31/01, 28/02, the end of June and the end of November 2024", () => {
    for (const duty of ["phat-dong", "dang-ky"]) expect(datesOf("dak-lak", duty)).toEqual({ "2024-01-31": 24 });
    expect(datesOf("dak-lak", "sang-kien")).toEqual({ "2024-02-28": 9 });
    for (const duty of ["so-ket-dot-1", "bao-cao-dot-1"])
      expect(datesOf("dak-lak", duty)).toEqual({ "2024-06-30": 24 });
    for (const duty of ["bao-cao-dot-2", "ho-so-khen-thuong"])
      expect(datesOf("dak-lak", duty)).toEqual({ "2024-11-30": 24 });
    expect(linesOf("dak-lak", "bao-cao-dot-1")[0]!.dueFrom).toBe("2024-06-01");
  });

  it("greets thirteen anniversaries of 2024 in Đắk Lắk, each with the number of years that the text gives", () => {
    const { anniversaries, stages } = packOf("dak-lak");
    expect(stages.map((stage) => [stage.from, stage.to])).toEqual([
      ["2024-01-01", "2024-06-30"],
      ["2024-07-01", "2024-12-31"],
    ]);
    expect(anniversaries.map((one) => one.ordinal)).toEqual([94, 49, 70, 134, 76, 79, 55, 79, 42, 120, 80, 120, 84]);
    for (const one of anniversaries) expect(anniversaryIn(one.founded, 2024), one.name).toBe(one.ordinal);
  });

  it.each([
    ["ca-mau", 480],
    ["soc-trang", 295],
    ["thai-binh", 253],
    ["ninh-binh", 666],
    ["dak-lak", 641],
  ] as const)("of %s has %i lines, those with a day first and in order", (key, lines) => {
    const days = schedule(packOf(key)).map((line) => line.dueOn ?? "9999");
    expect(days).toHaveLength(lines);
    expect(days).toEqual([...days].sort());
  });
});

function linesOf(key: string, duty: string): ScheduleLine[] {
  return schedule(packOf(key)).filter((line) => line.duty === duty);
}

/** How many units owe a duty by which day. */
function datesOf(key: string, duty: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { dueOn } of linesOf(key, duty)) counts[String(dueOn)] = (counts[String(dueOn)] ?? 0) + 1;
  return counts;
}
