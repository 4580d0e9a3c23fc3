import type { Role } from "#kernel/auth/index.ts";

/** Vai trò, as shown on screens. */
export const roleNames: Record<Role, string> = {
  administrator: "Quản trị",
  emulation_officer: "Phụ trách thi đua, khen thưởng",
  head: "Thủ trưởng",
  deputy_head: "Phó thủ trưởng",
  party_committee: "Đại diện cấp ủy",
  council_chair: "Chủ tịch Hội đồng",
  council_member: "Ủy viên Hội đồng",
  council_secretary: "Thư ký Hội đồng",
  editor: "Biên tập viên",
  staff: "Cán bộ",
};

export const positionNames = {
  head: "Người đứng đầu",
  deputy: "Cấp phó",
  staff: "Cán bộ",
  party_committee: "Đại diện cấp ủy",
  council_chair: "Chủ tịch",
  council_vice_chair: "Phó Chủ tịch",
  council_member: "Ủy viên",
  council_secretary: "Thư ký",
} as const;

export const categoryNames = { unit: "Đơn vị", body: "Hội đồng, ban", outside: "Cơ quan ngoài" } as const;

export const changeNames = {
  establish: "Thành lập",
  rename: "Đổi tên",
  move: "Chuyển về cơ quan khác",
  merge: "Hợp nhất, sáp nhập",
  split: "Chia, tách",
  dissolve: "Giải thể",
} as const;

export const sexNames = { male: "Nam", female: "Nữ" } as const;

/** Why a step is closed, and what the reader can do about it. */
export const refusals = {
  "organisation.not_keeper": () =>
    "Việc này do người quản trị hoặc người phụ trách thi đua, khen thưởng của cơ quan làm. Hãy nhờ người đó.",
  "organisation.not_administrator": () =>
    "Tài khoản do người quản trị của cơ quan lập và khóa. Hãy nhờ người quản trị.",
  "person.data_not_needed": () =>
    "Ngày sinh và thông tin riêng chỉ hiện cho người đó và người phụ trách đơn vị của người đó.",
  "unit.authority_unknown": () => "Hãy chọn người cho phép miễn là thủ trưởng hoặc cấp phó của cơ quan.",
  "unit.change_before_start": (facts) => `${facts.unit} có từ ngày ${facts.from}. Hãy chọn ngày thay đổi sau ngày đó.`,
  "unit.already_gone": (facts) => `${facts.unit} đã kết thúc hoạt động ngày ${facts.to}, không thay đổi được nữa.`,
  "unit.has_units_below": (facts) =>
    `${facts.unit} còn đơn vị trực thuộc. Hãy chuyển các đơn vị đó về nơi khác trước, hoặc chọn một đơn vị kế thừa.`,
  "unit.later_change": (facts) => `${facts.unit} đã có thay đổi ghi từ ngày ${facts.from}. Hãy chọn ngày sau ngày đó.`,
  "unit.is_root": (facts) =>
    `${facts.unit} là đơn vị đứng đầu cơ quan nên không chuyển, sáp nhập hay giải thể được. Đổi tên thì được.`,
  "unit.not_there": (facts) =>
    `Ngày ${facts.on} không có ${facts.unit}. Hãy chọn đơn vị đang hoạt động vào ngày đó, hoặc chọn ngày khác.`,
  "unit.merge_needs_two": () => "Hãy chọn ít nhất hai đơn vị để hợp nhất, hoặc một đơn vị để sáp nhập vào đơn vị khác.",
  "unit.split_needs_two": () => "Hãy ghi ít nhất hai đơn vị sau khi chia, tách.",
  "unit.own_parent": (facts) => `${facts.unit} không thể đặt dưới chính nó hoặc dưới đơn vị trực thuộc của nó.`,
  "unit.changed_meanwhile": () => "Đơn vị này vừa được người khác sửa. Hãy mở lại trang để xem bản mới rồi làm tiếp.",
  "person.changed_meanwhile": () => "Hồ sơ này vừa được người khác sửa. Hãy mở lại trang để xem bản mới rồi làm tiếp.",
  "person.merged_away": (facts) => `Hồ sơ ${facts.name} đã gộp vào hồ sơ khác. Hãy mở hồ sơ đó để sửa.`,
  "person.account_needs_address": (facts) =>
    `${facts.name} đang có tài khoản nên cần thư điện tử để đăng nhập. Hãy khóa tài khoản trước khi bỏ thư điện tử.`,
  "term.ends_before_start": (facts) =>
    `${facts.name} bắt đầu từ ngày ${facts.from}. Hãy ghi ngày cuối cùng từ ngày đó trở đi, hoặc bỏ nếu ghi nhầm.`,
  "term.already_ended": (facts) => `${facts.name} đã ghi kết thúc ngày ${facts.to}. Hãy ghi ngày sớm hơn.`,
  "mandate.by_administrator": () => "Vai trò Quản trị do người quản trị của cơ quan giao và thu. Hãy nhờ người đó.",
  "mandate.last_administrator": () =>
    "Đây là người quản trị duy nhất có tài khoản. Hãy giao vai trò Quản trị cho người khác trước.",
  "person.same_person": () => "Hãy chọn hai hồ sơ khác nhau để gộp.",
  "person.both_have_accounts": () => "Cả hai hồ sơ đều có tài khoản. Hãy khóa một tài khoản trước khi gộp.",
  "person.email_taken": (facts) => `Thư điện tử ${facts.email} đã dùng cho người khác. Hãy ghi địa chỉ khác.`,
  "holiday.gone": () => "Ngày này vừa được người khác bỏ. Hãy mở lại trang để xem bản mới.",
  "clock.practice_only": () => "Chỉ cơ quan thực hành mới đổi được ngày của chương trình.",
  "import.not_ready": () => "Tệp này chưa đọc xong hoặc đã được nhập rồi. Hãy mở lại trang để xem kết quả.",
  "import.has_errors": (facts) => `Tệp còn ${facts.count} dòng cần sửa. Hãy tải tệp đã đánh dấu, sửa rồi gửi lại.`,
  "import.lists_changed": () =>
    "Danh sách cán bộ đã thay đổi từ lúc đọc tệp. Hãy bấm “Đọc lại tệp”, xem lại các dòng trùng rồi nhập.",
  "import.all_signed_in": () =>
    "Ai có tài khoản từ tệp này cũng đã đặt mật khẩu riêng. Quên mật khẩu thì cấp lại ở trang của người đó.",
} satisfies Record<string, (facts: Record<string, string>) => string>;

export type OrganisationRefusal = keyof typeof refusals;
