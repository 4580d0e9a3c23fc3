/** Why a step is closed, and what the reader can do about it. */
export const refusals = {
  "account.no_email": (facts) =>
    `${facts.name} chưa có thư điện tử. Hãy ghi thư điện tử công vụ trước khi lập tài khoản.`,
  "account.exists": (facts) => `${facts.name} đã có tài khoản.`,
  "account.none": (facts) => `${facts.name} chưa có tài khoản.`,
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
} as const;
