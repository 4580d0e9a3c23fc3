import { type Day, formatDay } from "#kernel/calendar/index.ts";
import type { StateName } from "#kernel/web/index.tsx";
import type { EventState, GuestState, InvitedUnitState, SelectionState, TakeawayState } from "./states.ts";
import type { AttendanceWay, EventForm, EventKind, EventPaperKind, FundSource, GuestRole } from "./terms.ts";

type Look = { word: string; state: StateName };

/** A guest whose name was erased, as lists show her. */
export const erasedGuest = (on: Day) => ({
  name: "Khách",
  caption: `Đã xóa họ tên theo thời hạn lưu, ngày ${formatDay(on)}`,
});

export const eventKindNames: Record<EventKind, string> = {
  exchange: "Giao lưu",
  talk: "Tọa đàm",
  field_visit: "Tham quan, học tập kinh nghiệm",
  honouring: "Hội nghị biểu dương, tôn vinh",
  interim_review: "Hội nghị sơ kết",
  final_review: "Hội nghị tổng kết",
  congress: "Đại hội, hội nghị điển hình tiên tiến",
  law_day: "Hưởng ứng Ngày Pháp luật",
  sports: "Hội thao, thể dục thể thao",
  culture: "Hội diễn, văn hóa văn nghệ",
  other: "Sự kiện khác",
};

export const eventFormNames: Record<EventForm, string> = {
  in_person: "Trực tiếp",
  online: "Trực tuyến",
  joined: "Lồng ghép trong hội nghị khác",
};

export const guestRoleNames: Record<GuestRole, string> = {
  participant: "Đại biểu",
  speaker: "Báo cáo, chia sẻ kinh nghiệm",
  honoured: "Được biểu dương, tôn vinh",
  guest: "Khách mời",
  chair: "Chủ trì",
};

export const attendanceWayNames: Record<AttendanceWay, string> = {
  scan: "Quét mã",
  code: "Gõ mã",
  list: "Đánh dấu trong danh sách",
};

export const fundSourceNames: Record<FundSource, string> = {
  budget: "Ngân sách nhà nước",
  emulation_fund: "Quỹ thi đua, khen thưởng",
  union: "Kinh phí công đoàn, đoàn thể",
  sponsor: "Tài trợ, xã hội hóa",
  other: "Nguồn khác",
};

export const paperKindNames: Record<EventPaperKind, string> = {
  invitation: "Giấy mời đã ký",
  programme: "Chương trình, tài liệu",
  minutes: "Biên bản đã ký",
  other: "Giấy tờ khác",
};

export const eventStateNames: Record<EventState, Look> = {
  drafting: { word: "Đang soạn", state: "open" },
  invited: { word: "Đã gửi giấy mời", state: "run" },
  held: { word: "Đã tổ chức, chờ duyệt biên bản", state: "wait" },
  closed: { word: "Đã tổ chức", state: "done" },
  cancelled: { word: "Đã hủy", state: "off" },
  withdrawn: { word: "Đã bỏ dự thảo", state: "off" },
};

export const invitedUnitStateNames: Record<InvitedUnitState, Look> = {
  waiting: { word: "Chưa đăng ký", state: "wait" },
  registered: { word: "Đã đăng ký", state: "done" },
  declined: { word: "Không cử người dự", state: "off" },
};

export const guestStateNames: Record<GuestState, Look> = {
  invited: { word: "Chưa trả lời", state: "wait" },
  coming: { word: "Dự", state: "done" },
  not_coming: { word: "Không dự", state: "off" },
};

export const takeawayStateNames: Record<TakeawayState, Look> = {
  open: { word: "Đang làm", state: "run" },
  answered: { word: "Chờ xác nhận", state: "wait" },
  settled: { word: "Đã áp dụng", state: "done" },
  dropped: { word: "Thôi không làm", state: "off" },
};

export const selectionStateNames: Record<SelectionState, Look> = {
  open: { word: "Đang nhận giới thiệu", state: "run" },
  chosen: { word: "Đã chọn, chờ công bố", state: "wait" },
  announced: { word: "Đã công bố", state: "done" },
  cancelled: { word: "Đã hủy", state: "off" },
};

