/** What stands in lists where an author who is not of the agency stood. */
export const erasedAuthor = "Đã xóa tên theo thời hạn lưu";

/** How long the forms of a contest say who she is will be kept, by the months of the agency. */
export const keptAfterContest = (agency: { retentionMonths: number }) => ({
  months: agency.retentionMonths,
  after: "khi hết hạn khiếu nại kết quả (bài đạt giải: tên, nơi ở giữ theo quyết định trao giải)",
});
