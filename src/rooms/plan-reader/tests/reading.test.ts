import { describe, expect, test } from "vitest";
import { readPlan } from "../read-plan.ts";

/** A short plan whose body is the given sentences, each a numbered item. */
function planOf(...items: string[]): string {
  const body = items.map((item, at) => `${at + 1}. ${item}`).join("\n\n");
  return `SỞ NÔNG NGHIỆP TỈNH VÍ DỤ\n\nSố: 12/KH-SNN\n\nVí Dụ, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nPhát động phong trào thi đua năm 2026\n\nCăn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;\n\nSở Nông nghiệp ban hành Kế hoạch phát động phong trào thi đua năm 2026 như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n\n${body}\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Thị Hoa`;
}

const dutiesOf = (...items: string[]) => readPlan(planOf(...items)).duties.slice(1);
const codesOf = (...items: string[]) => readPlan(planOf(...items)).warnings.map(({ code }) => code);

describe("the head and the foot", () => {
  const reading = readPlan(planOf("Các phòng gửi báo cáo về Văn phòng Sở trước ngày 15/6/2026."));

  test("number, day, agency, title, period, bases, recipients and signer", () => {
    expect(reading).toMatchObject({
      number: "12/KH-SNN",
      issuedOn: "2026-01-05",
      agency: "SỞ NÔNG NGHIỆP TỈNH VÍ DỤ",
      title: "Phát động phong trào thi đua năm 2026",
      period: { from: "2026-01-01", to: "2026-12-31" },
      recipients: ["UBND tỉnh"],
      signer: { name: "Lê Thị Hoa", post: "Giám đốc" },
    });
    expect(reading.bases).toHaveLength(1);
  });

  test("the plan's own period is stated once", () => {
    expect(reading.duties.filter(({ kind }) => kind === "period")).toHaveLength(1);
  });
});

describe("recipients, bases and who acts", () => {
  const foot = (lines: string) => readPlan(planOf("Việc.").replace("- UBND tỉnh;\n- Lưu: VT.", lines)).recipients;

  test.each<[string, string[]]>([
    [
      "- Hội đồng Thi đua - Khen thưởng tỉnh;\n- Vụ TCCB - KBNN (để b/c);\n- Lưu: VT.",
      ["Hội đồng Thi đua - Khen thưởng tỉnh", "Vụ TCCB - KBNN (để b/c)"],
    ],
    ["- TT Tỉnh ủy; TT HĐND tỉnh;\n- Lưu: VT.", ["TT Tỉnh ủy", "TT HĐND tỉnh"]],
  ])("each recipient stands for itself: %s", (lines, names) => expect(foot(lines)).toEqual(names));

  test("a list written on in one line is parted, names with a hyphen are not", () => {
    const text = planOf("Việc.").replace(
      "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.",
      "Nơi nhận: - UBND tỉnh - Ban Thi đua - Khen thưởng tỉnh - Lưu: VT.",
    );
    expect(readPlan(text).recipients).toEqual(["UBND tỉnh", "Ban Thi đua - Khen thưởng tỉnh"]);
  });

  test.each([
    [
      "Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị tiếp tục đổi mới công tác thi đua, khen thưởng;",
      "Bộ Chính trị",
    ],
    ["Quyết định số 40/QĐ-BTP ngày 12/01/2021 của Bộ Tư pháp Ban hành Kế hoạch thi đua;", "Bộ Tư pháp"],
    [
      "Kế hoạch số 12/KH-HĐTĐKT ngày 08/02/2021 của Hội đồng Thi đua - Khen thưởng Trung ương;",
      "Hội đồng Thi đua - Khen thưởng Trung ương",
    ],
  ])("the issuer of a basis ends where its subject begins: %s", (basis, issuer) => {
    const text = planOf("Việc.").replace("Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;", `Căn cứ ${basis}`);
    expect(readPlan(text).bases[0]?.issuer).toBe(issuer);
  });

  test.each([
    ["Văn phòng Sở: tổng hợp danh sách; báo cáo Giám đốc Sở trước ngày 15/6.", "Văn phòng Sở"],
    ["Mỗi quý, Phòng Tổ chức tuyên dương 02 cá nhân.", "Phòng Tổ chức"],
    ["Bồi dưỡng: Sáu tháng một lần, lãnh đạo đơn vị đánh giá kết quả.", "lãnh đạo đơn vị"],
  ])("who acts is told: %s", (sentence, actor) => expect(dutiesOf(sentence).at(-1)?.actor).toBe(actor));

  test("a number asked of each unit has somebody to give it", () => {
    expect(codesOf("Giới thiệu mỗi đơn vị từ 01 đến 02 tham luận.")).not.toContain("no_actor");
    expect(codesOf("Giới thiệu ít nhất 05 gương điển hình.")).toContain("no_actor");
  });
});

