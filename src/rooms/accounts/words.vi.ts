/** Why a step is closed, and what the reader can do about it. */
export const refusals = {
  "account.no_email": (facts) =>
    `${facts.name} chưa có thư điện tử. Bấm “Sửa hồ sơ” ở trang của người này, ghi thư điện tử công vụ, rồi lập tài khoản.`,
  "account.exists": (facts) => `${facts.name} đã có tài khoản.`,
  "account.none": (facts) => `${facts.name} chưa có tài khoản.`,
  "account.of_merged": (facts) => `Hồ sơ ${facts.name} đã gộp vào hồ sơ khác. Hãy lập tài khoản ở hồ sơ đó.`,
  "account.own_password": () => "Mật khẩu của mình đổi ở trang Tài khoản của tôi.",
  "account.own": () => "Không tự khóa tài khoản của mình được. Hãy nhờ một người quản trị khác.",
  "account.last_administrator": (facts) =>
    `${facts.name} là người quản trị duy nhất có tài khoản. Hãy giao vai trò Quản trị cho người khác trước.`,
  "start.already": () => "Cơ quan đã được lập trong chương trình. Hãy đăng nhập bằng tài khoản của mình.",
  "start.wrong_code": () => "Mã khởi đầu chưa đúng. Chép lại mã in ở cửa sổ chạy chương trình.",
  "account.practice_only": () => "Cách vào này chỉ có trong chế độ thực hành. Hãy đăng nhập bằng tài khoản của mình.",
} satisfies Record<string, (facts: Record<string, string>) => string>;
export type AccountRefusal = keyof typeof refusals;

/** What the door says when it does not open. */
export const doorWords = {
  wrong: (left: number) =>
    left > 0
      ? `Thư điện tử hoặc mật khẩu chưa đúng. Còn ${left} lần thử trước khi tạm khóa 15 phút.`
      : "Đã nhập sai 5 lần. Hãy đợi 15 phút rồi thử lại, hoặc nhờ người quản trị cấp mật khẩu mới.",
  locked: (minutes: number) =>
    `Tài khoản đang tạm khóa vì nhập sai nhiều lần. Thử lại sau ${minutes} phút, hoặc nhờ người quản trị cấp mật khẩu mới.`,
  wrongCode: "Mã chưa đúng hoặc đã hết hạn. Hãy nhập 6 chữ số đang hiện trong ứng dụng xác thực.",
  noPost: "Tài khoản này hiện không gắn với đơn vị nào. Hãy nhờ người quản trị phân công.",
  wrongPassword: "Mật khẩu hiện tại chưa đúng.",
  waitForCode: "Đã nhập sai mã quá nhiều lần. Hãy đợi 15 phút rồi thử lại, hoặc nhờ người quản trị cấp mật khẩu mới.",
  lateCode: "Phiên đăng nhập này đã quá lâu. Hãy quay lại nhập thư điện tử và mật khẩu.",
} as const;
