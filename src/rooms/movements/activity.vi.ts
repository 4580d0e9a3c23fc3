import type { ActivitySentences } from "#kernel/activity/index.ts";

/** How the activity tells what happens to movements. */
export const activitySentences = {
  "movement.drafted": { says: (facts) => `soạn phong trào “${facts.name}”` },
  "movement.edited": { says: (facts) => `sửa phong trào “${facts.name}”` },
  "movement.withdrawn": { says: (facts) => `bỏ dự thảo phong trào “${facts.name}”` },
  "movement.launched": {
    says: (facts) => `phát động phong trào “${facts.name}” theo ${facts.number}, đến ${facts.units} đơn vị`,
  },
  "movement.extended": { says: (facts) => `phát động phong trào “${facts.name}” thêm đến ${facts.units} đơn vị` },
  "movement.urged": { says: (facts) => `đôn đốc ${facts.units} đơn vị phát động “${facts.name}”` },
  "movement.acknowledged": { says: (facts) => `xác nhận đã nhận phong trào “${facts.name}”`, forUnit: true },
  "movement.responded": {
    says: (facts) => `phát động “${facts.name}” trong đơn vị theo ${facts.number}`,
    forUnit: true,
  },
  "movement.responded_late": {
    says: (facts) => `phát động muộn “${facts.name}” trong đơn vị theo ${facts.number}`,
    forUnit: true,
  },
  "movement.response_mended": {
    says: (facts) => `sửa văn bản phát động “${facts.name}” của đơn vị, ${facts.number}`,
    forUnit: true,
  },
  "movement.figures_told": { says: (facts) => `báo tiến độ chỉ tiêu của “${facts.name}”`, forUnit: true },
  "movement.closed": { says: (facts) => `tổng kết phong trào “${facts.name}”` },
  "movement.reopened": { says: (facts) => `mở lại phong trào “${facts.name}”` },
  "drive.added": { says: (facts) => `thêm “${facts.name}”` },
  "drive.edited": { says: (facts) => `sửa “${facts.name}”` },
  "drive.reviewed": { says: (facts) => `sơ kết “${facts.name}”` },
  "drive.review_mended": { says: (facts) => `sửa bản sơ kết “${facts.name}”` },
  "inspection.planned": { says: (facts) => `lên lịch kiểm tra ${facts.unit}` },
  "inspection.held": { says: (facts) => `ghi kết quả kiểm tra ${facts.unit}, ${facts.count} kiến nghị` },
  "inspection.called_off": { says: (facts) => `bỏ lịch kiểm tra ${facts.unit}` },
  "finding.answered": { says: (facts) => `trả lời kiến nghị sau kiểm tra ${facts.unit}`, forUnit: true },
  "finding.settled": { says: (facts) => `kết luận ${facts.unit} đã khắc phục một kiến nghị` },
  "finding.returned": { says: (facts) => `trả lại câu trả lời kiến nghị của ${facts.unit}` },
  "anniversary.added": { says: (facts) => `ghi ngày kỷ niệm “${facts.name}”` },
  "anniversary.edited": { says: (facts) => `sửa ngày kỷ niệm “${facts.name}”` },
  "anniversary.removed": { says: (facts) => `bỏ ngày kỷ niệm “${facts.name}” của cơ quan` },
  "anniversary.hidden": { says: (facts) => `không dùng ngày kỷ niệm “${facts.name}”` },
} as const satisfies ActivitySentences;
