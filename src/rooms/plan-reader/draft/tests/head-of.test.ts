import { describe, expect, test } from "vitest";
import { readPack, writePack } from "#rooms/plans/packs/index.ts";
import { readPlan } from "../../read-plan.ts";
import { packOfReading } from "../draft-of.ts";

const head = (
  number = "Số: 12/KH-SNN",
  day = "ngày 05 tháng 01 năm 2026",
  title = "Phát động phong trào thi đua năm 2026",
) =>
  `SỞ NÔNG NGHIỆP TỈNH VÍ DỤ

${number}

Ví Dụ, ${day}

KẾ HOẠCH
${title}

Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;

Thực hiện Kế hoạch số 7/KH-UBND ngày 02/01/2026 của Ủy ban nhân dân tỉnh Ví Dụ về phát động thi đua yêu nước năm 2026;

Sở Nông nghiệp tỉnh Ví Dụ ban hành Kế hoạch phát động phong trào thi đua năm 2026 như sau:`;

const body = `I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- Tạo khí thế thi đua sôi nổi trong toàn ngành.

2. Yêu cầu

- Gắn thi đua với nhiệm vụ chuyên môn.

II. NỘI DUNG

1. Đợt 1

Thời gian từ ngày 05/01/2026 đến ngày 30/6/2026, lập thành tích chào mừng kỷ niệm 96 năm ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026).

2. Đợt 2

Thời gian từ ngày 01/7/2026 đến ngày 31/12/2026.

3. Đăng ký

Thủ trưởng các đơn vị gửi danh sách đăng ký điển hình tiên tiến về Văn phòng Sở trước ngày 15/3/2026.

III. KINH PHÍ

Kinh phí lấy từ quỹ thi đua, khen thưởng của Sở theo quy định.

IV. TỔ CHỨC THỰC HIỆN

Các đơn vị báo cáo kết quả về Văn phòng Sở trước ngày 05/12/2026.

Nơi nhận:
- UBND tỉnh (để b/c);
- Các đơn vị thuộc Sở;
- Lưu: VT.

GIÁM ĐỐC

Lê Thị Hoa`;

const packOf = (text: string) => packOfReading(readPlan(text));

describe("the draft holds what a pack can hold of a reading", () => {
  const pack = packOf(`${head()}\n\n${body}`);

  test("head: number, day, place, issuer, signer, period, bases, the plan it carries out", () => {
    expect(pack).toMatchObject({
      number: "12/KH-SNN",
      issuedOn: "2026-01-05",
      place: "Ví Dụ",
      issuer: "SỞ NÔNG NGHIỆP TỈNH VÍ DỤ",
      signer: { name: "Lê Thị Hoa", post: "Giám đốc" },
      yearKind: "calendar",
      period: { from: "2026-01-01", to: "2026-12-31" },
      parent: {
        number: "7/KH-UBND",
        title: "Phát động thi đua yêu nước năm 2026",
        issuer: "Ủy ban nhân dân tỉnh Ví Dụ",
        issuedOn: "2026-01-02",
      },
    });
    expect(pack.bases.map(({ number }) => number)).toEqual([undefined, "7/KH-UBND"]);
  });

  test("purposes, sections and what pays for it", () => {
    expect(pack.purposes).toEqual([
      "1. Mục đích",
      "Tạo khí thế thi đua sôi nổi trong toàn ngành.",
      "2. Yêu cầu",
      "Gắn thi đua với nhiệm vụ chuyên môn.",
    ]);
    expect(pack.contents.map(({ cite }) => cite)).toEqual(["II", "II.1", "II.2", "II.3", "III", "IV"]);
    expect(pack.funding).toBe("Kinh phí lấy từ quỹ thi đua, khen thưởng của Sở theo quy định.");
  });

  test("stages by name and days, the anniversary in the one it stands beside", () => {
    expect(pack.stages.map(({ key, name, from, to }) => ({ key, name, from, to }))).toEqual([
      { key: "dot-1", name: "Đợt 1", from: "2026-01-05", to: "2026-06-30" },
      { key: "dot-2", name: "Đợt 2", from: "2026-07-01", to: "2026-12-31" },
    ]);
    expect(pack.anniversaries).toMatchObject([{ founded: "1930-02-03", ordinal: 96, stage: "dot-1" }]);
  });

  test("recipients with what they get it for", () => {
    expect(pack.recipients).toEqual([{ name: "UBND tỉnh", purpose: "để báo cáo" }, { name: "Các đơn vị thuộc Sở" }]);
  });

  test("of a duty: who answers for it, the list that is handed in, the proof", () => {
    const registered = pack.duties.find(({ due }) => due?.type === "by" && due.date === "2026-03-15");
    expect(registered).toMatchObject({
      actor: { role: "head", text: "Thủ trưởng các đơn vị" },
      receiver: "Văn phòng Sở",
      proofs: ["registration_list"],
      list: "exemplars",
      strict: true,
    });
  });

  test("where the plan says for which time it is made is no duty; each unit acts where a number is asked of each", () => {
    expect(pack.duties.map(({ quote }) => quote).filter((quote) => /ban hành Kế hoạch/.test(quote))).toEqual([]);
    const each = packOf(`${head()}\n\nI. NỘI DUNG\n\n1. Hằng quý, mỗi đơn vị giới thiệu tối thiểu 01 điển hình.`);
    expect(each.duties.map(({ actor }) => actor.text)).toEqual(["mỗi đơn vị"]);
  });

  test("a row of a table is named by the cell that says what is to be done", () => {
    const rows =
      "| TT | Nội dung | Đơn vị | Thời gian |\n|---|---|---|---|\n| 1 | Bình xét thi đua | Hội đồng | Quý IV/2026 |";
    expect(packOf(`${head()}\n\nI. NỘI DUNG\n\n${rows}`).duties.map(({ title }) => title)).toEqual([
      "Bình xét thi đua",
    ]);
  });

  test("writing and reading it gives the same pack", () => {
    const read = readPack(writePack(pack));
    expect("pack" in read ? read.pack : read.problems).toEqual(JSON.parse(JSON.stringify(pack)));
  });
});

