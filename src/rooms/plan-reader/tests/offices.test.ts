import { describe, expect, test } from "vitest";
import { readPlan } from "../read-plan.ts";
import type { RangeEnd, ReadDuty } from "../reading.ts";

/** A plan whose one task is the sentence, as offices write them. */
const planOf = (time: string, sentence: string) =>
  `SỞ NÔNG NGHIỆP TỈNH VÍ DỤ\n\nSố: 12/KH-SNN\n\nVí Dụ, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nPhát động phong trào thi đua ${time}\n\nSở Nông nghiệp ban hành Kế hoạch phát động phong trào thi đua ${time} như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. ${sentence}\n\n2. Các phòng, đơn vị phối hợp thực hiện.\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.`;

const endOf = (end: RangeEnd) => (end === null ? "…" : typeof end === "object" ? `(${end.event})` : end);

function dueOf({ due }: ReadDuty): string {
  if (!due) return "-";
  switch (due.type) {
    case "range":
      return `${endOf(due.from)}→${endOf(due.to)}`;
    case "every":
      return `every ${due.unit}`;
    case "by":
    case "on":
      return `${due.type} ${due.date}`;
    case "yearly":
      return `yearly ${due.by}`;
    case "month":
      return due.month;
    case "quarter":
      return due.quarter;
    case "year":
      return String(due.year);
    default:
      return due.type;
  }
}

function amountOf({ amount }: ReadDuty): string {
  if (!amount) return "";
  const { min, max, percent, bound } = amount;
  if (percent !== undefined) return ` ×${percent}%${bound ? ` ${bound}` : ""}`;
  return ` ×${min === max ? min : `${min ?? ""}..${max ?? ""}`}`;
}

/** Each line in short: when, “!” for a strict “trước”, how much. */
const read = (time: string, sentence: string) =>
  readPlan(planOf(time, sentence))
    .duties.slice(1)
    .map((duty) => `${dueOf(duty)}${duty.strict ? " !" : ""}${amountOf(duty)}`)
    .join(" ; ");

