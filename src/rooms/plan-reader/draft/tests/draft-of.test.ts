import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { type DueRule, dueSentence } from "#rooms/plans/due-rules/index.ts";
import { readPack, writePack } from "#rooms/plans/packs/index.ts";
import { readPlan } from "../../read-plan.ts";
import type { ReadDue } from "../../reading.ts";
import { actorOf, isOpen } from "../actor-of.ts";
import { draftOf, packOfReading } from "../draft-of.ts";
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

describe("what an officer reads of a duty", () => {
  const duties = (...sentences: string[]) => {
    const text = `BỆNH VIỆN ĐA KHOA TỈNH\nSố: 12/KH-BV\n\nHà Ninh, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nCông tác thi đua năm học 2025 - 2026\n\nBệnh viện ban hành Kế hoạch công tác thi đua năm học 2025 - 2026 như sau:\n\nI. NỘI DUNG\n\n${sentences.map((one, at) => `${at + 1}. ${one}`).join("\n")}\n\nNơi nhận:\n- Lưu: VT.`;
    return draftOf(readPlan(text), "k");
  };

  test("names of offices are whole, titles do not end in the air, days of handling are no amount", () => {
    const { proposed } = duties(
      "Phòng Tổ chức - Hành chính tham mưu tổ chức tổng kết năm học trong tháng 5/2026.",
      "Phòng Tài chính - Kế toán thanh toán tiền thưởng trong vòng 10 ngày làm việc kể từ ngày nhận đủ hồ sơ.",
      "Hội đồng Thi đua - Khen thưởng họp xét trước ngày 20/5/2026.",
    );
    expect(proposed.map(({ duty: { title, actor, amount } }) => [actor.text, title, amount])).toEqual([
      ["Phòng Tổ chức - Hành chính", "Tham mưu tổ chức tổng kết năm học", undefined],
      ["Phòng Tài chính - Kế toán", "Thanh toán tiền thưởng", undefined],
      ["Hội đồng Thi đua - Khen thưởng", "Họp xét", undefined],
    ]);
  });

  test("the title of a school's plan is no duty", () => {
    expect(duties("Tổng kết trước ngày 30/5/2026.").proposed.map(({ duty }) => duty.cite)).toEqual(["I.1"]);
  });

  test("an anniversary bears its own name", () => {
    const { pack } = duties(
      "Tổ chức lễ biểu dương nhân kỷ niệm 43 năm Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2025).",
    );
    expect(pack.anniversaries).toMatchObject([{ name: "Ngày Nhà giáo Việt Nam", ordinal: 43, founded: "1982-11-20" }]);
  });
});
