import type { ConditionKind } from "./conditions/condition.ts";
import type { RuleDay } from "./conditions/source.ts";
import type {
  AwardCycle,
  AwardFamily,
  AwardLevel,
  DisciplineForm,
  Ground,
  HolderKind,
  InitiativeScope,
  PendingKind,
  RatingLevel,
} from "./terms.ts";

export const holderNames: Record<HolderKind, string> = {
  person: "Cá nhân",
  collective: "Tập thể",
  household: "Hộ gia đình",
};

export const familyNames: Record<AwardFamily, string> = {
  title: "Danh hiệu thi đua",
  commendation: "Hình thức khen thưởng",
  honour: "Danh hiệu vinh dự nhà nước",
  recognition: "Công nhận điển hình tiên tiến",
};

export const levelNames: Record<AwardLevel, string> = {
  grassroots: "Cấp cơ sở",
  sector: "Cấp bộ, ngành, tỉnh",
  state: "Cấp nhà nước",
};

export const cycleNames: Record<AwardCycle, string> = {
  yearly: "Hằng năm",
  period: "Theo giai đoạn",
  none: "Khi đạt thành tích",
};

/** Which day chooses the version of a rule. */
export const ruleDayNames: Record<RuleDay, string> = {
  proposed: "ngày trình hồ sơ",
  decided: "ngày quyết định",
  span_end: "ngày cuối của thời gian lập thành tích",
};

/** Loại hình khen thưởng. */
export const groundNames: Record<Ground, string> = {
  merit: "Công trạng",
  unplanned_feat: "Đột xuất",
  themed: "Phong trào, chuyên đề",
  career_service: "Quá trình cống hiến",
  years_of_service: "Niên hạn",
  foreign_relations: "Đối ngoại",
};

/** Mức xếp loại chất lượng. */
export const ratingNames: Record<RatingLevel, string> = {
  excellent: "Hoàn thành xuất sắc nhiệm vụ",
  well_done: "Hoàn thành tốt nhiệm vụ",
  done: "Hoàn thành nhiệm vụ",
  not_done: "Không hoàn thành nhiệm vụ",
};

/** Hình thức kỷ luật. */
export const disciplineNames: Record<DisciplineForm, string> = {
  reprimand: "Khiển trách",
  warning: "Cảnh cáo",
  raise_delayed: "Kéo dài thời hạn nâng lương",
  pay_cut: "Hạ bậc lương",
  demotion: "Giáng chức",
  removal: "Cách chức",
  dismissal: "Buộc thôi việc, sa thải",
};

/** Việc chưa kết luận. */
export const pendingNames: Record<PendingKind, string> = {
  discipline_review: "Đang xem xét kỷ luật",
  investigation: "Đang điều tra",
  inspection: "Đang thanh tra, kiểm tra",
  complaint: "Có khiếu nại, tố cáo đang giải quyết",
  press_verification: "Đang xác minh tin báo chí nêu",
};

/** Phạm vi ảnh hưởng của sáng kiến. */
export const scopeNames: Record<InitiativeScope, string> = {
  grassroots: "Cấp cơ sở",
  sector: "Cấp bộ, ngành, tỉnh",
  national: "Toàn quốc",
};

/** Loại điều kiện, as an officer chooses one. */
export const kindNames: Record<ConditionKind, string> = {
  rated: "Xếp loại chất lượng",
  held: "Đã được tặng danh hiệu, hình thức khen thưởng",
  undisciplined: "Không bị kỷ luật",
  initiatives: "Có sáng kiến được công nhận",
  certified: "Được người có trách nhiệm xác nhận",
  proposed: "Được bình xét, đề nghị",
  years: "Đủ số năm công tác hoặc số năm kể từ lần khen trước",
  members: "Tỷ lệ, số người trong tập thể",
  headed_unit: "Người đứng đầu: đơn vị mình phụ trách cũng phải đạt",
  all: "Nhóm: phải đạt tất cả",
  any: "Nhóm: chỉ cần đạt một",
  some: "Nhóm: phải đạt một số",
};

/** Thời gian được tính của một điều kiện. */
export const windowNames = {
  span: "Trong thời gian xét",
  years: "Trong một số năm gần nhất",
  since: "Sau khi được tặng danh hiệu làm mốc",
  named: "Trong các năm ghi rõ",
  ever: "Từ trước đến nay",
} as const;

/** Why something may not be done, and what the reader can do about it. */
export const refusals = {
  "award.not_in_charge": () =>
    "Điều kiện do người phụ trách thi đua, khen thưởng hoặc thủ trưởng của cơ quan sửa. Hãy nhờ người đó.",
  "award.road_map_of_others": () =>
    "Lộ trình của người khác do thủ trưởng, người phụ trách thi đua của đơn vị và Hội đồng xem. Hãy hỏi người đó.",
  "award.candidates_not_needed": () => "Trang này dành cho người phụ trách thi đua, lãnh đạo và Hội đồng của cơ quan.",
  "award.rule_changed_meanwhile": () =>
    "Điều kiện này vừa được người khác sửa. Hãy mở lại trang để xem bản mới rồi sửa tiếp.",
} satisfies Record<string, (facts: Record<string, string>) => string>;

export type AwardRefusal = keyof typeof refusals;
