import type { StateName } from "#kernel/web/index.tsx";
import type { ComplaintState, ContestState, EntryState, PaperState, RoundState, SheetState } from "./states.ts";
import type {
  ConflictGround,
  ContestFormat,
  ContestKind,
  Entrants,
  HandRole,
  LikeSource,
  Origin,
  PartedBy,
  TieRule,
} from "./terms.ts";

export const contestStateNames: Record<ContestState, { word: string; state: StateName }> = {
  drafting: { word: "Đang soạn", state: "open" },
  launched: { word: "Đã phát động", state: "run" },
  judging: { word: "Đang chấm", state: "run" },
  opened: { word: "Đã mở phách", state: "wait" },
  announced: { word: "Đã công bố kết quả", state: "done" },
  concluded: { word: "Đã kết thúc", state: "done" },
  withdrawn: { word: "Đã bỏ dự thảo", state: "off" },
  cancelled: { word: "Đã hủy", state: "off" },
};

export const entryStateNames: Record<EntryState, { word: string; state: StateName }> = {
  received: { word: "Chờ kiểm tra", state: "wait" },
  accepted: { word: "Hợp lệ", state: "done" },
  barred: { word: "Không hợp lệ", state: "back" },
  withdrawn: { word: "Tác giả đã rút", state: "off" },
};

export const roundStateNames: Record<RoundState, { word: string; state: StateName }> = {
  waiting: { word: "Chưa chấm", state: "open" },
  judging: { word: "Đang chấm", state: "run" },
  closed: { word: "Đã chấm xong", state: "done" },
};

export const sheetStateNames: Record<SheetState, { word: string; state: StateName }> = {
  assigned: { word: "Chưa chấm", state: "open" },
  submitted: { word: "Đã nộp phiếu", state: "done" },
  released: { word: "Không chấm", state: "off" },
};

export const complaintStateNames: Record<ComplaintState, { word: string; state: StateName }> = {
  open: { word: "Chờ trả lời", state: "wait" },
  answered: { word: "Đã trả lời", state: "done" },
};

export const kindNames: Record<ContestKind, string> = {
  own: "Cuộc thi của cơ quan, đơn vị",
  outside: "Tham gia cuộc thi của nơi khác",
};

/** Hình thức thi, as lists and pages name it. */
export const formatNames: Record<ContestFormat, string> = {
  writing: "Thi viết",
  quiz: "Thi tìm hiểu (câu hỏi trắc nghiệm)",
};

/** Where a contest stands; a quiz has nobody's name to open, its prizes are settled. */
export function stateNameOf(contest: { state: ContestState; format: ContestFormat }): {
  word: string;
  state: StateName;
} {
  const name = contestStateNames[contest.state];
  if (contest.format !== "quiz") return name;
  if (contest.state === "judging") return { ...name, word: "Đã chấm điểm" };
  return contest.state === "opened" ? { ...name, word: "Đã chốt giải" } : name;
}

/** The word that settles prizes; of a contest of writing it opens the names too. */
export const settlingWord = ({ format }: { format: ContestFormat }) => (format === "quiz" ? "CHỐT GIẢI" : "MỞ PHÁCH");

export const paperStateNames: Record<PaperState, { word: string; state: StateName }> = {
  printed: { word: "Đã in, chưa gửi về", state: "wait" },
  open: { word: "Đang làm", state: "run" },
  sent: { word: "Đã nộp", state: "done" },
};

/** How far a file of questions has come. */
export const fileStateNames: Record<"reading" | "checked" | "failed" | "taken_in", { word: string; state: StateName }> =
  {
    reading: { word: "Đang đọc", state: "wait" },
    checked: { word: "Chờ nhập", state: "soon" },
    failed: { word: "Chưa đọc được", state: "late" },
    taken_in: { word: "Đã nhập", state: "done" },
  };

/** Said with results of a quiz whose papers drew their questions, where one of these was struck (decision 0052). */
export const sharesWords =
  "Có câu hỏi bị loại: bài xếp theo tỷ lệ câu đúng trên số câu còn tính của chính bài đó, nên rút phải câu bị loại không được lợi cũng không bị thiệt.";

