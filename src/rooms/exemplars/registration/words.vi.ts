/** Why a step is closed, and what the reader can do about it. */
export const registrationRefusals = {
  "registration.of_another_unit": () =>
    "Danh sách này của đơn vị khác; chỉ người được phân công của đơn vị đó làm được.",
  "registration.plan_not_issued": () => "Kế hoạch chưa ban hành hoặc đã kết thúc nên không đăng ký được.",
  "registration.no_kinds": () =>
    "Kế hoạch chưa có loại điển hình. Hãy nhờ người phụ trách kế hoạch bổ sung loại và tiêu chí.",
  "registration.already_sent": () => "Danh sách đã gửi và đang chờ duyệt. Muốn sửa, hãy rút lại trước.",
  "registration.already_accepted": () => "Danh sách đã được duyệt nên không sửa được nữa.",
  "registration.empty": () => "Danh sách chưa có mục nào chờ gửi. Hãy thêm hoặc sửa mục bị trả lại trước khi gửi.",
  "registration.not_sent": () => "Danh sách không ở bước chờ duyệt. Hãy mở lại trang để xem tình trạng mới.",
  "registration.entry_answered": () => "Mục này đã có người duyệt. Hãy mở lại trang để xem kết quả.",
  "registration.moved_meanwhile": () => "Danh sách vừa được người khác cập nhật. Hãy mở lại trang để xem bản mới.",
} satisfies Record<string, (facts: Record<string, string>) => string>;
