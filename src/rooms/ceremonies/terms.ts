/**
 * Loại sự kiện: what the plans of agencies ask to be held, one word each. A plan that names another kind of gathering uses
 * `other` with the name in the title.
 */
export const eventKinds = [
  "exchange",
  "talk",
  "field_visit",
  "honouring",
  "interim_review",
  "final_review",
  "congress",
  "law_day",
  "sports",
  "culture",
  "other",
] as const;
export type EventKind = (typeof eventKinds)[number];

/** Hình thức tổ chức: in person, online, or joined to another meeting (kế hoạch Ninh Bình, mục II.1.4). */
export const eventForms = ["in_person", "online", "joined"] as const;
export type EventForm = (typeof eventForms)[number];

/** Tư cách dự: what a guest comes as. */
export const guestRoles = ["participant", "speaker", "honoured", "guest", "chair"] as const;
export type GuestRole = (typeof guestRoles)[number];

/** Cách ghi có mặt: by the code scanned, by the code typed, by a tick in the list. */
export const attendanceWays = ["scan", "code", "list"] as const;
export type AttendanceWay = (typeof attendanceWays)[number];

/** Nguồn kinh phí: as the plans name it (ngân sách nhà nước; quỹ thi đua, khen thưởng). */
export const fundSources = ["budget", "emulation_fund", "union", "sponsor", "other"] as const;
export type FundSource = (typeof fundSources)[number];

/** Giấy tờ của sự kiện. */
export const eventPaperKinds = ["invitation", "programme", "minutes", "other"] as const;
export type EventPaperKind = (typeof eventPaperKinds)[number];
