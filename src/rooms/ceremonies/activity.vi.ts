import type { ActivitySentences } from "#kernel/activity/index.ts";

/** How the activity tells what happens to events, what is taken home from them, and selections. */
export const activitySentences = {
  "event.drafted": { says: (facts) => `soạn sự kiện “${facts.title}”`, forUnit: true },
  "event.edited": { says: (facts) => `sửa sự kiện “${facts.title}”` },
  "event.withdrawn": { says: (facts) => `bỏ dự thảo sự kiện “${facts.title}”` },
  "event.invited": { says: (facts) => `gửi giấy mời số ${facts.number} dự “${facts.title}”` },
  "event.postponed": { says: (facts) => `dời “${facts.title}” sang ${facts.until}` },
  "event.cancelled": { says: (facts) => `hủy “${facts.title}”` },
  "event.guest_added": { says: (facts) => `mời ${facts.name} dự “${facts.title}”` },
  "event.guest_removed": { says: (facts) => `bỏ ${facts.name} khỏi danh sách dự “${facts.title}”` },
  "event.guest_answered": { says: (facts) => `ghi trả lời của ${facts.name} về việc dự “${facts.title}”` },
  "event.registered": { says: (facts) => `đăng ký ${facts.count} người dự “${facts.title}”`, forUnit: true },
  "event.declined": { says: (facts) => `trả lời không cử người dự “${facts.title}”`, forUnit: true },
  "event.listed": { says: (facts) => `ghi có mặt theo danh sách cho “${facts.title}”: ${facts.count} người` },
  "event.held": { says: (facts) => `ghi biên bản “${facts.title}”, ${facts.count} người có mặt` },
  "event.minutes_mended": { says: (facts) => `sửa biên bản “${facts.title}”` },
  "event.confirmed": { says: (facts) => `duyệt biên bản “${facts.title}”` },
  "event.undone": { says: (facts) => `bỏ ghi nhận đã tổ chức “${facts.title}”` },
  "event.reopened": { says: (facts) => `mở lại biên bản “${facts.title}”` },
  "event.costs_kept": { says: (facts) => `ghi kinh phí của “${facts.title}”` },
  "event.picture_added": { says: (facts) => `thêm ảnh của “${facts.title}”` },
  "event.picture_removed": { says: (facts) => `bỏ một ảnh của “${facts.title}”` },
  "takeaway.promised": { says: (facts) => `nhận việc sẽ áp dụng sau “${facts.title}”`, forUnit: true },
  "takeaway.answered": { says: (facts) => `trả lời kết quả áp dụng sau “${facts.title}”`, forUnit: true },
  "takeaway.returned": { says: (facts) => `trả lại kết quả áp dụng sau “${facts.title}”`, forUnit: true },
  "takeaway.settled": { says: (facts) => `xác nhận kết quả áp dụng sau “${facts.title}”`, forUnit: true },
  "takeaway.dropped": { says: (facts) => `thôi một việc sẽ áp dụng sau “${facts.title}”`, forUnit: true },
  "selection.opened": { says: (facts) => `mở đợt lựa chọn “${facts.title}”` },
  "selection.edited": { says: (facts) => `sửa đợt lựa chọn “${facts.title}”` },
  "selection.chosen": { says: (facts) => `chọn ${facts.count} gương cho “${facts.title}”` },
  "selection.announced": { says: (facts) => `công bố kết quả “${facts.title}”` },
  "selection.cancelled": { says: (facts) => `hủy đợt lựa chọn “${facts.title}”` },
  "nominee.proposed": { says: (facts) => `giới thiệu ${facts.name} cho “${facts.title}”`, forUnit: true },
  "nominee.withdrawn": { says: (facts) => `rút giới thiệu ${facts.name} khỏi “${facts.title}”`, forUnit: true },
} as const satisfies ActivitySentences;

export type EventVerb = keyof typeof activitySentences;