const ofOneYear: [sentence: string, lines: string][] = [
  ["Các đơn vị gửi báo cáo về Văn phòng Sở trước 17 giờ ngày 15/6/2026.", "by 2026-06-15 !"],
  ["Các đơn vị gửi báo cáo về Văn phòng Sở trước 17h00', ngày 15/6/2026.", "by 2026-06-15 !"],
  ["Báo cáo gửi về Sở chậm nhất vào ngày 20 tháng 11 năm 2026.", "by 2026-11-20"],
  ["Hồ sơ gửi về Sở muộn nhất là 30/9.", "by 2026-09-30"],
  ["Thời gian hoàn thành: Trước ngày 30/4/2026.", "by 2026-04-30 !"],
  ["Thời hạn gửi hồ sơ: Ngày 10/10/2026 (tính theo dấu bưu điện).", "by 2026-10-10"],
  ["Hội nghị tổng kết dự kiến tổ chức vào nửa cuối tháng 11/2026.", "2026-11"],
  ["Văn phòng Sở tham mưu tổ chức hội nghị sơ kết trong trung tuần tháng 7/2026.", "2026-07"],
  ["Tổ chức Hội nghị điển hình tiên tiến vào thượng tuần tháng 8 năm 2026.", "2026-08"],
  ["Hoàn thành việc rà soát trước khi hết quý I/2026.", "by 2026-03-31 !"],
  ["Hoàn thành trong quý I và quý II năm 2026.", "2026-01-01→2026-06-30"],
  ["Tổ chức kiểm tra trong quý III và quý IV/2026.", "2026-07-01→2026-12-31"],
  ["Tổ chức tập huấn vào tháng 3, tháng 9 năm 2026.", "2026-03 ; 2026-09"],
  ["Phát động đợt thi đua cao điểm từ ngày 01/4 đến ngày 30/6/2026.", "2026-04-01→2026-06-30"],
  ["Đợt 1: Từ 05/01/2026 đến 30/6/2026.", "2026-01-05→2026-06-30"],
  ["Thời gian thực hiện: từ tháng 3 đến tháng 11/2026.", "2026-03-01→2026-11-30"],
  ["Cuộc thi diễn ra từ ngày 15/3 - 15/5/2026.", "2026-03-15→2026-05-15"],
  ["Thời gian thực hiện từ ngày ký ban hành đến hết ngày 31/12/2026.", "(ngày ký ban hành)→2026-12-31"],
  ["Từ nay đến hết tháng 10/2026, các phòng rà soát, giới thiệu điển hình.", "(nay)→2026-10-31"],
  ["Các đơn vị báo cáo kết quả thực hiện định kỳ hằng quý (trước ngày 20 của tháng cuối quý).", "every quarter !"],
  ["Báo cáo tháng gửi trước ngày 20 hằng tháng.", "every month !"],
  [
    "Chế độ báo cáo: Báo cáo quý gửi trước ngày 15 tháng cuối quý; báo cáo năm gửi trước ngày 15/11.",
    "every quarter ! ; by 2026-11-15 !",
  ],
  ["Định kỳ 6 tháng (trước 10/6), năm (trước 10/12) báo cáo Sở Nội vụ.", "by 2026-06-10 ! ; by 2026-12-10 !"],
  ["Hội đồng họp ít nhất 2 lần/năm.", "every year ×2.."],
  ["Mỗi đơn vị giới thiệu ít nhất 01 điển hình/quý.", "every quarter ×1.."],
  ["Mỗi tháng đăng tải tối thiểu 04 tin, bài trên Trang thông tin điện tử.", "every month ×4.."],
  ["Hằng tuần, vào sáng thứ Hai, các đơn vị chào cờ và kể chuyện gương điển hình.", "every week"],
  ["Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, Văn phòng thẩm định.", "relative ×..5"],
  ["Chậm nhất sau 10 ngày kể từ ngày ban hành Kế hoạch này, các đơn vị xây dựng kế hoạch cụ thể.", "relative ×..10"],
  ["Gửi báo cáo kết quả về Sở sau 07 ngày kể từ khi kết thúc hội nghị.", "relative ×..7"],
  ["Báo cáo tham luận gửi Ban Tổ chức trước khi khai mạc ít nhất 15 ngày.", "relative ! ×15.."],
  ["Việc khen thưởng thực hiện vào dịp tổng kết năm.", "event"],
  ["Tổ chức tôn vinh điển hình nhân dịp kỷ niệm Ngày Thầy thuốc Việt Nam.", "event"],
  ["Tuyên dương không quá 10 tập thể và 20 cá nhân.", "- ×..10 ; - ×..20"],
  ["Phấn đấu 100% đơn vị có điển hình tiên tiến được công nhận.", "- ×100%"],
  ["Có từ 80% trở lên tập thể đạt danh hiệu “Tập thể lao động tiên tiến”.", "- ×80% min"],
  ["Tỷ lệ cá nhân là lãnh đạo được khen thưởng không vượt quá 30%.", "- ×30% max"],
  ["Trong năm 2026, mỗi phòng xây dựng được ít nhất 01 mô hình mới.", "2026 ×1.."],
  ["Phấn đấu đến cuối năm 2026 có 05 mô hình được nhân rộng.", "by 2026-12-31 ×5"],
  ["Phấn đấu đến hết năm 2026, 90% hồ sơ được giải quyết trực tuyến.", "by 2026-12-31 ×90%"],
  ["Lựa chọn từ 2 đến 3 điển hình tiêu biểu để tuyên truyền.", "- ×2..3"],
  ["Kế hoạch này được triển khai đến 100% cán bộ, công chức trước ngày 20/01/2026.", "by 2026-01-20 ! ×100%"],
  ["Bố trí kinh phí khen thưởng 250 triệu đồng từ Quỹ thi đua, khen thưởng.", "- ×250000000"],
  ["Viết bài dài không quá 1.500 từ, gửi trước ngày 31/8/2026.", "- ×..1500 ; by 2026-08-31 !"],
  ["Báo cáo gửi trước ngày 25 hằng tháng (riêng tháng 12 gửi trước ngày 15/12).", "every month ! ; by 2026-12-15 !"],
  [
    "Gửi báo cáo quý (trước ngày 10 tháng cuối quý), 6 tháng (trước ngày 05/6) và báo cáo năm (trước ngày 05/11).",
    "every quarter ! ; by 2026-06-05 ! ; by 2026-11-05 !",
  ],
  [
    "Thời gian nhận tác phẩm: Từ ngày phát động đến 17h00 ngày 31/7/2026 (theo dấu bưu điện).",
    "(ngày phát động)→2026-07-31",
  ],
  ["Lễ trao giải: Dự kiến tổ chức trong tháng 10/2026.", "2026-10"],
  ["Công tác bình xét hoàn thành trước khi kết thúc năm học 15 ngày.", "relative ! ×15.."],
  ["Số lượng khen thưởng: 03 tập thể, 07 cá nhân.", "- ×3 ; - ×7"],
  ["Mỗi tập thể, cá nhân lập 02 bộ hồ sơ (bản chính).", "- ×2"],
  ["Tỷ lệ khen thưởng người lao động trực tiếp chiếm ít nhất 60% tổng số cá nhân được khen.", "- ×60% min"],
  ["Mức thưởng: tập thể 1.500.000 đồng, cá nhân 700.000 đồng.", "- ×1500000 ; - ×700000"],
  ["Thời gian xét thành tích tính từ ngày 01/01/2026 đến ngày 31/12/2026.", "2026-01-01→2026-12-31"],
  [
    "Đạt từ 90 điểm trở lên xếp loại Xuất sắc; từ 80 đến dưới 90 điểm xếp loại Tốt; dưới 50 điểm xếp loại không hoàn thành.",
    "- ×90.. ; - ×80..90 ; - ×..50",
  ],
  ["Hội nghị khai mạc vào lúc 08 giờ 00 phút, ngày 20/11/2026.", "on 2026-11-20"],
  ["Ngày 05 hằng tháng, các phòng gửi tin, bài về Văn phòng.", "every month"],
  ["Vào ngày làm việc cuối cùng của tháng, các đơn vị tổng hợp kết quả.", "every month"],
  ["Tài liệu gửi đại biểu chậm nhất 02 ngày làm việc trước ngày họp.", "relative ×2.."],
  ["Thời gian thực hiện: Thường xuyên, hằng tháng.", "every month"],
  ["Hội diễn tổ chức từ tháng 01/2026 – 3/2026.", "2026-01-01→2026-03-31"],
  ["Tổ chức gặp mặt trước Tết Nguyên đán Bính Ngọ 2026.", "event !"],
  ["Trong vòng 30 ngày kể từ ngày Kế hoạch được ban hành, các đơn vị xây dựng kế hoạch thực hiện.", "relative ×..30"],
  ["Mỗi năm biểu dương 10 - 15 điển hình tiêu biểu.", "every year ×10..15"],
  ["Đăng tối thiểu mỗi quý 01 bài viết về điển hình.", "every quarter ×1.."],
  [
    "Ban Thi đua xây dựng tài liệu, hoàn thành trước ngày 20/3 và tổ chức tập huấn trong tháng 4.",
    "by 2026-03-20 ! ; 2026-04",
  ],
  ["Lần 1: gửi trước ngày 15/6; lần 2: gửi trước ngày 15/11.", "by 2026-06-15 ! ; by 2026-11-15 !"],
  [
    "Báo cáo đợt 1 trước ngày 15/5, đợt 2 trước ngày 15/9, tổng kết trước ngày 15/12/2026.",
    "by 2026-05-15 ! ; by 2026-09-15 ! ; by 2026-12-15 !",
  ],
  ["Đến ngày 30/6/2026 có 50% đơn vị hoàn thành việc ký giao ước thi đua.", "by 2026-06-30 ×50%"],
  ["Tăng 10% số điển hình được biểu dương so với năm 2025.", "- ×10% increase"],
  ["Giảm ít nhất 5% số vụ vi phạm so với cùng kỳ năm 2025.", "- ×5% increase"],
  ["Cá nhân là lãnh đạo không quá 1/3 tổng số cá nhân được khen.", "- ×33.33% max"],
  ["Đăng ký danh hiệu thi đua gửi trước ngày 28 tháng 02.", "by 2026-02-28 !"],
  ["Hội nghị tổ chức từ 7h30 đến 11h30 ngày 15/8/2026.", "on 2026-08-15"],
  ["Hội thi diễn ra trong 02 ngày 15 và 16/9/2026.", "2026-09-15→2026-09-16"],
  ["Hội thao tổ chức trong 03 ngày (từ 15 - 17/9/2026).", "2026-09-15→2026-09-17"],
  ["Hồ sơ nộp qua Cổng dịch vụ công trước 24h00 ngày 30/9/2026.", "by 2026-09-30 !"],
  ["Chiều thứ Sáu hằng tuần, các phòng tự chấm điểm.", "every week"],
  ["Báo cáo sơ kết 6 tháng: Trước ngày 30/5. Báo cáo tổng kết: Trước ngày 30/10.", "by 2026-05-30 ! ; by 2026-10-30 !"],
  ["Hồ sơ khen thưởng chuyên đề gửi trước khi tổng kết 20 ngày.", "relative ! ×20.."],
  ["Hồ sơ gửi trước 15 ngày so với ngày tổ chức lễ.", "relative ! ×15.."],
  ["Từ nay đến cuối năm, mỗi đơn vị giới thiệu thêm 02 gương.", "(nay)→2026-12-31 ×2"],
  ["Báo cáo gửi trước ngày 15 của tháng đầu quý tiếp theo.", "every quarter !"],
  ["Mỗi chi bộ xây dựng ít nhất một (01) mô hình.", "- ×1.."],
  ["Văn phòng trả lời không quá 05 (năm) ngày làm việc.", "relative ×..5"],
  ["Hội đồng họp 01 lần/quý.", "every quarter ×1"],
  ["Rà soát danh sách 02 tháng/lần.", "every 2 months"],
  ["Các đơn vị đăng ký trước ngày 31/01 và gửi báo cáo kết quả trước ngày 30/11.", "by 2026-01-31 ! ; by 2026-11-30 !"],
  ["Phát động thi đua vào ngày 11/6, tổng kết vào ngày 20/11/2026.", "on 2026-06-11 ; on 2026-11-20"],
  [
    "Đề nghị các cơ quan báo, đài mở chuyên mục, phát sóng ít nhất 02 kỳ/tháng, thời lượng 10 phút/kỳ.",
    "every month ×2.. ; - ×10",
  ],
  ["Thành lập 03 đoàn kiểm tra, mỗi đoàn kiểm tra ít nhất 05 đơn vị.", "- ×3 ; - ×5.."],
  ["Hội nghị có 150 đại biểu, trong đó đại biểu nữ chiếm ít nhất 30%.", "- ×150 ; - ×30% min"],
  ["Đại biểu dự hội nghị: 120 người (khách mời 20 người, chính thức 100 người).", "- ×120"],
  ["Bài dự thi từ 800 đến 1.200 từ, gửi về địa chỉ Sở Nội vụ, số 12 đường Lê Lợi.", "- ×800..1200"],
  [
    "Cơ cấu giải thưởng: 01 giải Nhất trị giá 5.000.000 đồng; 02 giải Nhì, mỗi giải 3.000.000 đồng.",
    "- ×1 ; - ×5000000 ; - ×2 ; - ×3000000",
  ],
  ["Đơn vị không gửi báo cáo đúng hạn bị trừ 05 điểm/lần.", "- ×5"],
  ["Vào tháng 01 năm sau, các đơn vị tổng kết phong trào.", "2027-01"],
  ["Báo cáo năm gửi trước ngày 10 tháng 01 năm liền sau.", "by 2027-01-10 !"],
  ["Đăng ký mô hình: hạn cuối 15/10; chung khảo (dự kiến 28/11).", "by 2026-10-15 ; on 2026-11-28"],
  ["Sau khi có quyết định khen thưởng, các phòng công khai danh sách.", "event"],
  ["Các phòng báo cáo Sở ngay khi có thay đổi về nhân sự phụ trách.", "event"],
  ["Khi kết nạp hội viên mới, chi hội lập danh sách gửi cấp trên.", "event"],
  ["Tặng quà cho công nhân khó khăn dịp Tết Nguyên đán, không dưới 200 suất.", "event ; event ×200.."],
  ["Sơ kết từng đợt vào tuần cuối của đợt thi đua.", "event"],
  ["Tổ chức diễn tập một bên 01 bên 02 cấp vào tháng 9/2026.", "2026-09"],
  ["Hội đồng họp mỗi tháng 01 lần vào tuần cuối của tháng.", "every month ×1"],
  ["Người dân hài lòng trên 92%, khảo sát 03 tháng/lần.", "- ×92% over ; every quarter"],
  [
    "Đến 30/9/2026, 100% hồ sơ được số hóa; thanh toán trực tuyến tối thiểu 60%.",
    "by 2026-09-30 ×100% ; by 2026-09-30 ×60% min",
  ],
  ["Lớp tập huấn nghiệp vụ thời gian 03 ngày.", "- ×3"],
];

