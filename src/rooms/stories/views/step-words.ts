/** The steps that ask for a reason: their page, their button, and what is said when they are done. */
export const reasonWords = {
  return: {
    title: "Trả lại bài",
    button: "Trả lại",
    explains: "Người làm bước trước nhận bài cùng lý do.",
    done: "Đã trả lại bài.",
  },
  decline: {
    title: "Không viết bài này",
    button: "Không viết",
    explains: "Đề xuất được cất cùng lý do; sau này mở lại được.",
    done: "Đã ghi không viết bài này.",
  },
  withdraw: {
    title: "Gỡ bài",
    button: "Gỡ bài",
    explains: "Bài thôi hiện trên cổng ngay; địa chỉ cũ nói bài đã gỡ; các chỉ tiêu thôi tính bài này.",
    done: "Đã gỡ bài.",
  },
} as const;
