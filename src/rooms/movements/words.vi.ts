import type { StateName } from "#kernel/web/index.tsx";
import type { AnniversaryLevel } from "./anniversaries/terms.ts";
import { inspectionRefusals } from "./inspections/words.vi.ts";
import type { MovementState, ResponseState } from "./states.ts";
import type { MovementScope, ParentLevel, Way } from "./terms.ts";

export const movementStateNames: Record<MovementState, { word: string; state: StateName }> = {
  drafting: { word: "Đang soạn", state: "open" },
  launched: { word: "Đang thực hiện", state: "run" },
  closed: { word: "Đã tổng kết", state: "done" },
  withdrawn: { word: "Đã bỏ dự thảo", state: "off" },
};

/** How a unit stands with a movement launched to it. */
export const responseStateNames: Record<ResponseState, { word: string; state: StateName }> = {
  waiting: { word: "Chưa xác nhận", state: "wait" },
  acknowledged: { word: "Đã nhận, chưa phát động", state: "soon" },
  answered: { word: "Đã phát động", state: "done" },
};

export const wayNames: Record<Way, string> = {
  regular: "Thường xuyên",
  drive: "Theo đợt",
  theme: "Theo chuyên đề",
};

export const parentLevelNames: Record<ParentLevel, string> = {
  prime_minister: "Thủ tướng Chính phủ",
  ministry: "Bộ, ngành trung ương",
  province: "Ủy ban nhân dân tỉnh",
  sector: "Ngành",
  agency: "Cơ quan",
};

export const scopeNames: Record<MovementScope, string> = {
  nation: "Cả nước",
  sector_locality: "Ngành, địa phương",
  cluster: "Cụm, khối thi đua",
  agency: "Cơ quan, đơn vị",
};

export const anniversaryLevelNames: Record<AnniversaryLevel, string> = {
  country: "Cả nước",
  sector: "Ngành",
  province: "Địa phương",
  agency: "Cơ quan",
};

/** The five parts of a review (TT 1/2024/TT-BNV Đ.3 k3), in their order. */
export const reviewNames = {
  result: "Kết quả",
  effect: "Hiệu quả, tác dụng",
  faults: "Tồn tại, hạn chế",
  causes: "Nguyên nhân",
  lessons: "Bài học kinh nghiệm",
} as const;

/** Why a step is closed, and what the reader can do about it. */
export const refusals = {
  "movement.not_in_charge": () =>
    "Việc này do người phụ trách thi đua, khen thưởng hoặc thủ trưởng của đơn vị phát động làm. Hãy nhờ người đó.",
  "movement.settled": () => "Phong trào đã tổng kết hoặc đã bỏ nên không sửa được. Hãy mở lại trước.",
  "movement.not_a_draft": () => "Phong trào này không còn là dự thảo.",
  "movement.not_running": () => "Phong trào này không đang thực hiện nên chưa làm được việc này.",
  "movement.not_closed": () => "Phong trào này chưa tổng kết nên không có gì để mở lại.",
  "movement.content_missing": () => "Ghi nội dung thi đua trước khi phát động (TT 1/2024/TT-BNV, Đ.3).",
  "movement.start_missing": () => "Ghi ngày bắt đầu trước khi phát động.",
  "movement.theme_missing": () => "Phong trào theo chuyên đề cần có chủ đề trước khi phát động.",
  "movement.pilots_missing": () =>
    "Phong trào từ ba năm trở lên cần có chỉ đạo điểm (TT 01/2024/TT-TANDTC, Đ.8). Ghi nơi làm điểm trước khi phát động.",
  "movement.checks_missing": () =>
    "Phong trào từ ba năm trở lên cần có kiểm tra (TT 01/2024/TT-TANDTC, Đ.8). Ghi việc kiểm tra trước khi phát động.",
  "movement.of_another_unit": () => "Phong trào được phát động đến đơn vị khác; chỉ đơn vị đó trả lời được.",
  "movement.already_acknowledged": () => "Đơn vị đã xác nhận hoặc đã phát động rồi.",
  "movement.moved_meanwhile": () =>
    "Phong trào này vừa được người khác cập nhật. Hãy mở lại trang để xem tình trạng mới.",
  ...inspectionRefusals,
} satisfies Record<string, (facts: Record<string, string>) => string>;

export type MovementRefusal = keyof typeof refusals;