const ofSeveralYears: [sentence: string, lines: string][] = [
  ["Các sở, ban, ngành gửi báo cáo kết quả trước ngày 30/11 hằng năm.", "yearly 11-30 !"],
  [
    "Gửi danh sách điển hình về Sở Nội vụ trước ngày 15/3 (riêng năm 2026 trước ngày 30/4).",
    "yearly 03-15 ! ; by 2026-04-30 !",
  ],
  [
    "Báo cáo sơ kết giai đoạn gửi trước ngày 31/10/2028, báo cáo tổng kết gửi trước ngày 31/10/2030.",
    "by 2028-10-31 ! ; by 2030-10-31 !",
  ],
  ["Sơ kết vào năm 2028 và tổng kết vào năm 2030.", "2028 ; 2030"],
  ["Tổ chức hội nghị sơ kết vào quý III/2028.", "2028-Q3"],
  ["Tháng 6 các năm 2027 và 2029 tổ chức hội thi cấp tỉnh.", "2027-06 ; 2029-06"],
  ["Tổ chức gặp mặt điển hình vào tháng 12 hằng năm.", "every year"],
  ["Trong 6 tháng đầu năm, các đơn vị rà soát, bổ sung điển hình.", "every year"],
  ["Từ ngày 01/10 đến ngày 15/11 hằng năm, các đơn vị bình xét.", "every year"],
  ["Giai đoạn 2026 - 2028: xây dựng ít nhất 50 mô hình.", "2026-01-01→2028-12-31 ×50.."],
  ["Hội thi được tổ chức 02 năm một lần.", "every 2 years"],
  ["Hằng năm, mỗi đơn vị lựa chọn ít nhất 02 tập thể, 03 cá nhân tiêu biểu.", "every year ×2.. ; every year ×3.."],
  ["Phấn đấu đến năm 2030, 100% xã có mô hình điển hình.", "by 2030-12-31 ×100%"],
  ["Năm 2026: hoàn thành việc ban hành kế hoạch trước ngày 28/02.", "by 2026-02-28 !"],
  ["Cứ 02 năm một lần, tỉnh tổ chức hội nghị biểu dương.", "every 2 years"],
  ["Quý IV hằng năm, các địa phương bình xét điển hình.", "every year"],
  ["Hoàn thành trong tháng 01 hằng năm.", "every year"],
  ["Sau 3 năm triển khai thực hiện (năm 2028) tiến hành sơ kết.", "2028"],
  [
    "Giai đoạn 1 (2026 - 2027) xây dựng 30 mô hình; giai đoạn 2 (2028 - 2030) nhân rộng 60 mô hình.",
    "2026-01-01→2027-12-31 ×30 ; 2028-01-01→2030-12-31 ×60",
  ],
  [
    "Đến hết năm 2028 có ít nhất 50% xã có điển hình; đến năm 2030 đạt 100%.",
    "by 2028-12-31 ×50% min ; by 2030-12-31 ×100%",
  ],
  ["Từ năm 2027, mỗi năm nhân rộng thêm 10 mô hình.", "every year ×10"],
  ["Tổ chức hội thi vào các năm 2027 và 2029.", "2027 ; 2029"],
  ["Tổ chức sơ kết 02 năm một lần, tổng kết vào cuối năm 2030.", "every 2 years ; 2030"],
  ["Báo cáo định kỳ 6 tháng (trước ngày 10/6), một năm (trước ngày 10/12).", "yearly 06-10 ! ; yearly 12-10 !"],
  ["Vào dịp 11/6 hằng năm, tổ chức gặp mặt điển hình.", "yearly 06-11"],
  ["Hằng năm mỗi thôn giới thiệu 01 tập thể, gửi danh sách về Sở trước ngày 30/10.", "every year ×1 ; yearly 10-30 !"],
  ["Trong 2 năm 2026 và 2027, mỗi huyện chọn 02 xã làm điểm.", "2026-01-01→2027-12-31 ×2"],
];

