/** What is changed in the small pack, and the one problem that is then named. */
export const faults: [find: string, replace: string, ...problems: string[]][] = [
  ["format: guongsang-plan/1", "format: guongsang-plan/9", "1 format: Ghi format: guongsang-plan/1 ở đầu tệp."],
  [
    "title: Kế hoạch",
    "titel: Kế hoạch",
    "1 title: Thiếu khóa “title”; hãy ghi thêm.",
    "3 titel: Không có khóa “titel”; có phải là “title”?",
  ],
  ["key: nho", "key: Kế hoạch nhỏ", "2 key: Đặt khóa bằng chữ thường không dấu, số và gạch nối, ví dụ dang-ky."],
  ["issuedOn: 2023-12", "issuedOn: 2023-02-30", "6 issuedOn: Lịch không có ngày này; xem lại ngày và tháng."],
  [
    "issuedOn: 2023-12",
    "issuedOn: 12/12/2023",
    "6 issuedOn: Ghi ngày theo dạng năm-tháng-ngày (2019-09-25), hoặc năm-tháng (2019-09) khi văn bản để trống ngày.",
  ],
  ["issuedOn: 2023-12", "number: 15", '6 number: Đặt trong dấu ngoặc kép để giữ nguyên chữ: "15".'],
  ["to: 2024-12-31 }", "to: 2023-12-31 }", "7 period.to: Ngày cuối (2023-12-31) phải từ ngày đầu (2024-01-01) trở đi."],
  [
    "to: 2024-12-31 }",
    "until: dai-hoi-x }",
    "7 period.until: Kế hoạch không có dịp “dai-hoi-x”; chọn một trong: dai-hoi.",
  ],
  [
    "to: 2024-12-31 }",
    "to: 2024-12-31, until: dai-hoi }",
    "7 period.until: Chỉ ghi một trong hai: to (ngày) hoặc until (dịp).",
  ],
  [
    "issuedOn: 2023-12\nperiod: { from: 2024-01-01, to: 2024-12-31 }",
    "period: { to: 2024-12-31 }",
    "6 period: Ghi ngày ban hành (issuedOn) hoặc ngày bắt đầu (period.from) để biết kế hoạch chạy từ khi nào.",
  ],
  [
    "to: 2024-06-30 }\n  - { name: Hội",
    "to: 2024-06-31 }\n  - { name: Hội",
    "16 units[3].to: Lịch không có ngày này; xem lại ngày và tháng.",
  ],
  [
    "{ name: Văn phòng, kind: Văn phòng }",
    "{ name: Hội đồng Thi đua - Khen thưởng, kind: Phòng }",
    "17 units[4]: Đơn vị “Hội đồng Thi đua - Khen thưởng” đã ghi ở mục thứ 2 của units; giữ lại một.",
  ],
  ["key: gioi-thieu", "key: dang-ky", "26 duties[1].key: Khóa “dang-ky” đã dùng ở trên; đặt khóa khác."],
  ["    quote: gửi đăng ký chậm nhất ngày 31/01/2024\n", "", "19 duties[0].quote: Thiếu khóa “quote”; hãy ghi thêm."],
  [
    "kind: deadline\n    actor: { kinds",
    "kind: deadlin\n    actor: { kinds",
    "22 duties[0].kind: Chọn một trong: deadline, recurring, quota, period, event, target, condition.",
  ],
  [
    "actor: { all: true }",
    "actor: { role: head }",
    "30 duties[1].actor: Ghi ai phải làm: all: true (mọi đơn vị), kinds (loại đơn vị) hoặc units (tên đơn vị).",
  ],
  [
    "actor: { all: true }",
    "actor: { all: true, rôle: head }",
    "30 duties[1].actor.rôle: Không có khóa “rôle”; có phải là “role”?",
  ],
  ["proofs: [story]", "proofs: []", "31 duties[1].proofs: Ghi ít nhất một loại minh chứng được nhận."],
  [
    "proofs: [story]",
    "proofs: [stories]",
    "31 duties[1].proofs[0]: Chọn một trong: document, registration_list, report, story, event, number.",
  ],
  [
    "due: { type: by, date: 2024-01-31 }",
    "due: null",
    "25 duties[0].due: Ghi thời hạn; chỉ nhiệm vụ loại condition hoặc target được để due: null.",
  ],
  ["    due: { type: by, date: 2024-01-31 }\n", "", "19 duties[0].due: Thiếu khóa “due”; hãy ghi thêm."],
  [
    "due: { type: by, date: 2024-01-31 }",
    "due: { type: yearly, by: 31/01 }",
    "25 duties[0].due.by: Ghi tháng-ngày bằng hai chữ số mỗi bên, ví dụ 01-31 là ngày 31/01.",
  ],
  [
    "due: { type: by, date: 2024-01-31 }",
    "due: { type: before, date: 2024-01-31 }",
    "25 duties[0].due.type: Chọn một trong: by, on, month, quarter, year, range, yearly, every, relative, event, standing.",
  ],
  [
    "due: { type: every, unit: quarter }",
    "due: { type: every, unit: quarter, by: 5 }",
    "32 duties[1].due.by: Ngày bằng một con số chỉ dùng với unit: month; với kỳ dài hơn ghi {month: tháng thứ mấy, day: ngày}.",
  ],
  [
    "due: { type: every, unit: quarter }",
    "due: { type: every, unit: quarter, by: { month: 7, day: 5 } }",
    "32 duties[1].due.by.month: Kỳ này dài 3 tháng; tháng ghi từ 1 đến 6 (trên 3 là sang kỳ sau).",
  ],
  [
    "due: { type: every, unit: quarter }",
    "due: { type: relative, days: 5 }",
    "32 duties[1].due: Ghi after: số ngày tính từ mốc nào (issue, receipt, {occasion: …}, {duty: …}).",
  ],
  [
    "due: { type: every, unit: quarter }",
    "due: { type: relative, days: 5, after: { duty: hop } }",
    "32 duties[1].due.after.duty: Kế hoạch không có nhiệm vụ “hop”; chọn một trong: dang-ky, gioi-thieu, bao-cao, tong-ket.",
  ],
  [
    "due: { type: every, unit: quarter }",
    "due: { type: relative, days: 5, after: { duty: gioi-thieu } }",
    "32 duties[1].due.after: Các nhiệm vụ chờ nhau thành vòng; đổi mốc của một nhiệm vụ.",
  ],
  [
    "due: { type: every, unit: quarter }",
    "due: { type: event }",
    "32 duties[1].due: Ghi occasion: khóa của dịp, hoặc text: lời của kế hoạch.",
  ],
  [
    "due: { type: every, unit: quarter }",
    "due: { type: range, from: 2024-05-01, to: 2024-04-01 }",
    "32 duties[1].due.to: Ngày cuối (2024-04-01) phải từ ngày đầu (2024-05-01) trở đi.",
  ],
  [
    "due: { type: every, unit: quarter }",
    "due: { type: every, unit: quarter }\n    strict: true",
    "33 duties[1].strict: Thời hạn này không nêu ngày cuối nên không có “trước ngày”; bỏ strict, hoặc ghi hạn bằng loại by.",
  ],
  [
    "amount: { min: 1,",
    "amount: { min: 2, max: 1,",
    "33 duties[1].amount.max: Mức cao nhất (1) phải từ mức thấp nhất (2) trở lên.",
  ],
  [
    "amount: { min: 1, unit: điển hình, per: quarter }",
    "amount: { unit: điển hình }",
    "33 duties[1].amount: Ghi ít nhất một trong: min, max, percent; hoặc bỏ khóa amount.",
  ],
  [
    "per: quarter }",
    "per: quarter, with: gui-bai }",
    "33 duties[1].amount.with: Kế hoạch không có nhiệm vụ “gui-bai”; chọn một trong: dang-ky, gioi-thieu, bao-cao, tong-ket.",
  ],
  [
    "per: quarter }",
    "per: quarter, with: gioi-thieu }",
    "33 duties[1].amount.with: Ghi khóa của một nhiệm vụ khác: vế còn lại của câu.",
  ],
  [
    "per: quarter }",
    "per: quarter, with: bao-cao }",
    "33 duties[1].amount.with: Hai vế được đếm cùng nhau phải có cùng thời hạn (due).",
  ],
  ["stage: dot-1", "stage: dot-2", "42 duties[2].stage: Kế hoạch không có đợt “dot-2”; chọn một trong: dot-1."],
  [
    "occasion: dai-hoi }",
    "occasion: dai-hoj }",
    "49 duties[3].due.occasion: Kế hoạch không có dịp “dai-hoj”; chọn một trong: dai-hoi.",
  ],
  [
    "duties:\n",
    "kinds: [{ key: mo-hinh, name: Mô hình, holders: [] }]\nduties:\n",
    "18 kinds[0].holders: Ghi ít nhất một đối tượng: person, collective, household, outside_person hoặc model.",
  ],
  [
    "duties:\n",
    "kinds: [{ key: mo-hinh, name: Mô hình, holders: [model], passAt: 50 }]\nduties:\n",
    "18 kinds[0].passAt: Mức đạt tính bằng điểm; ghi points cho tiêu chí hoặc bỏ passAt.",
  ],
  [
    "duties:\n",
    "criteria: [{ key: mot, title: Một }, { key: mot, title: Hai }]\nduties:\n",
    "18 criteria[1].key: Khóa “mot” đã dùng ở trên; đặt khóa khác.",
  ],
  [
    "duties:\n",
    "criteria: [{ key: mot, title: Một, points: { max: 10, by: count } }]\nduties:\n",
    "18 criteria[0].points: Ghi each: mỗi việc được bao nhiêu điểm.",
  ],
];