/** Vì sao đứng sau người trước: what parts a place of a quiz from the one before. */
export const partedNames: Record<PartedBy, string> = {
  right: "Ít câu đúng hơn",
  share: "Tỷ lệ câu đúng thấp hơn",
  prediction: "Dự đoán lệch nhiều hơn",
  time: "Nộp sau",
  shared: "Bằng nhau, đồng hạng",
};

export const entrantNames: Record<Entrants, string> = {
  staff: "Người của cơ quan",
  public: "Người ngoài cơ quan",
  everyone: "Người của cơ quan và người ngoài",
};

export const originNames: Record<Origin, string> = {
  staff: "Tài khoản của cơ quan",
  public: "Trang dự thi công khai",
  post: "Bưu điện",
};

export const roleNames: Record<HandRole, string> = {
  chair: "Trưởng ban giám khảo",
  judge: "Giám khảo",
  organiser: "Ban tổ chức",
};

export const tieNames: Record<TieRule, string> = {
  criteria: "Xét điểm từng tiêu chí theo thứ tự trong bảng; vẫn bằng thì đồng hạng",
  shared: "Đồng hạng ngay",
};

export const groundNames: Record<ConflictGround, string> = {
  same_unit: "Cùng đơn vị với tác giả",
  kin: "Người thân đã khai trước",
  declared: "Tự khai khi chấm",
};

export const likeNames: Record<LikeSource, string> = {
  entry: "Bài dự thi",
  story: "Bài đã đăng",
  initiative: "Sáng kiến",
};