/** Why a step is closed, and what the reader can do about it. */
export const refusals = {
  "event.not_in_charge": () =>
    "Sự kiện do người phụ trách thi đua, khen thưởng hoặc thủ trưởng của nơi tổ chức ghi. Hãy nhờ người đó.",
  "event.step_closed": (facts) => `Sự kiện hiện ở bước “${facts.now}” nên không làm được việc này.`,
  "event.place_missing": () => "Ghi địa điểm (hoặc đường dẫn họp trực tuyến) trước khi gửi giấy mời.",
  "event.nobody_invited": () => "Chưa mời đơn vị hay khách nào. Chọn đơn vị, hoặc thêm khách trước.",
  "event.programme_missing": () => "Ghi ít nhất một dòng chương trình trước khi gửi giấy mời.",
  "event.not_yet": (facts) => `Sự kiện bắt đầu ngày ${facts.day}; ghi biên bản từ ngày đó.`,
  "event.nobody_honoured": () =>
    "Hội nghị biểu dương, tôn vinh cần ít nhất một điển hình được biểu dương. Thêm ở phần Khách mời, điển hình.",
  "event.head_confirms": () => "Biên bản do thủ trưởng hoặc cấp phó của nơi tổ chức duyệt.",
  "event.moved_meanwhile": () => "Sự kiện vừa được người khác cập nhật. Hãy mở lại trang để xem bản mới.",
  "registration.of_another_unit": () => "Chỉ người phụ trách, thủ trưởng của đơn vị được mời đăng ký được.",
  "registration.over": (facts) => `Hạn đăng ký là ngày ${facts.day}. Cần thay người, hãy báo nơi tổ chức.`,
  "door.not_at_door": () => "Ghi có mặt do nơi tổ chức làm. Hãy đưa mã cho người ở bàn đón tiếp.",
  "door.not_today": (facts) => `Sự kiện diễn ra ${facts.when}; chỉ ghi có mặt trong những ngày đó.`,
  "guest.came": () => "Người này đã có mặt tại sự kiện nên không bỏ khỏi danh sách được.",
  "takeaway.not_there": () =>
    "Điều sẽ áp dụng do người đã dự sự kiện, hoặc người phụ trách, thủ trưởng của đơn vị có người dự ghi.",
  "takeaway.not_yet": () => "Ghi điều sẽ áp dụng sau khi sự kiện đã diễn ra.",
  "takeaway.of_others": () => "Việc này do người khác, đơn vị khác nhận; chỉ nơi đó trả lời được.",
  "takeaway.step_closed": (facts) => `Việc này đang ở tình trạng “${facts.now}”.`,
  "takeaway.host_settles": () => "Kết quả do nơi tổ chức sự kiện hoặc đơn vị giúp xác nhận.",
  "selection.not_in_charge": () =>
    "Đợt lựa chọn do người phụ trách thi đua, khen thưởng hoặc thủ trưởng của nơi lập ghi. Hãy nhờ người đó.",
  "selection.step_closed": (facts) => `Đợt lựa chọn hiện ở bước “${facts.now}” nên không làm được việc này.`,
  "selection.over": (facts) => `Hạn giới thiệu là ngày ${facts.day}. Hãy liên hệ nơi lập đợt lựa chọn.`,
  "selection.not_announceable": (facts) => `Kết quả công bố từ ngày ${facts.day}.`,
  "selection.too_many": (facts) => `Chọn nhiều nhất ${facts.most} gương; đang chọn ${facts.n}.`,
  "selection.no_nominee": () => "Chưa có ai được giới thiệu.",
  "selection.moved_meanwhile": () => "Đợt lựa chọn vừa được người khác cập nhật. Hãy mở lại trang để xem bản mới.",
  "nominee.of_another_unit": () => "Đơn vị giới thiệu qua người phụ trách thi đua, khen thưởng hoặc thủ trưởng.",
} satisfies Record<string, (facts: Record<string, string>) => string>;

export type EventRefusal = keyof typeof refusals;
