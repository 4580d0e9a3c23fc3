import type { Passage } from "../structure/passages.ts";

/** What the headings and leading sentences above a passage say about it. */
export type Context = { purposes: boolean; criteria: boolean };

const purposes = /mục đích|yêu cầu|mục tiêu chung|quan điểm/u;
const criteria =
  /điều kiện|tiêu chuẩn|tiêu chí|đối tượng (?:xét|dự thi|tham gia)|thang điểm|chấm điểm|cơ cấu giải|thể lệ/u;

/** Whether a passage stands under “Mục đích, yêu cầu” or under criteria of eligibility. */
export function contextOf(passage: Passage): Context {
  const words = [...passage.above, ...(passage.heading ? [passage] : [])].map(({ block }) =>
    block.flat.lower.slice(0, 200),
  );
  const top = words.find((word) => purposes.test(word) && word.length < 120);
  return {
    purposes: top !== undefined && !words.some((word) => /nhiệm vụ|chỉ tiêu/u.test(word.slice(0, 60)) && word !== top),
    criteria: words.some((word) => criteria.test(word.slice(0, 160))),
  };
}