/** Why a step is closed, and what the reader can do about it. */
export const refusals = {
  "contest.not_in_charge": () =>
    "Việc này do người phụ trách thi đua, khen thưởng hoặc thủ trưởng của đơn vị tổ chức làm. Hãy nhờ người đó.",
  "contest.step_closed": (facts) => `Cuộc thi đang ở bước “${facts.now}” nên chưa làm được việc này.`,
  "contest.rules_fixed": () => "Đã chấm hoặc đã kết thúc nên không sửa thể lệ, ban giám khảo được nữa.",
  "contest.subject_missing": () => "Ghi chủ đề cuộc thi trước khi phát động.",
  "contest.criteria_missing": () => "Ghi ít nhất một tiêu chí chấm trước khi phát động.",
  "contest.no_way_in": () => "Chọn ít nhất một cách nhận bài trước khi phát động.",
  "contest.not_running": () => "Cuộc thi không còn đang diễn ra nên không làm được việc này.",
  "contest.of_another_unit": () => "Việc tham gia của đơn vị khác do đơn vị đó báo.",
  "contest.counted_here": () => "Bài dự thi của cuộc thi này gửi ngay trong chương trình nên không phải báo số bài.",
  "contest.judged_here": () => "Cuộc thi của mình kết thúc bằng việc chấm, mở phách và công bố kết quả.",
  "contest.not_ours": () => "Cuộc thi này do nơi khác tổ chức; bài gửi đến nơi đó.",
  "contest.takes_no_entries": () => "Cuộc thi chưa nhận hoặc đã hết hạn nhận bài.",
  "contest.public_only": () => "Cuộc thi dành cho người ngoài cơ quan.",
  "contest.by_post_only": () => "Cuộc thi chỉ nhận bài gửi qua bưu điện.",
  "contest.no_post": () => "Thể lệ không nhận bài gửi qua bưu điện.",
  "contest.hand_may_not_enter": () =>
    "Thành viên ban tổ chức, ban giám khảo không dự thi. Hãy nhờ thôi phân công nếu muốn gửi bài.",
  "contest.judge_sees_no_author": () => "Giám khảo không xem được bài kèm tên tác giả trước khi mở phách.",
  "contest.entries_settled": () => "Đã bắt đầu chấm nên không thay đổi bài dự thi được nữa.",
  "contest.not_judge": () => "Việc này dành cho giám khảo của cuộc thi.",
  "contest.still_takes_entries": () => "Cuộc thi còn đang nhận bài; hãy chờ hết ngày cuối nhận bài rồi bắt đầu chấm.",
  "contest.entries_unchecked": (facts) => `Còn ${facts.count} bài chưa kiểm tra; hãy kiểm tra hết rồi bắt đầu chấm.`,
  "contest.no_entries": () => "Chưa có bài hợp lệ nào để chấm.",
  "contest.too_few_judges": (facts) => `Thể lệ cần mỗi bài ${facts.wanted} giám khảo; hãy thêm giám khảo.`,
  "contest.moved_meanwhile": () => "Cuộc thi vừa được người khác cập nhật. Hãy mở lại trang để xem tình trạng mới.",
  "contest.judge_wrote": (facts) => `${facts.name} đã gửi bài dự thi nên không làm giám khảo, ban tổ chức được.`,
  "contest.hand_without_account": (facts) =>
    `${facts.name} chưa có tài khoản nên không vào chấm, không xem bài được. Nhờ quản trị lập tài khoản ở trang của người này, rồi chọn lại.`,
  "contest.judge_has_sheets": (facts) => `${facts.name} đang giữ phiếu chấm nên không đưa ra khỏi ban giám khảo được.`,
  "contest.judge_knows": (facts) =>
    `${facts.name} đã soạn hoặc kiểm tra bài của cuộc thi này, biết tác giả nên không chấm được.`,
  "entry.step_closed": () => "Bài này không còn ở bước làm được việc đó.",
  "entry.not_yours": () => "Đây là bài của người khác.",
  "entry.too_late": (facts) => `Bài gửi sau hạn nhận bài (${facts.endsOn}), tính ngày ${facts.on}.`,
  "entry.not_begun": (facts) => `Bài gửi trước ngày bắt đầu nhận bài (${facts.startsOn}).`,
  "entry.author_judges": () => "Tác giả là thành viên ban giám khảo.",
  "entry.author_organises": () => "Tác giả là thành viên ban tổ chức.",
  "entry.namesake": (facts) => `Tác giả trùng họ tên với ${facts.name} trong ban giám khảo, ban tổ chức; hãy xác minh.`,
  "entry.not_invited": () => "Tác giả không thuộc đối tượng dự thi theo thể lệ.",
  "entry.unit_not_invited": () => "Cuộc thi không phát động đến đơn vị của tác giả.",
  "entry.too_long": (facts) => `Bài dài ${facts.words} chữ, thể lệ cho tối đa ${facts.most} chữ.`,
  "entry.too_many": (facts) => `Tác giả đã có ${facts.others} bài khác, thể lệ cho mỗi người ${facts.most} bài.`,
  "entry.same_text": () => "Nội dung trùng nguyên văn với một bài khác của cuộc thi.",
  "entry.copied": (facts) => `Khoảng ${facts.percent}% bài giống một bài đã có.`,
  "entry.names_author": () =>
    "Bài có nêu tên tác giả; bản cho giám khảo đọc sẽ che chỗ đó, riêng trong tệp thì không che được.",
  "entry.file_sent": () => "Tệp giữ lại đã được gửi đi ở lần bấm trước. Mở lại trang để xem bài đã gửi.",
  "entry.reason_missing": () => "Có điều đáng ngờ nên ghi rõ vì sao vẫn nhận bài.",
  "sheet.not_yours": () => "Phiếu này của giám khảo khác.",
  "sheet.sealed": () => "Vòng chấm đã đóng hoặc phiếu đã thu lại nên không sửa điểm được.",
  "sheet.nobody_left": (facts) =>
    `Không còn giám khảo nào chấm được bài số phách ${facts.number} mà không xung đột; hãy thêm giám khảo.`,
  "round.none_closed": () => "Chưa có vòng nào chấm xong nên chưa có xếp hạng.",
  "round.before_open": () => "Vòng trước chưa đóng.",
  "round.none_left": () => "Mọi vòng đã chấm xong.",
  "round.not_judging": () => "Vòng này không đang chấm.",
  "round.sheets_missing": (facts) => `Còn ${facts.count} phiếu chưa nộp.`,
  "prize.too_many": (facts) => `${facts.prize} chỉ có ${facts.count} giải.`,
  "prize.against_places": () => "Bài hạng dưới không thể nhận giải cao hơn bài hạng trên.",
  "entry.kin_of_hand": (facts) =>
    `Người dự thi trùng họ tên với người thân mà ${facts.name} trong ban tổ chức đã khai; hãy xác minh.`,
  "quiz.not_a_quiz": () => "Việc này chỉ có ở cuộc thi tìm hiểu bằng câu hỏi trắc nghiệm.",
  "quiz.answered_by_questions": () => "Cuộc thi này trả lời câu hỏi trắc nghiệm, không gửi bài viết.",
  "quiz.scored_by_itself": () => "Bài trắc nghiệm do chương trình chấm điểm, không chia cho giám khảo.",
  "quiz.questions_missing": () => "Soạn bộ câu hỏi trước khi phát động.",
  "quiz.too_few_questions": (facts) =>
    `Thể lệ rút ${facts.drawn} câu cho mỗi người mà bộ mới có ${facts.questions} câu; hãy thêm câu hỏi hoặc rút ít hơn.`,
  "quiz.too_many_questions": (facts) => `Bộ câu hỏi chứa tối đa ${facts.most} câu.`,
  "quiz.questions_fixed": () =>
    "Cuộc thi đã phát động nên bộ câu hỏi giữ nguyên. Câu nào sai thì loại câu đó, ghi rõ lý do.",
  "quiz.still_drafted": () => "Cuộc thi còn là dự thảo: sửa hoặc bỏ thẳng câu hỏi.",
  "quiz.prizes_settled": () =>
    "Đã chốt giải nên không loại câu hỏi được nữa. Sai sót phát hiện sau đó giải quyết bằng khiếu nại, thu hồi giải.",
  "quiz.struck_already": () => "Câu hỏi này đã bị loại.",
  "quiz.last_question": () =>
    "Đây là câu hỏi duy nhất còn tính điểm nên không loại được. Hãy hủy cuộc thi nếu câu này sai.",
  "quiz.wrote_questions": () => "Bạn đã soạn câu hỏi của cuộc thi này nên không dự thi.",
  "quiz.entered_already": (facts) => `Bạn đã làm đủ ${facts.most} bài thể lệ cho mỗi người.`,
  "quiz.sheet_wanted": () => "Ghi mã in trên phiếu: mỗi phiếu của cuộc thi này có câu hỏi riêng.",
  "quiz.same_for_all": () => "Mọi người trả lời cùng bộ câu hỏi nên chỉ có một phiếu chung; tải phiếu đó.",
  "quiz.sheet_taken": () => "Phiếu này đã ghi vào sổ rồi.",
  "quiz.too_many_printed": (facts) => `Mỗi cuộc thi in tối đa ${facts.most} phiếu.`,
  "quiz.sent_already": () => "Bài đã nộp nên không sửa, rút hay nộp lại được.",
  "quiz.kin_wins": (facts) =>
    `${facts.names} là người thân bạn đã khai và được đề nghị giải. Hãy nhờ thành viên khác của ban tổ chức chốt giải.`,
  "quiz.has_errors": (facts) =>
    `Còn ${facts.count} dòng cần sửa. Sửa rồi gửi lại tệp, hoặc chọn chỉ nhập các dòng đúng.`,
  "quiz.file_not_ready": () => "Tệp này chưa đọc xong hoặc đã nhập rồi. Hãy mở lại trang để xem.",
  "complaint.not_announced": () => "Chỉ làm được sau khi công bố kết quả.",
  "complaint.too_late": () => "Đã hết thời hạn khiếu nại ghi trong thể lệ.",
  "complaint.waits": () => "Khiếu nại trước của bài này đang chờ trả lời.",
} satisfies Record<string, (facts: Record<string, string>) => string>;

export type ContestRefusal = keyof typeof refusals;
