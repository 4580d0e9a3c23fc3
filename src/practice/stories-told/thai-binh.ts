import type { ToldChannel, ToldStory } from "./told.ts";

/** Where practice Thái Bình tells its stories. */
export const channels: readonly ToldChannel[] = [
  {
    kind: "own_portal",
    name: "Cổng Thông tin điện tử Thi hành án dân sự tỉnh Thái Bình",
    duties: ["tuyen-truyen-ket-qua"],
  },
  { kind: "press", name: "Báo Thái Bình" },
  { kind: "visual", name: "Pa-nô trước trụ sở" },
];

/** The stories of practice Thái Bình. */
export const stories: readonly ToldStory[] = [
  {
    exemplar: "Kho vật chứng một mã",
    title: "Mỗi vật chứng một mã, tìm trong hai phút",
    standfirst: "Kiểm kê cả kho trong một ngày.",
    body: "Trước khi có mã, tìm một chiếc điện thoại trong kho mất cả buổi sáng. Nay quét mã, biết ngay kệ nào, hộp nào.\n\n- Dán mã khi nhập kho.\n- Mỗi kệ một bảng.\n- Cuối tháng quét lại toàn bộ.",
    state: "published",
    publishAt: "2021-10-12T08:00",
    sent: { channel: "Báo Thái Bình", on: "2021-10-20", number: "Số 11.482" },
    pictured: true,
  },
  {
    exemplar: "Chi cục Thi hành án dân sự thành phố Thái Bình",
    title: "Tin nhắn có người xác nhận",
    standfirst: "Thi hành xong 84 % số việc có điều kiện.",
    body: "Giấy báo gửi bưu điện hay lạc. Chi cục nhắn tin, người nhận bấm một phím là biết đã đọc.",
    state: "editing",
  },
  {
    exemplar: "Vũ Thị Hồng Thơm",
    title: "Xác minh một lần thay ba lần",
    standfirst: "Đi cùng trưởng thôn, giảm án tồn 23 %.",
    body: "Chị Thơm hẹn trưởng thôn trước hai hôm, mang theo danh sách cần hỏi.",
    state: "checking",
    consent: { name: "Vũ Thị Hồng Thơm", givenOn: "2021-10-01" },
  },
];
