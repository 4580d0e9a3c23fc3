import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { type DueRule, dueSentence } from "#rooms/plans/due-rules/index.ts";
import { readPack, writePack } from "#rooms/plans/packs/index.ts";
import { readPlan } from "../../read-plan.ts";
import type { ReadDue } from "../../reading.ts";
import { actorOf, isOpen } from "../actor-of.ts";
import { packOfReading } from "../draft-of.ts";
import { dueOf } from "../due-of.ts";

const text = (name: string) => readFileSync(join(programFolder(), "plans", "texts", `${name}.txt`), "utf8");

describe("a reading as a pack", () => {
  test.each(["ca-mau", "soc-trang", "thai-binh", "ninh-binh", "dak-lak"])("of %s breaks no rule of packs", (name) => {
    const read = readPack(writePack(packOfReading(readPlan(text(name)))));
    expect("problems" in read ? read.problems : []).toEqual([]);
  });

  test("a text that says nothing still gives a pack one can go on with", () => {
    const pack = packOfReading(readPlan("Không có gì."));
    expect(readPack(writePack({ ...pack, period: { from: "2024-01-01", to: null } }))).toMatchObject({
      pack: { duties: [] },
    });
  });
});

describe("due rules", () => {
  const names: string[] = [];
  const occasion = (name: string) => {
    names.push(name);
    return "dip";
  };
  test.each<[ReadDue | null, DueRule | null]>([
    [null, null],
    [
      { type: "by", date: "2024-01-31" },
      { type: "by", date: "2024-01-31" },
    ],
    [{ type: "every", unit: "week" }, { type: "standing" }],
    [
      { type: "every", unit: "month", by: "ngày 20" },
      { type: "every", unit: "month", by: 20 },
    ],
    [
      { type: "every", unit: "month", by: "ngày 5 tháng sau" },
      { type: "every", unit: "month", by: { month: 2, day: 5 } },
    ],
    [
      { type: "every", unit: "quarter", by: "ngày 15 tháng cuối quý" },
      { type: "every", unit: "quarter", by: { month: 3, day: 15 } },
    ],
    [
      { type: "every", unit: "quarter", by: "ngày 05 tháng đầu quý sau" },
      { type: "every", unit: "quarter", by: { month: 4, day: 5 } },
    ],
    [
      { type: "every", unit: "year", by: "tháng 11" },
      { type: "every", unit: "year", by: { month: 11, day: 31 } },
    ],
    [
      { type: "every", unit: "year", by: "quý 4" },
      { type: "every", unit: "year", by: { month: 12, day: 31 } },
    ],
    [
      { type: "every", unit: "year", by: "Hội nghị tổng kết" },
      { type: "every", unit: "year" },
    ],
    [
      { type: "relative", text: "trong vòng 10 ngày làm việc kể từ ngày ban hành" },
      {
        type: "relative",
        days: 10,
        working: true,
        after: "issue",
        text: "trong vòng 10 ngày làm việc kể từ ngày ban hành",
      },
    ],
    [
      { type: "relative", text: "sau năm ngày kể từ ngày nhận được kế hoạch" },
      {
        type: "relative",
        days: 5,
        working: false,
        after: "receipt",
        text: "sau năm ngày kể từ ngày nhận được kế hoạch",
      },
    ],
    [
      { type: "relative", text: "cùng thời gian đăng ký danh hiệu" },
      { type: "relative", text: "cùng thời gian đăng ký danh hiệu", working: false },
    ],
    [
      { type: "event", text: "vào dịp Đại hội Thi đua", year: 2025 },
      { type: "event", occasion: "dip", working: false },
    ],
    [
      { type: "range", from: "2024-01-01", to: { event: "khi tổng kết phong trào" } },
      { type: "range", from: "2024-01-01", to: { occasion: "dip" } },
    ],
  ])("%j", (read, rule) => {
    expect(dueOf(read, occasion)).toEqual(rule);
    if (rule) expect(dueSentence(rule, false)).not.toBe("");
  });

  test("occasions bear their own names", () => {
    expect(names).toEqual(["Đại hội Thi đua", "Tổng kết phong trào"]);
  });
});

describe("who acts, in units of the agency", () => {
  const actors = {
    kinds: ["Phòng chuyên môn", "Phòng Tư pháp", "Văn phòng"],
    units: [
      { name: "Văn phòng Sở", shortName: "Văn phòng", abbreviation: "VP" },
      { name: "Hội đồng Thi đua - Khen thưởng Sở", shortName: "Hội đồng TĐKT", abbreviation: null },
    ],
  };
  test.each([
    ["Văn phòng Sở", "units: Văn phòng Sở"],
    ["hội đồng TĐKT", "units: Hội đồng Thi đua - Khen thưởng Sở"],
    ["Các đơn vị", "all"],
    ["Thủ trưởng các phòng, đơn vị, trung tâm thuộc Sở", "all"],
    ["các cơ quan, đơn vị", "all"],
    ["các phòng chuyên môn", "kinds: Phòng chuyên môn"],
    ["Phòng Tư pháp các huyện, thành phố", "kinds: Phòng Tư pháp"],
    ["Sở Nội vụ", "open"],
    ["", "open"],
  ])("“%s” is %s", (words, expected) => {
    const actor = actorOf(words, actors);
    const told = actor.all ? "all" : actor.units.length > 0 ? `units: ${actor.units}` : `kinds: ${actor.kinds}`;
    expect(isOpen(actor) ? "open" : told).toBe(expected);
    expect(actor.text).toBe(words || undefined);
  });

  test.each([
    ["Các khoa, phòng, trung tâm", "Khoa,Phòng,Trung tâm"],
    ["Trưởng các khoa, phòng và trung tâm thuộc Trường", "Khoa,Phòng,Trung tâm"],
    ["Mỗi khoa", "Khoa"],
    ["các phòng", "Phòng"],
    ["các phòng, đơn vị, trung tâm thuộc Trường", "all"],
  ])("all kinds listed in “%s” act, not only the first", (words, expected) => {
    const actor = actorOf(words, { kinds: ["Khoa", "Phòng", "Trung tâm", "Trường đại học"], units: [] });
    expect(actor.all ? "all" : String(actor.kinds)).toBe(expected);
  });
});
