import { type ActivitySentences, dayInFacts } from "#kernel/activity/index.ts";
import type { Role } from "#kernel/auth/index.ts";
import { roleNames } from "./words.vi.ts";

const role = (name: string | undefined) => (roleNames[name as Role] ?? name ?? "").toLocaleLowerCase("vi");

/** How the activity tells what happens to units and people. No birth date, no party date: only names and posts. */
export const activitySentences = {
  "agency.founded": { says: (facts) => `lập cơ quan ${facts.name} trong chương trình` },
  "clock.moved": {
    says: (facts) =>
      facts.day ? `chuyển ngày của chương trình sang ${dayInFacts(facts.day)}` : "đưa chương trình về ngày thật",
  },
  "unit.establish": { says: (facts) => `thành lập ${facts.to} từ ${dayInFacts(facts.on)}`, reason: "Căn cứ" },
  "unit.rename": {
    says: (facts) => `đổi tên ${facts.from} thành ${facts.to} từ ${dayInFacts(facts.on)}`,
    reason: "Căn cứ",
  },
  "unit.move": {
    says: (facts) => `chuyển ${facts.from} về ${facts.to} từ ${dayInFacts(facts.on)}`,
    reason: "Căn cứ",
  },
  "unit.merge": {
    says: (facts) => `hợp nhất ${facts.from} thành ${facts.to} từ ${dayInFacts(facts.on)}`,
    reason: "Căn cứ",
  },
  "unit.split": {
    says: (facts) => `chia, tách ${facts.from} thành ${facts.to} từ ${dayInFacts(facts.on)}`,
    reason: "Căn cứ",
  },
  "unit.dissolve": { says: (facts) => `giải thể ${facts.from} từ ${dayInFacts(facts.on)}`, reason: "Căn cứ" },
  "unit.corrected": { says: (facts) => `sửa thông tin của ${facts.to}` },
  "person.added": { says: (facts) => `thêm ${facts.name}, ${facts.title}` },
  "person.changed": { says: (facts) => `sửa thông tin của ${facts.to}` },
  "person.told_apart": { says: (facts) => `ghi ${facts.name} và ${facts.other} là hai người khác nhau` },
  "person.data_viewed": { says: (facts) => `xem thông tin riêng của ${facts.name}` },
  "people.data_exported": { says: (facts) => `tải danh sách ${facts.count} người có thông tin riêng` },
  "person.merged": { says: (facts) => `gộp hồ sơ trùng ${facts.gone} vào ${facts.kept}` },
  "post.given": {
    says: (facts) => `ghi ${facts.name} giữ chức vụ ${facts.title}, ${facts.unit}, từ ${dayInFacts(facts.on)}`,
  },
  "post.ended": { says: (facts) => `ghi ${facts.name} thôi giữ chức vụ ${facts.title} sau ${dayInFacts(facts.on)}` },
  "post.withdrawn": {
    says: (facts) => `bỏ chức vụ ghi nhầm của ${facts.name}: ${facts.title}, từ ${dayInFacts(facts.from)}`,
  },
  "mandate.given": {
    says: (facts) => `phân công ${facts.name} làm ${role(facts.role)} của ${facts.unit} từ ${dayInFacts(facts.on)}`,
  },
  "mandate.ended": {
    says: (facts) => `thôi phân công ${facts.name} làm ${role(facts.role)} sau ${dayInFacts(facts.on)}`,
  },
  "mandate.withdrawn": {
    says: (facts) => `bỏ phân công ghi nhầm của ${facts.name}: ${role(facts.role)}, từ ${dayInFacts(facts.from)}`,
  },
  "holiday.set": {
    says: (facts) => `ghi ${dayInFacts(facts.on)} là ngày ${facts.kind === "off" ? "nghỉ" : "làm việc"}: ${facts.name}`,
  },
  "retention.set": {
    says: (facts) => `đặt thời hạn lưu thông tin người ngoài cơ quan: ${facts.to} tháng (trước là ${facts.from})`,
  },
  "strangers.erased": {
    says: (facts) => `xóa thông tin của ${facts.count} người ngoài cơ quan theo thời hạn lưu: ${facts.what}`,
  },
  "holiday.removed": { says: (facts) => `bỏ ${dayInFacts(facts.on)} (${facts.name}) khỏi lịch nghỉ của cơ quan` },
  "person.row_joined": { says: (facts) => `gộp dòng ${facts.row} của tệp ${facts.file} vào hồ sơ ${facts.name}` },
  "import.units": { says: (facts) => `nhập ${facts.rows} dòng đơn vị từ tệp ${facts.file}` },
  "import.people": { says: (facts) => `nhập ${facts.rows} dòng cán bộ từ tệp ${facts.file}` },
  "account.first_passwords_given": {
    says: (facts) => `cấp lại mật khẩu đầu tiên cho ${facts.count} tài khoản lập từ tệp ${facts.file}`,
  },
  "import.accounts": { says: (facts) => `nhập ${facts.rows} dòng tài khoản từ tệp ${facts.file}` },
} as const satisfies ActivitySentences;
