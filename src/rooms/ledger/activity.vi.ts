import type { ActivitySentences } from "#kernel/activity/index.ts";

/** How the activity tells what happens in the ledger. Discipline and matters are not told here: they have a book of their own. */
export const activitySentences = {
  "award_decision.entered": {
    says: ({ number, count }) => `ghi ${count} khen thưởng theo quyết định ${number} vào sổ khen thưởng`,
  },
  "award_decision.corrected": { says: ({ number }) => `sửa quyết định khen thưởng ${number}` },
  "held_award.corrected": { says: ({ holder, award }) => `sửa dòng “${award}” của ${holder} trong sổ khen thưởng` },
  "held_award.revoked": { says: ({ holder, award }) => `ghi thu hồi, hủy bỏ “${award}” của ${holder}` },
  "held_award.restored": { says: ({ holder, award }) => `khôi phục “${award}” của ${holder}` },
  "ratings.entered": {
    says: ({ count, year }) => `nhập xếp loại năm ${year} của ${count} người, tập thể`,
    forUnit: true,
  },
  "rating.corrected": { says: ({ year }) => `sửa một xếp loại năm ${year}`, forUnit: true },
  "service.entered": { says: ({ name }) => `ghi ngày bắt đầu công tác của ${name}` },
  "certification.entered": { says: ({ name, title }) => `ghi xác nhận “${title}” cho ${name}` },
  "certification.withdrawn": { says: ({ name, title }) => `rút xác nhận “${title}” của ${name}` },
  "ledger.handed_over": {
    says: ({ kept, gone }) => `chuyển khen thưởng, xếp loại của ${gone} sang ${kept} khi gộp hồ sơ`,
  },
  "import.awards": { says: ({ rows, file }) => `nhập ${rows} khen thưởng từ tệp ${file}` },
} satisfies ActivitySentences;
