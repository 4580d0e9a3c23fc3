import type { StateName } from "#kernel/web/index.tsx";
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

/** Why a step is closed, and what the reader can do about it. */
export const refusals = {
  "movement.not_in_charge": () =>
    "Việc này do người phụ trách thi đua, khen thưởng hoặc thủ trưởng của đơn vị phát động làm. Hãy nhờ người đó.",
  "movement.moved_meanwhile": () =>
    "Phong trào này vừa được người khác cập nhật. Hãy mở lại trang để xem tình trạng mới.",
} satisfies Record<string, (facts: Record<string, string>) => string>;

export type MovementRefusal = keyof typeof refusals;
