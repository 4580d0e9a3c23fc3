import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { anhAt } from "../src/rooms/exemplars/tests/exemplar-given.ts";
import { fill, press, told, visit, words } from "./steps/browsing.ts";
import { beginJourney, type Journey, look, type Person } from "./steps/journey.ts";
import { moveDay } from "./steps/plans.ts";

/** Phạm Thị Ngọc Ánh of the legal aid centre of Ninh Bình is nurtured, and her way of working is taken over. */
let journey: Journey;
let chuong: Person;
let nghia: Person;
let nguyet: Person;
let anh: string;
beforeAll(async () => {
  journey = await beginJourney("ninh-binh", "2023-02-20");
  anh = await anhAt(journey.office.db, "nurturing");
});
afterAll(() => journey?.end());

const main = ({ page }: Person) => words(page.locator("main"));
const item = (n: number, title: string, means: string, due: string) => ({
  [`Dòng ${n}, nội dung`]: title,
  [`Dòng ${n}, cách đo, người cấp, biện pháp`]: means,
  [`Dòng ${n}, hạn`]: due,
});

test("who was selected and not nurtured yet stands first on the board, and from there the plan is made", async () => {
  chuong = await journey.enter("Nguyễn Công Chương");
  await visit(chuong, "/nurturing");
  expect(await main(chuong)).toContain("Đã chọn 325 ngày, chưa bồi dưỡng");
  await look(chuong, "board-never");
  await press(chuong, /Lập kế hoạch bồi dưỡng/);
  await fill(chuong, {
    "Cấp ủy": "Đỗ Văn Nghĩa, Phó Giám đốc, Bí thư chi bộ, Trung tâm Trợ giúp pháp lý nhà nước",
    "Phần việc của cấp ủy": "Theo dõi, nhắc hằng quý",
    "Lãnh đạo đơn vị": "Tạ Thị Minh Nguyệt, Giám đốc, Trung tâm Trợ giúp pháp lý nhà nước",
    "Phần việc của lãnh đạo": "Bố trí xe đi cơ sở",
    "Người kèm": "Hoàng Thị Thanh, Trưởng phòng Nghiệp vụ, Trung tâm Trợ giúp pháp lý nhà nước",
    "Phần việc của người kèm": "Trao đổi mỗi tháng",
    ...item(1, "Mỗi tháng một buổi ở 3 thôn", "Số buổi", "31/12/2023"),
    ...item(2, "Viết cẩm nang cách làm", "Bản thảo được Trung tâm duyệt", "30/11/2023"),
    ...item(3, "Máy tính xách tay", "Trung tâm", "30/04/2023"),
    ...item(4, "Biên bản tư vấn viết chậm", "Dùng mẫu rút gọn", ""),
    "Lần trao đổi tới": "20/03/2023",
  });
  await press(chuong, "Gửi thống nhất");
  expect(await told(chuong)).toBe("Đã gửi kế hoạch bồi dưỡng để thống nhất.");
  expect(await main(chuong)).toContain("Chờ thống nhất");
});

test("party committee and head agree, each at a desk of his own; then it runs", async () => {
  nghia = await journey.enter("Đỗ Văn Nghĩa");
  await visit(nghia, "/notices");
  await press(nghia, /Chờ thống nhất kế hoạch bồi dưỡng Phạm Thị Ngọc Ánh/);
  await press(nghia, "Thống nhất kế hoạch");
  nguyet = await journey.enter("Tạ Thị Minh Nguyệt", { window: "phone" });
  await visit(nguyet, `/exemplars/${anh}`);
  await press(nguyet, "Thống nhất kế hoạch bồi dưỡng");
  await press(nguyet, "Thống nhất kế hoạch");
  expect(await told(nguyet)).toBe("Đã thống nhất. Kế hoạch bồi dưỡng bắt đầu chạy.");
  await look(nguyet, "plan-running");
});

