import { afterAll, beforeAll, expect, test } from "vitest";
import { choose, fill, press, told, visit, words } from "./steps/browsing.ts";
import { beginJourney, type Journey, look, type Person } from "./steps/journey.ts";
import { moveDay } from "./steps/plans.ts";
import { rows } from "./steps/tables.ts";

/** A year of a cluster of two, from its setting up to the flag: the office at a desk, one head at a desk, one without scripts. */
let journey: Journey;
let loan: Person;
let linh: Person;
let huong: Person;
let year: string;
beforeAll(async () => {
  journey = await beginJourney("dak-lak", "2024-01-05");
  loan = await journey.enter("Nguyễn Thị Kim Loan");
  linh = await journey.enter("Phan Văn Lĩnh");
  huong = await journey.enter("Võ Thị Bích Hường", { scripts: false });
}, 180_000);
afterAll(() => journey?.end());

const at = (person: Person) => new URL(person.page.url()).pathname;

test("the office sets a cluster up, gives it members and opens its year", async () => {
  await visit(loan, "/clusters");
  await look(loan, "clusters-empty");
  await press(loan, "Lập cụm, khối", ".act");
  await fill(loan, { Tên: "Khối tham mưu", Loại: "Khối (theo chức năng)", "Quyết định thành lập": "12/QĐ-STP" });
  await press(loan, "Lập cụm, khối", ".act");
  const cluster = at(loan);
  for (const unit of ["Văn phòng Sở", "Thanh tra Sở"]) {
    await press(loan, "Thêm thành viên", "main");
    const choice = loan.page.getByLabel("Đơn vị").locator("option").filter({ hasText: unit }).first();
    await loan.page.getByLabel("Đơn vị").selectOption((await choice.getAttribute("value"))!);
    await press(loan, "Thêm thành viên", ".act");
  }
  await look(loan, "cluster");
  expect(await words(loan.page.locator("main"))).toContain("Cụm trưởng tiếp theo Văn phòng Sở");
  await press(loan, "Mở năm 2024", ".act");
  year = at(loan);
  await look(loan, "cluster-year");
  await visit(loan, cluster);
  expect(await words(loan.page.locator("main"))).toContain("Năm 2024");
});

test("the head writes the pledge; both heads sign; who has not signed is named", async () => {
  await visit(linh, `${year}/pledge`);
  await press(linh, "Soạn giao ước, đặt hạn", ".act");
  await fill(linh, { "Nội dung": "Hoàn thành 100 % nhiệm vụ năm.\nMỗi đơn vị có một sáng kiến." });
  await press(linh, "Ghi lại", ".act");
  await press(linh, "Ký giao ước", "main");
  expect(await told(linh)).toBe("Đã ký giao ước.");
  expect(await words(linh.page.locator("main"))).toContain("Chưa ký: Thanh tra Sở.");
  await visit(huong, "/desk");
  await press(huong, /Đọc và ký/);
  await press(huong, "Ký giao ước", "main");
  await look(huong, "pledge");
  await visit(linh, year);
  await press(linh, "Chốt giao ước", ".act");
  await press(linh, "Chốt giao ước", ".act");
  expect(await told(linh)).toBe("Đã chốt giao ước.");
});

