import { describe, expect, test } from "vitest";
import { compare, cutAt, tokensOf, warningOf } from "#kernel/similarity/index.ts";
import { comparedOf } from "../similarity/compared-of.ts";
import { heldOut } from "../similarity/tests/pairs/held-out.ts";
import { measured, pairsOfSet } from "../similarity/tests/pairs/index.ts";
import { tuning } from "../similarity/tests/pairs/tuning.ts";

const texts = (solution: string, title = "Sổ tay") =>
  comparedOf({ title, before: "", solution, novelty: "", effect: "" });
const warned = (a: string, b: string) => warningOf(compare(texts(a), texts(b)));

const copied =
  "Nhóm dán mã QR lên bìa hồ sơ và lên kệ, quét bằng điện thoại thì hiện vụ án, tình trạng niêm phong và ngày kiểm kê gần nhất.";

describe("words of a text", () => {
  test("are the same with and without diacritics, and where a phrase says one thing in another way", () => {
    const keys = (text: string) => tokensOf(text).map(({ key }) => key);
    expect(keys("Tra cứu hồ sơ trực tuyến")).toEqual(keys("tra cuu ho so truc tuyen"));
    expect(keys("tìm kiếm giấy tờ qua mạng")).toEqual(keys("tra cứu hồ sơ trực tuyến"));
  });
});

describe("passages that say the same", () => {
  test("are found without diacritics, turned round, and inside another text", () => {
    const bare = "Nhom dan ma QR len bia ho so va len ke, quet bang dien thoai thi hien vu an, tinh trang niem phong";
    const turned =
      "Ngày kiểm kê gần nhất, tình trạng niêm phong và vụ án hiện ra khi quét bằng điện thoại, vì mã QR đã dán lên kệ, lên bìa hồ sơ.";
    expect(warned(bare, copied)).toBe("strong");
    expect(warned(turned, copied)).not.toBeNull();
    const inside = `Chi cục mua kệ mới cho kho và sơn lại tường. ${copied} Mỗi tháng tổ bảo vệ diễn tập chữa cháy.`;
    expect(warned(inside, copied)).not.toBeNull();
  });

  test("an honest text of the same field is no copy, nor is an empty one", () => {
    expect(warned("Bán tài sản nhỏ của nhiều vụ án trong một phiên gộp mỗi quý ở chợ huyện.", copied)).toBeNull();
    expect(warned("", copied)).toBeNull();
  });

  test("only the same trouble told in the same words is none: the solution counts", () => {
    const before =
      "Thư ký tòa án mất nhiều buổi đi giao giấy triệu tập, có đương sự tránh mặt nên phiên hòa giải phải hoãn.";
    const one = comparedOf({ title: "", before, solution: copied, novelty: "", effect: "" });
    const other = comparedOf({
      ...{ title: "", before, novelty: "", effect: "" },
      solution:
        "Ký hợp đồng khoán với văn phòng thừa phát lại theo cụm xã, giao không được thì trưởng thôn ký biên bản.",
    });
    expect(warningOf(compare(one, other))).toBeNull();
  });

  test("show which words both have, in the place where they stand", () => {
    const ours = `Mở đầu khác hẳn chuyện kia. ${copied}`;
    const [match] = compare(texts(ours), texts(copied)).matches;
    const cuts = cutAt(ours, match!.ours);
    expect(cuts.map((cut) => (typeof cut === "string" ? cut : cut.mark)).join("")).toBe(copied);
    expect(cuts.some((cut) => typeof cut !== "string" && cut.mark.includes("mã QR"))).toBe(true);
  });
});

describe("what the warning is worth", () => {
  test.each([
    ["on the pairs it was tuned on", tuning],
    ["on pairs held out", heldOut],
  ])("%s: at least nine of ten warnings are right, nine of ten copies are found", (_name, families) => {
    const { pairs, copied: copies, precision, recall } = measured(pairsOfSet(families));
    expect(pairs).toBeGreaterThanOrEqual(60);
    expect(copies).toBeGreaterThanOrEqual(18);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});