describe("a duty", () => {
  const text = planOf(
    "Thủ trưởng các phòng gửi danh sách về Sở Nội vụ (qua Văn phòng Sở) trước ngày **15/6/2026** (nếu có).",
  );
  const [, duty] = readPlan(text).duties;

  test("has its parties, and says why it is proposed", () => {
    expect(duty).toMatchObject({
      kind: "deadline",
      due: { type: "by", date: "2026-06-15" },
      strict: true,
      actor: "Thủ trưởng các phòng",
      receiver: "Sở Nội vụ",
      via: "Văn phòng Sở",
      ifAny: true,
      cite: "I.1",
    });
    expect(duty?.why.map(({ piece }) => piece)).toEqual(["trước …"]);
  });

  test("is quoted letter by letter from the text, markup and all", () => {
    expect(duty && text.slice(...duty.span).replace(/\s+/g, " ")).toBe(duty?.quote);
    expect(duty?.quote).toContain("**15/6/2026**");
  });
});

describe("one line for each time or number", () => {
  test.each<[string, number]>([
    ["Mỗi phòng giới thiệu không quá 01 tập thể, 03 cá nhân.", 2],
    ["Định kỳ hằng năm và kết thúc giai đoạn 2021-2025, các phòng đánh giá phong trào.", 2],
    ["Hằng quý, Văn phòng Sở giới thiệu tối thiểu 01 điển hình.", 1],
    ["Các phòng lập danh sách, báo cáo và hồ sơ gửi về Sở trước ngày 01/02/2026.", 1],
    ["100% phòng, đơn vị tổ chức phát động trước ngày 15/3/2026.", 1],
    ["Tỷ lệ giải ngân đến 30/9/2026 đạt 70%, đến 31/12/2026 đạt trên 95% kế hoạch.", 2],
    ["Thưởng đơn vị Nhất (80 triệu đồng), Nhì (50 triệu đồng), Ba (30 triệu đồng).", 3],
    ["Năm 2026 trồng mới 20 ha rừng, năm 2027 trồng mới 30 ha rừng.", 2],
    ["Trong năm 2025, Sở đã biểu dương 40 gương điển hình.", 0],
    ["Anh Nguyễn Văn Nam (phường Bến Đá) cứu 12 người trong năm 2025.", 0],
  ])("%s", (sentence, lines) => expect(dutiesOf(sentence)).toHaveLength(lines));

  test("a number of another clause is not that of the deadline", () => {
    const read = dutiesOf("Phòng Tổ chức thành lập Tổ giúp việc gồm 05 thành viên xong trước ngày 10/4/2026.");
    expect(read.map(({ amount, due }) => [amount?.min, due?.type])).toEqual([
      [5, "by"],
      [undefined, "by"],
    ]);
  });
});