test("the score table: a criterion by fields without scripts, the rest pasted from Excel, what looks wrong is told", async () => {
  await visit(huong, `${year}/table/criteria/new`);
  await fill(huong, {
    Nhóm: "Chuyên môn",
    "Tên tiêu chí": "Giải quyết đơn",
    "Cách tính": "Theo khung",
    "Minh chứng cần có": "Sổ đơn",
  });
  await fill(huong, {
    "Dòng 1, từ": "80",
    "Dòng 1, đến": "90",
    "Dòng 1, điểm": "30",
    "Dòng 2, từ": "90",
    "Dòng 2, điểm": "40",
  });
  await press(huong, "Thêm khung");
  await fill(huong, { "Dòng 3, từ": "x" });
  await press(huong, "Ghi tiêu chí", ".act");
  expect(await words(huong.page.locator("main"))).toContain("Ghi bằng chữ số.");
  await look(huong, "criterion");
  await fill(huong, { "Dòng 3, từ": "" });
  await press(huong, "Ghi tiêu chí", ".act");
  expect(await words(huong.page.locator("main"))).toContain("chồng nhau");
  await visit(linh, `${year}/table`);
  await press(linh, "Nhập từ Excel", ".act");
  const cells = [
    [
      "Chuyên môn",
      "Hoàn thành kế hoạch",
      "",
      "Theo tỷ lệ, vượt thì thêm",
      "60",
      "120",
      "Báo cáo năm",
      "Không có minh chứng thì không tính",
      "",
    ],
    ["", "Hồ sơ xem ngẫu nhiên", "", "Theo mẫu rút ngẫu nhiên", "", "5 × 4", "Danh mục hồ sơ", "", ""],
    ["Phong trào", "Sáng kiến", "Điểm thưởng", "Mỗi việc, mỗi lần", "10", "5", "Quyết định", "", ""],
    ["", "Báo cáo trễ", "Điểm trừ", "Mỗi việc, mỗi lần", "5", "1", "", "", ""],
    ["", "Phối hợp", "", "Chấm theo mức", "20", "", "Biên bản", "", "Trưởng cụm chấm"],
  ];
  await fill(linh, { "Dán vào đây": cells.map((row) => row.join("\t")).join("\n") });
  await press(linh, "Thay bảng", ".act");
  await press(linh, "Tên, tổng điểm, bằng điểm", ".act");
  await fill(linh, { "Tổng điểm ghi trong văn bản": "100", "Xét thứ 1": "Cả nhóm: Chuyên môn" });
  await press(linh, "Ghi lại", ".act");
  await look(linh, "score-table");
  expect(await linh.page.getByText("Chỗ nên xem lại").count()).toBe(0);
  await visit(linh, `${year}/steps/score`);
  await press(linh, "Mở tự chấm", ".act");
  expect(await told(linh)).toBe("Đã mở tự chấm.");
});

test("members score themselves: one pastes a column from Excel, one types without scripts and is told what is missing", async () => {
  await moveDay(loan, "20/11/2024");
  await visit(linh, "/desk");
  await press(linh, /^Tự chấm/, "main");
  const first = linh.page.getByLabel("Chỉ tiêu: Hoàn thành kế hoạch");
  await first.focus();
  await first.evaluate((field) => {
    const copied = new DataTransfer();
    copied.setData("text/plain", "100\t115\tVượt kế hoạch\n40\t5\t");
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: copied, bubbles: true, cancelable: true }));
  });
  expect(await linh.page.getByLabel("Số hồ sơ đạt: Hồ sơ xem ngẫu nhiên").inputValue()).toBe("5");
  await linh.page.keyboard.press("Enter");
  expect(await linh.page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("row[1][target]");
  await fill(linh, {
    "Số lượng: Sáng kiến": "1",
    "Số lượng: Báo cáo trễ": "0",
    "Số, tên văn bản: Hoàn thành kế hoạch": "Báo cáo 12/BC-VP",
  });
  await look(linh, "sheet-typing");
  await press(linh, "Gửi phiếu tự chấm", ".act");
  expect(await told(linh)).toBe("Đã gửi phiếu tự chấm.");
  await visit(huong, "/desk");
  await press(huong, /^Tự chấm/, "main");
  await fill(huong, { "Chỉ tiêu: Hoàn thành kế hoạch": "50", "Đã làm: Hoàn thành kế hoạch": "50" });
  await press(huong, "Gửi phiếu tự chấm", ".act");
  expect(await words(huong.page.locator("main"))).toContain("Ghi số liệu của tiêu chí này.");
  await fill(huong, {
    "Tổng số hồ sơ: Hồ sơ xem ngẫu nhiên": "30",
    "Số hồ sơ đạt: Hồ sơ xem ngẫu nhiên": "5",
    "Số lượng: Sáng kiến": "1",
    "Số lượng: Báo cáo trễ": "1",
    "Số, tên văn bản: Hoàn thành kế hoạch": "Báo cáo 7/BC-TTr",
  });
  await press(huong, "Gửi phiếu tự chấm", ".act");
  expect(await told(huong)).toBe("Đã gửi phiếu tự chấm.");
});