const ofSchoolYear: [sentence: string, lines: string][] = [
  ["Các khoa gửi đăng ký thi đua trước ngày 15/10.", "by 2025-10-15 !"],
  ["Tổng kết phong trào vào tháng 5.", "2026-05"],
  ["Mỗi học kỳ, mỗi chi đoàn tổ chức ít nhất 01 buổi sinh hoạt.", "every term ×1.."],
  ["Kết thúc học kỳ I, các tổ báo cáo Hiệu trưởng.", "event"],
  ["Mỗi giảng viên dự giờ đồng nghiệp 06 tiết/năm học.", "every school year ×6"],
  ["Đợt 1: từ đầu năm học đến ngày 20/11/2025.", "(đầu năm học)→2025-11-20"],
  ["Thời gian bình xét từ ngày 20/5 đến ngày 05/6/2026.", "2026-05-20→2026-06-05"],
];

describe("sentences as offices write them", () => {
  test.each(ofOneYear)("in a plan of one year: %s", (sentence, lines) =>
    expect(read("năm 2026", sentence)).toBe(lines),
  );
  test.each(ofSeveralYears)("in a plan of several years: %s", (sentence, lines) =>
    expect(read("giai đoạn 2026 - 2030", sentence)).toBe(lines),
  );
  test.each(ofSchoolYear)("in a plan of a school year: %s", (sentence, lines) =>
    expect(read("năm học 2025 - 2026", sentence)).toBe(lines),
  );
});
