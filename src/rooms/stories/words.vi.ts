import type { StateName } from "#kernel/web/index.tsx";
import type { BookGrouping, BookStage, BookState } from "./book/terms.ts";
import type { StoryState } from "./states.ts";
import type { ChannelKind, ConsentReach, ConsentSubject, FactKey } from "./terms.ts";

/** How a story stands, and whose turn it is. */
export const stateWords: Record<StoryState, { word: string; turn: string; state: StateName }> = {
  pitched: { word: "Mới đề xuất", turn: "Ban Biên tập phân công", state: "open" },
  declined: { word: "Không viết", turn: "", state: "off" },
  assigned: { word: "Đã phân công", turn: "Người viết", state: "wait" },
  writing: { word: "Đang viết", turn: "Người viết", state: "run" },
  before_head: { word: "Chờ thủ trưởng xác nhận số liệu", turn: "Thủ trưởng đơn vị", state: "wait" },
  editing: { word: "Đang biên tập", turn: "Ban Biên tập", state: "run" },
  checking: { word: "Chờ kiểm tra nội dung, dữ liệu cá nhân", turn: "Người kiểm tra", state: "wait" },
  before_approval: { word: "Chờ duyệt", turn: "Thủ trưởng cơ quan", state: "wait" },
  approved: { word: "Đã duyệt, chờ hẹn giờ đăng", turn: "Ban Biên tập", state: "wait" },
  scheduled: { word: "Đã hẹn giờ đăng", turn: "", state: "soon" },
  published: { word: "Đã đăng", turn: "", state: "done" },
  corrected: { word: "Đã đăng, có đính chính", turn: "", state: "done" },
  withdrawn: { word: "Đã gỡ", turn: "", state: "lock" },
};

export const channelKindNames: Record<ChannelKind, string> = {
  own_portal: "Cổng của cơ quan",
  other_portal: "Cổng của cơ quan khác",
  press: "Báo",
  radio: "Phát thanh, truyền hình",
  visual: "Cổ động trực quan",
  meeting: "Cuộc họp, sinh hoạt",
  law_day: "Ngày Pháp luật",
  other: "Kênh khác",
};

export const consentSubjectNames: Record<ConsentSubject, string> = { text: "Bài viết", photo: "Ảnh" };

export const consentReachNames: Record<ConsentReach, string> = {
  inside: "Chỉ trong cơ quan",
  own_portal: "Trong cơ quan và trên cổng của cơ quan",
  everywhere: "Mọi kênh",
};

export const factNames: Record<FactKey, string> = {
  name: "Tên",
  caption: "Chức vụ, nơi công tác",
  kind: "Loại điển hình",
  unit: "Đơn vị",
  field: "Lĩnh vực",
  practice: "Cách làm",
  summary: "Việc làm, thành tích",
  recognition: "Công nhận",
};

export const bookGroupingNames: Record<BookGrouping, string> = {
  none: "Không chia phần",
  field: "Lĩnh vực",
  unit: "Đơn vị",
  year: "Năm đăng",
  kind: "Loại điển hình",
};

/** How a book stands. */
export const bookStateWords: Record<BookState, { word: string; state: StateName }> = {
  draft: { word: "Chưa làm", state: "open" },
  waiting: { word: "Chờ làm", state: "wait" },
  making: { word: "Đang làm", state: "run" },
  made: { word: "Đã làm xong", state: "done" },
  failed: { word: "Chưa làm được", state: "late" },
};

export const bookStageNames: Record<BookStage, string> = {
  pictures: "Chuẩn bị ảnh",
  a5: "Dàn trang khổ A5",
  a4: "Dàn trang khổ A4",
  epub: "Đóng sách điện tử",
  keeping: "Cất sách",
};

/** Why a step is closed, and what the reader can do about it. */
export const refusals = {
  "story.step_closed": (facts) => `Bài đang ở bước “${facts.now}” nên chưa làm được việc này. Hãy mở lại trang để xem.`,
  "story.board_does": () => "Việc này do Ban Biên tập hoặc người phụ trách thi đua, khen thưởng của cơ quan làm.",
  "story.writer_writes": () => "Chỉ người được phân công viết và Ban Biên tập sửa được chữ của bài này.",
  "story.board_edits": () => "Bài đang ở Ban Biên tập; chỉ biên tập viên sửa được chữ.",
  "story.head_confirms": () => "Chỉ thủ trưởng hoặc cấp phó của đơn vị được nêu xác nhận được số liệu, sự việc.",
  "story.second_hand_checks": () =>
    "Người đã biên tập không tự kiểm tra bài của mình. Hãy nhờ biên tập viên khác hoặc người phụ trách thi đua, khen thưởng của cơ quan.",
  "story.head_approves": () => "Chỉ thủ trưởng hoặc cấp phó của cơ quan duyệt đăng.",
  "story.not_your_turn": () => "Bài này không do bạn phụ trách ở bước này.",
  "story.nothing_written": () => "Bài chưa có chữ nào. Hãy viết và lưu trước khi gửi.",
  "story.facts_unconfirmed": () => "Số liệu, sự việc chưa được thủ trưởng đơn vị xác nhận. Hãy trả bài về để xác nhận.",
  "story.facts_changed": (facts) =>
    `${facts.n} dữ kiện đã khác với nguồn. Hãy lấy lại dữ kiện và để thủ trưởng đơn vị xác nhận lại.`,
  "story.not_out_yet": () => "Bài chưa đăng nên chưa gửi đi nơi khác được.",
  "story.consent_narrow": (facts) => `${facts.name} chỉ đồng ý: ${facts.reach}. Hãy xin đồng ý rộng hơn trước khi gửi.`,
  "story.moved_meanwhile": () => "Bài này vừa được người khác cập nhật. Hãy mở lại trang để xem tình trạng mới.",
  "story.exemplar_down": () => "Điển hình đang tạm dừng hoặc không còn trong danh sách nên không viết bài mới.",
  "story.not_its_decision": () => "Quyết định này không phải của điển hình trong bài. Hãy chọn lại.",
  "consent.already_withdrawn": () => "Sự đồng ý này đã được rút trước đó.",
  "sending.already_withdrawn": () => "Lần gửi này đã được rút trước đó.",
  "sending.same_day": () => "Bài này đã ghi gửi kênh đó trong ngày. Hãy mở lần gửi đã ghi.",
  "sending.by_publishing": () => "Lần đăng trên cổng của cơ quan đi cùng bài: muốn rút, hãy gỡ bài.",
  "book.empty": () => "Sách chưa có bài nào in được. Hãy chọn bài trước khi làm.",
  "book.being_made": () => "Sách đang được làm. Chờ làm xong rồi làm lại nếu cần.",
  "book.too_thick": (facts) => `Một cuốn nhận nhiều nhất ${facts.n} bài. Hãy tách thành hai cuốn.`,
  "book.for_no_unit": () => "Người nộp việc của đơn vị mới nộp sách làm minh chứng được.",
  "book.not_made": () => "Sách chưa được làm lần nào.",
  "book.not_standing": (facts) =>
    `${facts.n} bài, ảnh trong sách đã gỡ hoặc rút sự đồng ý sau khi làm, nên bản này thôi phát. Hãy làm lại sách.`,
  "channel.one_own_portal": () => "Cơ quan đã có một kênh là cổng của mình.",
} satisfies Record<string, (facts: Record<string, string>) => string>;

export type StoryRefusal = keyof typeof refusals;
