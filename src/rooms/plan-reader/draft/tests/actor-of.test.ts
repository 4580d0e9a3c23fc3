import { expect, test } from "vitest";
import { actorOf, leftOut } from "../actor-of.ts";

const actors = { kinds: ["khoa", "phòng"], units: [] };
const missing = (words: string) => leftOut(actorOf(words, actors), actors.kinds);

test("a kind that the sentence lists and the agency lacks is named", () => {
  expect(missing("Các khoa, phòng, viện trực thuộc")).toEqual(["viện"]);
  expect(missing("Trưởng các khoa, phòng và trung tâm thuộc Trường")).toEqual(["trung tâm"]);
});

test("nothing is missing where all act, where all kinds are known, or where nobody is", () => {
  expect(missing("Các phòng, đơn vị, trung tâm thuộc Sở")).toEqual([]);
  expect(missing("Các khoa, phòng")).toEqual([]);
  expect(missing("Các viện, trung tâm")).toEqual([]);
});

const called = (name: string, abbreviation: string | null = null) => ({ name, shortName: name, abbreviation });
const health = {
  kinds: ["Bệnh viện", "Khoa", "Phòng", "Trạm Y tế", "Trung tâm", "Trung tâm Y tế", "Văn phòng"],
  units: [
    { ...called("Sở Y tế tỉnh Lạng Giang"), shortName: "Sở Y tế" },
    called("Văn phòng Sở"),
    called("Hội đồng Thi đua - Khen thưởng ngành Y tế"),
    called("Trung tâm Kiểm soát bệnh tật tỉnh", "CDC"),
  ],
};
const union = {
  kinds: ["Ban", "Văn phòng", "Liên đoàn Lao động", "Công đoàn", "Công đoàn cơ sở"],
  units: [called("Liên đoàn Lao động tỉnh An Khê"), called("Ban Tuyên giáo - Nữ công")],
};
const who = (words: string, of: typeof health) => {
  const { all, kinds, units } = actorOf(words, of);
  return all ? "all" : [...kinds, ...units].join(", ");
};

test.each([
  ["thủ trưởng đơn vị", "all"],
  ["cấp ủy, thủ trưởng đơn vị", "all"],
  ["Các đơn vị trực thuộc Sở", "all"],
  ["mỗi khoa, phòng thuộc đơn vị", "Khoa, Phòng"],
  ["mỗi bệnh viện tuyến tỉnh", "Bệnh viện"],
  ["mỗi trung tâm y tế", "Trung tâm Y tế"],
  ["TTYT", "Trung tâm Y tế"],
  ["Trạm Y tế xã, phường", "Trạm Y tế"],
  ["Hội đồng", "Hội đồng Thi đua - Khen thưởng ngành Y tế"],
  ["Giám đốc Sở Y tế", "Sở Y tế tỉnh Lạng Giang"],
  ["CDC", "Trung tâm Kiểm soát bệnh tật tỉnh"],
  ["người bệnh", ""],
  ["", ""],
])("in a health department “%s” is %s", (words, units) => expect(who(words, health)).toBe(units));

test.each([
  ["mỗi CĐCS", "Công đoàn cơ sở"],
  ["LĐLĐ tỉnh", "Liên đoàn Lao động tỉnh An Khê"],
  ["LĐLĐ các khu vực, Công đoàn ngành, CĐCS trực thuộc", "Liên đoàn Lao động, Công đoàn, Công đoàn cơ sở"],
  ["cá nhân", ""],
])("in a trade union “%s” is %s", (words, units) => expect(who(words, union)).toBe(units));

const justice = {
  kinds: ["Phòng", "Phòng Tư pháp", "Trung tâm"],
  units: ["Trung tâm Trợ giúp pháp lý", "Trung tâm Đấu giá tài sản", "Phòng Tư pháp huyện Ea Kar", "Văn phòng Sở"].map(
    (name) => called(name),
  ),
};

test.each([
  ["Trung tâm Lưu trữ lịch sử", ""],
  ["Trung tâm Đấu giá tài sản", "Trung tâm Đấu giá tài sản"],
  ["các Trung tâm thuộc Sở", "Trung tâm"],
  ["Phòng Tư pháp các huyện", "Phòng Tư pháp"],
])("one unit that is not known is nobody, not all of its kind: “%s” is %s", (words, units) => {
  expect(who(words, justice)).toBe(units);
});

test("a kind written short is one that the agency has", () => {
  const listed = "LĐLĐ các khu vực, Công đoàn ngành, CĐCS trực thuộc";
  expect(leftOut(actorOf(listed, union), union.kinds)).toEqual([]);
  expect(leftOut(actorOf("LĐLĐ các khu vực, BV tuyến tỉnh", union), union.kinds)).toEqual(["BV tuyến tỉnh"]);
});

test("a territory behind a kind is no kind that the agency lacks", () => {
  expect(leftOut(actorOf("Trạm Y tế xã, phường", health), health.kinds)).toEqual([]);
});
