import { type ActivitySentences, dayInFacts } from "#kernel/activity/index.ts";

/** How the activity tells what happens to initiatives. */
export const activitySentences = {
  "initiative_round.opened": { says: (facts) => `mở đợt đăng ký “${facts.title}”` },
  "initiative.registered": { says: (facts) => `soạn đăng ký sáng kiến “${facts.title}”`, forUnit: true },
  "initiative.edited": { says: (facts) => `sửa đăng ký sáng kiến “${facts.title}”`, forUnit: true },
  "initiative.send": { says: (facts) => `gửi đăng ký sáng kiến “${facts.title}”`, forUnit: true },
  "initiative.recall": { says: (facts) => `rút lại để sửa sáng kiến “${facts.title}”`, forUnit: true },
  "initiative.check": { says: (facts) => `kiểm tra xong sáng kiến “${facts.title}”`, reason: "Nhận xét" },
  "initiative.return": { says: (facts) => `trả lại để bổ sung sáng kiến “${facts.title}”`, forUnit: true },
  "initiative.bring": { says: (facts) => `đưa sáng kiến “${facts.title}” vào phiên họp Hội đồng`, forUnit: true },
  "initiative.put_back": { says: (facts) => `đưa sáng kiến “${facts.title}” về danh sách chờ phiên khác` },
  "initiative.recognise": { says: (facts) => `ghi quyết định công nhận sáng kiến “${facts.title}”` },
  "initiative.refuse": { says: (facts) => `ghi kết quả không công nhận sáng kiến “${facts.title}”`, forUnit: true },
  "initiative.withdraw": { says: (facts) => `rút đăng ký sáng kiến “${facts.title}”`, forUnit: true },
  "initiative.scope": {
    says: (facts) => `ghi công nhận phạm vi ảnh hưởng ${facts.about} của sáng kiến “${facts.title}”`,
  },
  "council.prepared": { says: (facts) => `chuẩn bị phiên họp Hội đồng Sáng kiến ngày ${dayInFacts(facts.on)}` },
  "council.open": { says: (facts) => `mở phiên họp Hội đồng Sáng kiến ngày ${dayInFacts(facts.on)}` },
  "council.close": { says: (facts) => `kết thúc phiên họp Hội đồng Sáng kiến ngày ${dayInFacts(facts.on)}` },
  "council.cancel": {
    says: (facts) => `ghi không họp phiên của Hội đồng Sáng kiến ngày ${dayInFacts(facts.on)}`,
  },
  "council.rule_entered": { says: (facts) => `nhập quy tắc họp Hội đồng Sáng kiến từ ngày ${dayInFacts(facts.from)}` },
  "initiative.used": { says: (facts) => `ghi sáng kiến “${facts.title}” đã dùng cho ${facts.name}` },
} as const satisfies ActivitySentences;
