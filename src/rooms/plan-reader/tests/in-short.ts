import { readPlan } from "../read-plan.ts";
import type { RangeEnd, ReadDuty } from "../reading.ts";

/** A plan whose one task is the sentence, as offices write them. */
const planOf = (time: string, sentence: string) =>
  `SỞ NÔNG NGHIỆP TỈNH VÍ DỤ\n\nSố: 12/KH-SNN\n\nVí Dụ, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nPhát động phong trào thi đua ${time}\n\nSở Nông nghiệp ban hành Kế hoạch phát động phong trào thi đua ${time} như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. ${sentence}\n\n2. Các phòng, đơn vị phối hợp thực hiện.\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.`;

const endOf = (end: RangeEnd) => (end === null ? "…" : typeof end === "object" ? `(${end.event})` : end);

function dueOf({ due }: ReadDuty): string {
  if (!due) return "-";
  switch (due.type) {
    case "range":
      return `${endOf(due.from)}→${endOf(due.to)}`;
    case "every":
      return `every ${due.unit}`;
    case "by":
    case "on":
      return `${due.type} ${due.date}`;
    case "yearly":
      return `yearly ${due.by}`;
    case "month":
      return due.month;
    case "quarter":
      return due.quarter;
    case "year":
      return String(due.year);
    default:
      return due.type;
  }
}

function amountOf({ amount }: ReadDuty): string {
  if (!amount) return "";
  const { min, max, percent, bound } = amount;
  if (percent !== undefined) return ` ×${percent}%${bound ? ` ${bound}` : ""}`;
  return ` ×${min === max ? min : `${min ?? ""}..${max ?? ""}`}`;
}

/** Each line in short: when, “!” for a strict “trước”, how much. */
export const read = (time: string, sentence: string) =>
  readPlan(planOf(time, sentence))
    .duties.slice(1)
    .map((duty) => `${dueOf(duty)}${duty.strict ? " !" : ""}${amountOf(duty)}`)
    .join(" ; ");
