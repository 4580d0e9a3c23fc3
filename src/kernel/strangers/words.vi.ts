import { type Day, formatDay } from "#kernel/calendar/index.ts";

/** What stands where a sender stood: that she was erased, and on which day. */
export const erasedWords = (on: Day): string => `Đã xóa thông tin người gửi theo thời hạn lưu, ngày ${formatDay(on)}`;
