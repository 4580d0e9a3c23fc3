import type { ActivitySentences } from "#kernel/activity/index.ts";

/** How the activity tells what happens in clusters. */
export const activitySentences = {
  "cluster.set_up": { says: (facts) => `lập “${facts.cluster}”` },
  "cluster.edited": { says: (facts) => `sửa thông tin “${facts.cluster}”` },
  "cluster.joined": { says: (facts) => `đưa ${facts.unit} vào “${facts.cluster}”`, forUnit: true },
  "cluster.left": { says: (facts) => `ghi ${facts.unit} rời “${facts.cluster}”`, forUnit: true },
  "cluster.reordered": { says: (facts) => `đổi thứ tự luân phiên của “${facts.cluster}”` },
  "cluster.year_opened": { says: (facts) => `mở năm ${facts.year} của “${facts.cluster}”, cụm trưởng ${facts.head}` },
  "cluster.leads_changed": {
    says: (facts) => `đổi cụm trưởng “${facts.cluster}” năm ${facts.year} thành ${facts.head}`,
  },
  "cluster.pledge_written": { says: (facts) => `soạn giao ước “${facts.cluster}” năm ${facts.year}` },
  "cluster.signed": {
    says: (facts) => `ký giao ước “${facts.cluster}” năm ${facts.year}: ${facts.unit}`,
    forUnit: true,
  },
  "cluster.table_saved": { says: (facts) => `sửa bảng chấm điểm “${facts.cluster}” năm ${facts.year}: ${facts.what}` },
  "cluster.stepped": { says: (facts) => `${facts.what} “${facts.cluster}” năm ${facts.year}` },
  "cluster.closed": {
    says: (facts) => `tổng kết “${facts.cluster}” năm ${facts.year}, đề nghị tặng cờ: ${facts.flag}`,
  },
  "cluster_sheet.sent": {
    says: (facts) => `gửi phiếu tự chấm của ${facts.unit} trong “${facts.cluster}” năm ${facts.year}`,
    forUnit: true,
  },
  "cluster_sheet.checked": {
    says: (facts) => `chấm chéo phiếu của ${facts.unit} trong “${facts.cluster}” năm ${facts.year}`,
    forUnit: true,
  },
  "cluster_sheet.settled": {
    says: (facts) => `kết luận phiếu của ${facts.unit} trong “${facts.cluster}” năm ${facts.year}`,
    forUnit: true,
  },
  "cluster_sheet.returned": {
    says: (facts) => `trả lại phiếu tự chấm của ${facts.unit} trong “${facts.cluster}” năm ${facts.year}`,
    forUnit: true,
  },
  "cluster_sheet.reopened": {
    says: (facts) => `mở lại phiếu của ${facts.unit} trong “${facts.cluster}” năm ${facts.year}`,
    forUnit: true,
  },
  "cluster_evidence.withdrawn": {
    says: (facts) => `rút minh chứng “${facts.title}” của ${facts.unit} trong “${facts.cluster}”`,
    forUnit: true,
  },
  "cluster.voted": {
    says: (facts) => `bỏ phiếu của ${facts.unit} trong “${facts.cluster}” năm ${facts.year}`,
    forUnit: true,
  },
} as const satisfies ActivitySentences;
