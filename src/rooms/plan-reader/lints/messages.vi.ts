import type { WarningCode } from "../reading.ts";

/** What a warning says to the author: what is odd, and what to do. */
export const messages = {
  blank_number: () => "Số của kế hoạch còn để trống; ghi số khi ban hành.",
  blank_date: () => "Ngày ban hành còn để trống; ghi đủ ngày, tháng, năm khi ban hành.",
  blank_amount: () => "Chỗ này còn để trống; điền số hoặc ngày trước khi ban hành.",
  year_left_over: ({ year, plan }) =>
    `Kế hoạch của năm ${plan} mà câu này ghi năm ${year}; xem có phải chép sót từ bản cũ.`,
  year_impossible: ({ year }) => `Năm ${year} cách quá xa thời gian của kế hoạch; xem lại năm.`,
  date_impossible: ({ written }) => `Lịch không có ngày ${written}; sửa lại ngày.`,
  section_twice: ({ label }) => `Mục ${label} xuất hiện hai lần ở cùng một cấp; đánh lại số mục.`,
  section_skipped: ({ before, label }) => `Sau mục ${before} là mục ${label}; kiểm tra xem thiếu mục hay đánh nhầm số.`,
  ordinal_unfit: ({ written, expected }) =>
    `Ghi ${written} năm, nhưng tính theo ngày trong văn bản là ${expected} năm; sửa lại số năm hoặc ngày.`,
  founding_differs: ({ name, known }) => `${name} là ngày ${known} mà văn bản ghi ngày khác; sửa lại ngày.`,
  word_missing: () => "Thiếu chữ “năm” sau con số nên đọc thành số ngày; thêm chữ “năm”.",
  range_reversed: () => "Ngày bắt đầu đứng sau ngày kết thúc; đổi lại hai ngày.",
  stage_length: ({ written, counted }) =>
    `Ghi ${written} năm, nhưng hai năm nêu ra tính ra ${counted} năm; sửa lại số năm hoặc hai năm ấy.`,
  due_outside_period: ({ to }) =>
    `Hạn này ở sau khi kế hoạch kết thúc (${to}); xem lại ngày hoặc thời gian của kế hoạch.`,
  due_before_issue: ({ issued }) =>
    `Hạn này ở trước ngày ban hành (${issued}) nên không ai kịp làm; xem lại hạn hoặc ngày ban hành.`,
  no_actor: () => "Câu này chưa nói ai làm; ghi rõ đơn vị hoặc người thực hiện.",
  no_receiver: () => "Câu này chưa nói gửi cho ai; ghi rõ nơi nhận.",
  vague: ({ word }) => `“${word}” không có hạn hay con số nên không theo dõi được; thêm thời hạn, nhịp hoặc chỉ tiêu.`,
} satisfies Record<WarningCode, (facts: Record<string, string>) => string>;