describe("the list kept in the program that a duty hands in", () => {
  test.each([
    ["Các phòng, đơn vị đăng ký thi đua gửi về Văn phòng Sở trước ngày 30/01/2026.", "titles"],
    ["Các đơn vị gửi bản đăng ký danh hiệu thi đua năm 2026 về Văn phòng Sở chậm nhất 15/02/2026.", "titles"],
    ["Các đơn vị gửi đăng ký đề tài, sáng kiến về Hội đồng Sáng kiến trước ngày 28/02/2026.", "initiatives"],
    ["Các đơn vị đăng ký, ký kết giao ước thi đua trước ngày 30/01/2026.", undefined],
    ["Các đơn vị đăng ký tham gia phong trào thi đua trước ngày 28/02/2026.", undefined],
  ])("%s: the list is %s", (sentence, list) => {
    const [duty] = packOf(`${head()}\n\nI. NỘI DUNG\n\n1. ${sentence}`).duties;
    expect(duty?.list).toBe(list);
    if (list) expect(duty?.proofs).toContain("registration_list");
  });
});

describe("years of schools", () => {
  const school = head("Số: 3/KH-THPT", "ngày 10 tháng 9 năm 2026", "Thi đua năm học 2026-2027");
  const enacted = school.replace("thi đua năm 2026 như sau", "thi đua năm học 2026-2027 như sau");
  const pack = packOf(`${enacted}\n\nI. NỘI DUNG\n\n1. Các tổ chuyên môn hoàn thành đăng ký trong năm 2026.`);

  test("show in the ends of the period; a year that is named stays that of the calendar", () => {
    expect([pack.period.from, pack.period.to, pack.yearKind]).toEqual(["2026-09-01", "2027-08-31", "school"]);
    expect(pack.duties.map(({ due }) => due)).toContainEqual({ type: "range", from: "2026-01-01", to: "2026-12-31" });
  });
});

describe("what cannot be keeps its words", () => {
  test.each([
    ["a day no calendar has", "Các đơn vị gửi báo cáo về Văn phòng Sở trước ngày 31/6/2026."],
    ["an end before its start", "Các đơn vị tổ chức Đợt 1 từ ngày 30/6/2026 đến ngày 01/3/2026."],
    ["a range of numbers the wrong way round", "Mỗi đơn vị giới thiệu từ 5 đến 3 cá nhân trước ngày 01/5/2026."],
    ["a percentage of thousands", "Phấn đấu tăng 5000 % số tin, bài so với năm trước."],
  ])("%s", (_, sentence) => {
    const read = readPack(writePack(packOf(`${head()}\n\nI. NỘI DUNG\n\n1. ${sentence}`)));
    expect("problems" in read ? read.problems : []).toEqual([]);
  });

  test.each([
    ["a day of issue that does not exist", head("Số: 1/KH", "ngày 31 tháng 02 năm 2026"), "2026-02"],
    ["a month that does not exist", head("Số: 1/KH", "ngày 05 tháng 13 năm 2026"), null],
    ["a blank number and day", head("Số:     /KH-SNN", "ngày     tháng 01 năm 2026"), "2026-01"],
  ])("%s", (_, text, issuedOn) => {
    const pack = packOf(`${text}\n\nI. NỘI DUNG\n\n1. Các đơn vị gửi báo cáo về Sở trước ngày 15/6/2026.`);
    expect(pack.issuedOn).toBe(issuedOn);
    const read = readPack(writePack(pack));
    expect("problems" in read ? read.problems : []).toEqual([]);
  });
});
