import type { Passage } from "../structure/passages.ts";

/** What the headings and leading sentences above a passage say about it. */
export type Context = {
  /** “Mục đích, yêu cầu”: wishes, nothing to be scheduled. */
  purposes: boolean;
  /** Criteria, conditions, marks: what is written there is a rule. */
  criteria: boolean;
  /** Results of the past: nothing there obliges. */
  results: boolean;
  /** Indicators: a bare number is one to reach. */
  indicators: boolean;
  /** Delegates or indicators shared out among units: a number behind a name is how many it has. */
  allots: boolean;
};

const purposes =
  /mục đích|yêu cầu(?! (?:về|đối với|hồ sơ|của|tác phẩm|bài|kỹ thuật|cụ thể đối|các đơn vị|báo cáo))|quan điểm|ý nghĩa/u;
const criteria = /điều kiện|tiêu chuẩn|tiêu chí|thang điểm|chấm điểm|cơ cấu giải|thể lệ|bảng điểm|điểm cộng|điểm trừ/u;
const ownCriteria = /^(?:[-+•\d.)\s]*)(?:\p{L}\) )?(?:điều kiện|tiêu chuẩn|tiêu chí)[^:.]{0,80}:/u;
/** “Không xét đối với cá nhân bị kỷ luật …”: a rule of eligibility wherever it stands. */
const excludes =
  /(?<!\p{L})(?:không|chưa) (?:(?:xem )?xét (?:tặng|khen|thi đua|chọn|đối với|đề nghị|các|những|công nhận|danh hiệu|cá nhân|tập thể)|đề nghị (?:xét|khen thưởng))(?!\p{L})/u;
const results =
  /^(?:[\divxlc.)/\s-]*(?:\p{L}[.)] )?)(?:(?:một số |những )?kết quả(?! (?:chấm|xếp|bình|xét|thi đua đạt từ))|tình hình|thực trạng|đặc điểm|khái quát|sơ lược|đánh giá (?:chung|kết quả|tình hình|thực trạng|công tác)|ưu điểm|tồn tại|hạn chế|nguyên nhân|bài học|sự cần thiết)(?!\p{L})/u;
const notResults =
  /chỉ tiêu|nhiệm vụ trọng tâm|báo cáo|tiêu chí|khen thưởng|được |gửi |tính |công bố|chấm|xếp loại|đánh giá,? (?:xếp loại|bình xét|chấm)|tổ chức|triển khai kế hoạch|cần đạt|dự kiến/u;
const indicators = /chỉ tiêu|mục tiêu|số lượng|cơ cấu|định mức|danh hiệu|phân bổ|thành phần/u;

const allots =
  /phân bổ|phân giao|(?:số lượng|cơ cấu|thành phần)[^.;]{0,20} đại biểu|đại biểu (?:tham dự|dự|chính thức|cụ thể)/u;

const ownAllots = /^(?:[-+•\d.)\s]*)[^:;.]{0,30}(?:số lượng|cơ cấu|thành phần) đại biểu[^:;.]{0,30}:/u;

/** Reads the context of a passage from what stands above it. */
export function contextOf(passage: Passage): Context {
  const above = [...passage.above, ...(passage.heading ? [passage] : [])]
    .filter(({ block }) => block.words.length < 260)
    .map(({ block }) => block.flat.lower.slice(0, 200));
  const headings = above.filter((words) => words.length < 130);
  return {
    purposes:
      headings.some((words) => purposes.test(words)) && !headings.some((words) => /nhiệm vụ|chỉ tiêu/u.test(words)),
    criteria:
      above.some((words) => criteria.test(words.slice(0, 160))) ||
      ownCriteria.test(passage.block.flat.lower) ||
      excludes.test(passage.block.flat.lower),
    results: headings.some(isOfResults),
    indicators: headings.some((words) => indicators.test(words)),
    allots: above.some((words) => allots.test(words)) || ownAllots.test(passage.block.flat.lower),
  };
}

function isOfResults(heading: string): boolean {
  return results.test(heading) && !notResults.test(heading);
}