test("each checks the other, looks at the things that were drawn, and says why it differs", async () => {
  await visit(linh, year);
  await press(linh, "Phân công chấm chéo", ".act");
  await press(linh, "Phân công chấm chéo", ".act");
  await visit(huong, "/desk");
  await press(huong, /Chấm chéo/, "main");
  expect(await words(huong.page.locator("main"))).toContain("Xem các hồ sơ số");
  await fill(huong, { "Đã làm: Hoàn thành kế hoạch": "110" });
  await press(huong, "Ghi kết quả chấm chéo", ".act");
  expect(await words(huong.page.locator("main"))).toContain("Khác với lần trước: ghi lý do.");
  await fill(huong, { "Lý do: Hoàn thành kế hoạch": "Năm việc chưa nghiệm thu" });
  await look(huong, "sheet-checking");
  await press(huong, "Ghi kết quả chấm chéo", ".act");
  await visit(linh, "/desk");
  await press(linh, /Chấm chéo/, "main");
  await press(linh, "Ghi kết quả chấm chéo", ".act");
  await visit(linh, year);
  await press(linh, "Kết thúc chấm chéo", ".act");
  await press(linh, "Kết thúc chấm chéo", ".act");
});

test("the head settles the other's sheet and not its own; a phone reads the three hands side by side", async () => {
  await visit(linh, year);
  await press(linh, "Văn phòng Sở", "main table");
  expect(await linh.page.getByRole("link", { name: "Kết luận điểm" }).count()).toBe(0);
  await visit(linh, year);
  await press(linh, "Thanh tra Sở", "main table");
  await press(linh, "Kết luận điểm", ".act");
  await fill(linh, { "Số điểm: Phối hợp": "20" });
  await press(linh, "Kết luận", ".act");
  expect(await told(linh)).toBe("Đã kết luận phiếu.");
  await visit(huong, year);
  await press(huong, "Văn phòng Sở", "main table");
  await press(huong, "Kết luận điểm", ".act");
  await fill(huong, { "Số điểm: Phối hợp": "18" });
  await press(huong, "Kết luận", ".act");
  const phone = await journey.enter("Nguyễn Thị Kim Loan", { window: "phone" });
  await visit(phone, at(huong));
  await look(phone, "sheet");
  await look(linh, "sheet");
  await visit(phone, year);
  await look(phone, "cluster-year");
  await visit(phone, "/clusters");
  await look(phone, "clusters");
});

test("the ranking says why, the flag goes to the first, the next head follows the order, the minutes can be printed", async () => {
  await moveDay(loan, "27/12/2024");
  await visit(linh, year);
  await press(linh, "Chốt xếp hạng", ".act");
  await press(linh, "Chốt xếp hạng", ".act");
  await visit(linh, `${year}/ranking`);
  await look(linh, "ranking");
  const heads = ["Hạng", "Thành viên", "Tổng điểm", "Vì sao đứng trên"];
  expect(await rows(linh, "Xếp hạng các thành viên", heads)).toEqual([
    ["1", "Văn phòng Sở", "109", "Hơn Thanh tra Sở ở tổng điểm: 109 so với 104."],
    ["2", "Thanh tra Sở", "104", ""],
  ]);
  await press(linh, "Tổng kết năm", ".act");
  await look(linh, "closing");
  await fill(linh, { "Nơi họp": "Phòng họp số 1", "Thành phần dự họp": "Thủ trưởng hai đơn vị" });
  await choose(linh, "Hạng 2. Thanh tra Sở");
  await press(linh, "Tổng kết năm", ".act");
  expect(await words(linh.page.locator("main"))).toContain("Chọn nhiều nhất 1 đơn vị.");
  await linh.page.getByRole("checkbox", { name: "Hạng 2. Thanh tra Sở" }).uncheck();
  await press(linh, "Tổng kết năm", ".act");
  expect(await told(linh)).toBe("Đã tổng kết năm.");
  const minutes = await words(linh.page.locator("main"));
  expect(minutes).toContain("Cụm trưởng: Thanh tra Sở.");
  await look(linh, "minutes");
  await visit(huong, `${year}/ranking`);
  expect(await words(huong.page.locator("main"))).toContain("Đề nghị tặng cờ");
});

test("nothing went wrong unnoticed, but for what was refused on purpose", () =>
  expect(journey.unnoticed().filter((one) => !/status of (422|403)/.test(`${one}`))).toEqual([]));