test("what is promised and not given turns late, talks and results are recorded, an adjustment says what it changed", async () => {
  await moveDay(chuong, "16/05/2023");
  await visit(chuong, "/nurturing");
  expect(await main(chuong)).toMatch(/1 mục quá hạn/);
  await look(chuong, "board");
  await visit(chuong, `/exemplars/${anh}/nurturing`);
  expect(await main(chuong)).toContain("Quá 16 ngày");
  await press(chuong, /Ghi hỗ trợ đã cấp/);
  await chuong.page.getByLabel("Đã cấp").check();
  await fill(chuong, { "Kết quả cụ thể, hoặc lý do bỏ": "Cấp ngày 15/05/2023" });
  await press(chuong, "Ghi kết quả");
  await press(chuong, "Ghi lần trao đổi");
  await fill(chuong, { "Nội dung và việc thống nhất": "Đã soạn 5 tờ hỏi đáp, thêm mẫu biên bản." });
  await press(chuong, "Ghi lần trao đổi");
  await press(chuong, "Điều chỉnh kế hoạch");
  await fill(chuong, {
    "Lý do": "Thêm thôn thứ tư theo đề nghị của xã",
    "Dòng 1, nội dung": "Mỗi tháng một buổi ở 4 thôn",
  });
  await press(chuong, "Ghi điều chỉnh");
  expect(await main(chuong)).toContain(
    "Đổi mục tiêu “Mỗi tháng một buổi ở 3 thôn” thành mục tiêu “Mỗi tháng một buổi ở 4 thôn”.",
  );
  await look(chuong, "plan");
});

test("recognised, her way of working is written down, found by its problem, taken over and confirmed", async () => {
  await journey.office.db
    .update(exemplars)
    .set({ stage: "recognised", recognisedOn: "2023-06-01" })
    .where(eq(exemplars.id, anh));
  await visit(chuong, `/exemplars/${anh}/practice`);
  await fill(chuong, {
    "Tên cách làm": "Lịch hẹn trợ giúp pháp lý ở nhà văn hóa thôn",
    "Giải quyết vấn đề gì": "Người dân ở xa trung tâm, ngại đi lại nên không được trợ giúp pháp lý kịp thời.",
    "Làm thế nào, từng bước":
      "Mỗi tháng một buổi cố định ở bốn thôn; lịch dán tại nhà văn hóa; trưởng thôn gom người có việc.",
    "Hiệu quả, kèm số liệu": "57 buổi, 742 lượt người từ 04/2022.",
    "Hợp với nơi nào, cần điều kiện gì": "Thôn xa, có nhà văn hóa.",
    "Kết quả đo bằng": "buổi",
  });
  await press(chuong, "Lưu cách làm");
  const thuy = await journey.enter("Dương Hải Thùy");
  await visit(thuy, "/practices?question=dan+ngai+di+lai+xa");
  expect(await main(thuy)).toContain("Lịch hẹn trợ giúp pháp lý ở nhà văn hóa thôn");
  await look(thuy, "practices");
  await press(thuy, /Làm thử ở đơn vị mình/);
  await fill(thuy, { "Báo kết quả": "30/09/2023", "Số liệu trước khi làm": "2", "Người giúp": "Phạm Thị Ngọc Ánh" });
  await press(thuy, "Đăng ký làm theo");
  expect(await told(thuy)).toBe("Đã đăng ký làm theo.");
  await press(thuy, "Báo kết quả");
  await fill(thuy, {
    "Kết quả đo được (buổi)": "12",
    "Kết quả bằng lời, nguồn số liệu": "12 buổi, 138 lượt người, theo sổ của Phòng",
  });
  await press(thuy, "Báo kết quả");
  const thu = await journey.enter("Phạm Hải Thư");
  await visit(thu, "/notices");
  await press(thu, /Chờ xác nhận kết quả làm theo/);
  await thu.page.getByLabel("Đúng, xác nhận").check();
  await press(thu, "Gửi câu trả lời");
  await look(thu, "replication");
  const hoa = await journey.enter("Đinh Thị Hoa");
  await visit(hoa, `/exemplars/${anh}/replications/new`);
  await fill(hoa, {
    "Đơn vị làm theo": "Phòng Tư pháp huyện Nho Quan",
    "Học từ": "Phòng Tư pháp huyện Gia Viễn",
    "Vấn đề của đơn vị cần giải quyết": "Xã miền núi xa trung tâm",
  });
  await press(hoa, "Đăng ký làm theo");
  await visit(hoa, `/exemplars/${anh}/replications`);
  expect(await main(hoa)).toContain("Kết quả đã xác nhận 12 buổi");
  await look(hoa, "spread");
  await visit(nguyet, `/exemplars/${anh}/replications`);
  await look(nguyet, "spread");
  await visit(hoa, `/exemplars/${anh}`);
  await look(hoa, "exemplar");
});

test("nothing broke that nobody noticed", () => {
  expect(journey.unnoticed()).toEqual([]);
});
