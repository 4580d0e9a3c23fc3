import { describe, expect, test } from "vitest";
import { amountWords, dueOf, proofWords, toWhom, whoActs } from "../duty-words.vi.ts";

const nobody = { kinds: [], units: [], all: false };

describe("who acts", () => {
  test.each([
    [{ ...nobody, kinds: ["Phòng", "Trung tâm"] }, { units: 20, ofPlan: 20 }, "Mọi đơn vị (20)"],
    [{ ...nobody, kinds: ["Phòng", "Trung tâm"] }, { units: 9, ofPlan: 24 }, "Phòng, Trung tâm (9 đơn vị)"],
    [{ ...nobody, units: ["Văn phòng Sở"], text: "Văn phòng Sở" }, { units: 1, ofPlan: 24 }, "Văn phòng Sở"],
    [{ ...nobody, kinds: ["Phòng"], text: "thủ trưởng đơn vị" }, null, "Thủ trưởng đơn vị"],
    [{ ...nobody, kinds: ["Phòng"], text: `các ${"rất ".repeat(20)}dài` }, null, "Phòng"],
    [{ ...nobody, all: true }, null, "Mọi đơn vị"],
  ])("%o reaching %o is %s", (actor, reach, words) => {
    expect(whoActs(actor, reach)).toBe(words);
  });
});

describe("how many", () => {
  test.each([
    [{ min: 1, bound: "min", unit: "điển hình", per: "quarter" }, "Ít nhất 1 điển hình mỗi quý"],
    [{ percent: 100, unit: "đơn vị" }, "100\u00a0% đơn vị"],
    [{ max: 5, unit: "người" }, "Không quá 5 người"],
    [{ max: 0, bound: "max", unit: "người bị kỷ luật" }, "Không có người bị kỷ luật"],
    [{ min: 2, max: 2, unit: "đợt", per: "year" }, "2 đợt mỗi năm"],
    [{ min: 1, max: 3, unit: "bài" }, "Từ 1 đến 3 bài"],
    [{ min: 90, bound: "over", unit: "người" }, "Trên 90 người"],
  ] as const)("%o is %s", (amount, words) => {
    expect(amountWords(amount)).toBe(words);
  });
  test("nothing counted is nothing said", () => expect(amountWords(null)).toBeNull());
});

test("to whom, through whom, with what, until when", () => {
  expect(toWhom({ receiver: "Hội đồng", via: "Văn phòng" })).toBe("Hội đồng, qua Văn phòng");
  expect(toWhom({ receiver: "" })).toBeNull();
  expect(proofWords({ proofs: ["document", "report"] })).toBe("Văn bản; Báo cáo");
  expect(proofWords({ proofs: ["document"], proofNote: "Biên bản họp" })).toBe("Biên bản họp");
  expect(dueOf({ due: { type: "by", date: "2023-02-15" }, strict: true, ifAny: true }, "calendar", {})).toBe(
    "Chậm nhất 14/02/2023 (nếu có)",
  );
  expect(dueOf({ due: null, strict: false, ifAny: false }, "calendar", {})).toBe("Không đặt hạn");
});
