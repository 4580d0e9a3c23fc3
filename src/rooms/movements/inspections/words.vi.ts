import type { StateName } from "#kernel/web/index.tsx";
import type { FindingState, InspectionState } from "./states.ts";

export const inspectionStateNames: Record<InspectionState, { word: string; state: StateName }> = {
  planned: { word: "Đã lên lịch", state: "open" },
  held: { word: "Chờ khắc phục", state: "wait" },
  closed: { word: "Đã khắc phục xong", state: "done" },
  called_off: { word: "Đã bỏ", state: "off" },
};

export const findingStateNames: Record<FindingState, { word: string; state: StateName }> = {
  open: { word: "Chờ đơn vị trả lời", state: "wait" },
  answered: { word: "Đơn vị đã trả lời", state: "run" },
  settled: { word: "Đã khắc phục", state: "done" },
};

/** Why a step of an inspection is closed, and what the reader can do about it. */
export const inspectionRefusals = {
  "inspection.not_in_charge": () =>
    "Việc kiểm tra do người phụ trách thi đua, khen thưởng hoặc thủ trưởng của nơi kiểm tra ghi. Hãy nhờ người đó.",
  "inspection.not_planned": () => "Lần kiểm tra này đã ghi kết quả hoặc đã bỏ.",
  "inspection.of_another_unit": () => "Kiến nghị này gửi đơn vị khác; chỉ đơn vị đó trả lời được.",
  "finding.not_open": () => "Kiến nghị này đã có câu trả lời.",
  "finding.not_answered": () => "Đơn vị chưa trả lời kiến nghị này.",
  "inspection.moved_meanwhile": () =>
    "Lần kiểm tra này vừa được người khác cập nhật. Hãy mở lại trang để xem tình trạng mới.",
} satisfies Record<string, (facts: Record<string, string>) => string>;