describe("texts as they come", () => {
  const plain = planOf("Các phòng gửi báo cáo về Văn phòng Sở trước ngày 15/6/2026 để tổng hợp.");
  const wanted = readPlan(plain).duties.map(({ due, actor, receiver }) => ({ due, actor, receiver }));
  const dues = (text: string) => readPlan(text).duties.map(({ due, actor, receiver }) => ({ due, actor, receiver }));

  test.each<[string, string]>([
    ["a hard line break inside the sentence", plain.replace("Văn phòng Sở trước ngày", "Văn phòng Sở\ntrước ngày")],
    ["a page break with its number", plain.replace("trước ngày 15/6/2026", "trước ngày\n\n2\n\n15/6/2026")],
    ["letters apart from their marks", plain.normalize("NFD")],
    ["non-breaking spaces", plain.replace("trước ngày 15", "trước\u00a0ngày\u00a015")],
    ["a slip of the scanner", plain.replace("trước ngày 15/6/2026", "truớc ngày l5/6/2026")],
  ])("%s", (_, text) => expect(dues(text)).toEqual(wanted));

  test("a row of a table is one duty", () => {
    const table = planOf("Tiến độ:").replace(
      "1. Tiến độ:",
      "1. Tiến độ:\n\n| TT | Nội dung | Đơn vị | Thời gian |\n|---|---|---|---|\n| 1 | Đăng ký thi đua | Các phòng | Trước 15/3/2026 |",
    );
    expect(readPlan(table).duties.slice(1)).toMatchObject([{ due: { type: "by", date: "2026-03-15" }, strict: true }]);
  });
});

describe("what a careful reader would ask", () => {
  test.each<[string, string]>([
    ["year_left_over", "Các phòng phấn đấu hoàn thành nhiệm vụ chuyên môn trong năm 2025."],
    ["due_before_issue", "Các phòng gửi đăng ký về Sở trước ngày 02/01/2026."],
    ["due_outside_period", "Các phòng gửi báo cáo về Sở trước ngày 15/11/2027."],
    ["date_impossible", "Các phòng gửi báo cáo về Sở trước ngày 31/6/2026."],
    ["range_reversed", "Đợt 1 từ ngày 30/6/2026 đến ngày 01/3/2026."],
    [
      "ordinal_unfit",
      "Lập thành tích chào mừng kỷ niệm 94 năm ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026).",
    ],
    [
      "founding_differs",
      "Lập thành tích chào mừng kỷ niệm 96 năm ngày thành lập Đảng Cộng sản Việt Nam (06/01/1930 - 06/01/2026).",
    ],
    ["no_receiver", "Các phòng gửi báo cáo trước ngày 15/6/2026."],
    ["no_actor", "Gửi báo cáo về Sở trước ngày 15/6/2026."],
    ["vague", "Các phòng kịp thời phát hiện, bồi dưỡng điển hình tiên tiến."],
    ["blank_amount", "Mỗi phòng giới thiệu ..... tập thể tiêu biểu."],
  ])("%s: %s", (code, sentence) => expect(codesOf(sentence)).toContain(code));

  test("a sound plan is not bothered about its dates, numbers and sections", () => {
    const codes = codesOf(
      "Các phòng gửi đăng ký về Văn phòng Sở trước ngày 01/02/2026.",
      "Văn phòng Sở báo cáo Giám đốc Sở chậm nhất ngày 15/12/2026.",
      "Lập thành tích chào mừng kỷ niệm 96 năm ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026).",
    );
    expect(codes).toEqual([]);
  });

  test("a section numbered twice, one left out, a blank number and a blank day", () => {
    const text = planOf("Việc một.")
      .replace("Số: 12/KH-SNN", "Số: /KH-SNN")
      .replace("ngày 05 tháng 01", "ngày tháng 01")
      .replace("I. TỔ CHỨC", "I. MỤC ĐÍCH\n\nKhơi dậy tinh thần.\n\nI. NỘI DUNG\n\nNhư trên.\n\nIII. TỔ CHỨC");
    const codes = readPlan(text).warnings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["blank_number", "blank_date", "section_twice", "section_skipped"]));
  });
});

test("the same text gives the same reading", () => {
  const text = planOf("Các phòng gửi báo cáo về Sở trước ngày 15/6/2026.", "Mỗi quý họp 01 lần.");
  expect(readPlan(text)).toEqual(readPlan(text));
});

test("no text and no plan give an empty reading, not an error", () => {
  for (const text of ["", "\n\n", "abc", "Số: 1", "|\n|\n|"]) expect(readPlan(text).duties).toEqual([]);
});
