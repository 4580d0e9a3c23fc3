import { type PlanPack, readPack } from "#rooms/plans/packs/index.ts";

/** Chỗ phải ghi thêm: what keeps a draft from being a plan, in the head or at one of its duties. */
export type ToMend = { duty: number | null; message: string };

/** All that is to be mended before the pack is a plan; `duty` counts in its duties from 0, null is the head. */
export function toMend(pack: PlanPack): ToMend[] {
  const read = readPack(JSON.stringify(pack));
  if (!("problems" in read)) return [];
  return read.problems.map(({ path, message }) => {
    const duty = /^duties\[(\d+)\]/.exec(path)?.[1];
    return { duty: duty === undefined ? null : Number(duty), message: inWordsOfScreens(path, message) };
  });
}

/** What packs say of their keys, said of the fields of the screens. */
function inWordsOfScreens(path: string, message: string): string {
  if (/\.actor$/.test(path)) return "Chọn ai làm: mọi đơn vị, loại đơn vị hoặc đơn vị cụ thể.";
  if (path === "title") return "Ghi trích yếu của kế hoạch.";
  if (path === "period") return "Ghi ngày ban hành hoặc ngày bắt đầu để biết kế hoạch chạy từ khi nào.";
  if (/^period\.(to|from)/.test(path)) return "Xem lại thời gian thực hiện: ngày kết thúc phải sau ngày bắt đầu.";
  if (/không có dịp/.test(message))
    return "Sự kiện của thời hạn này đã bỏ khỏi phần đầu: thêm lại hoặc chọn thời hạn khác.";
  if (/\.due(\.|$)/.test(path)) return `Xem lại thời hạn. ${message}`;
  return message;
}
