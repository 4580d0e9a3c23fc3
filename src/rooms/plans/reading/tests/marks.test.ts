import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { readPack } from "../../packs/read-pack.ts";
import { markedSentence } from "../marks.ts";

const keys = ["ca-mau", "soc-trang", "thai-binh", "ninh-binh", "dak-lak"];

const packs = new Map(keys.map((key) => [key, readDuties(key)]));
const dutiesOf = (key: string) => packs.get(key) ?? [];

function readDuties(key: string) {
  const read = readPack(readFileSync(join(programFolder(), "plans", `${key}.yaml`), "utf8"));
  if (!("pack" in read)) throw new Error(`${key} is not a pack`);
  return read.pack.duties;
}

function marksOf(plan: string, duty: string): string[] {
  const found = dutiesOf(plan).find((one) => one.key === duty);
  if (!found) throw new Error(`${plan} has no duty ${duty}`);
  return markedSentence(found).flatMap((piece) => (typeof piece === "string" ? [] : [piece.mark]));
}

const table: [plan: string, duty: string, marks: string[]][] = [
  ["ca-mau", "dang-ky", ["Danh sách đăng ký mô hình, gương điển hình tiên tiến", "trước ngày 01/02 hằng năm"]],
  ["ca-mau", "gioi-thieu", ["Trước ngày 31/3 hằng năm", "giới thiệu tập thể, cá nhân tiêu biểu"]],
  ["ca-mau", "danh-gia-cuoi-nam", ["đánh giá, tổng kết công tác", "vào dịp cuối năm"]],
  ["soc-trang", "gioi-thieu-cong", ["đầu hàng quý giới thiệu tối thiểu 01 điển hình tiên tiến"]],
  ["soc-trang", "gui-tin-bai", ["hàng quý", "Tin, bài"]],
  ["ninh-binh", "ke-hoach-don-vi", ["Trước ngày 15/02/2023", "Kế hoạch"]],
  ["ninh-binh", "so-ket", ["thực hiện Kế hoạch trong toàn Ngành", "11/6/2023"]],
  ["ninh-binh", "ton-vinh", ["ít nhất 01 lần/năm"]],
  ["dak-lak", "dang-ky", ["đăng ký thi đua", "chậm nhất ngày 31/01/2024"]],
  ["dak-lak", "bao-cao-dot-1", ["gửi báo cáo", "trong tháng 6/2024"]],
  ["dak-lak", "hoc-tap-100", ["100% đơn vị và công chức, viên chức, người lao động"]],
];

describe("words marked in the sentence of a duty", () => {
  test.each(table)("%s %s", (plan, duty, marks) => {
    expect(marksOf(plan, duty)).toEqual(expect.arrayContaining(marks));
  });

  test("the pieces put together are the sentence, without signs of emphasis", () => {
    for (const duty of keys.flatMap(dutiesOf)) {
      const said = markedSentence(duty).map((piece) => (typeof piece === "string" ? piece : piece.mark));
      expect(said.join("")).toBe(duty.quote.replace(/\*/g, ""));
    }
  });

  test("every duty with a stated day or an amount has the words that state it marked", () => {
    const stated = keys
      .flatMap(dutiesOf)
      .filter(({ due, amount }) => due?.type === "by" || due?.type === "yearly" || amount);
    expect(stated.length).toBeGreaterThan(8);
    const without = stated.filter((duty) => markedSentence(duty).every((piece) => typeof piece === "string"));
    expect(without.map(({ key }) => key)).toEqual([]);
  });

  test("the day of a decree that is cited is not marked", () => {
    const marks = marksOf("ca-mau", "tuyen-truyen-phong-trao");
    expect(marks.join("|")).not.toContain("15/5/2016");
    expect(marksOf("dak-lak", "van-hoa-cong-so").join("|")).not.toContain("11/7/2019");
  });
});
