import { CannotStart } from "../settings.ts";

/** One sentence for a PostgreSQL server that cannot be used; unknown errors keep the server's own words. */
export function explainConnection(url: string, error: unknown): CannotStart {
  const { code = "", message } = error as { code?: string; message: string };
  const where = shown(url);
  const [english, vietnamese] = sentences(code, where) ?? [
    `the server at ${where} refused the connection: ${message}`,
    `máy chủ ở ${where} từ chối kết nối: ${message}`,
  ];
  return new CannotStart(
    `DATABASE_URL cannot be used: ${english}.`,
    `Chưa dùng được DATABASE_URL: ${vietnamese}.`,
    error,
  );
}

function sentences(code: string, where: string): [string, string] | null {
  if (code === "ECONNREFUSED") {
    return [
      `nobody listens at ${where}; start that PostgreSQL, or correct the host and port`,
      `không có máy chủ nào lắng nghe ở ${where}; hãy khởi động PostgreSQL đó, hoặc sửa lại tên máy và cổng`,
    ];
  }
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return [`the host name in ${where} is not known; correct it`, `không tìm thấy tên máy trong ${where}; hãy sửa lại`];
  }
  if (code === "ETIMEDOUT" || code === "EHOSTUNREACH" || code === "ENETUNREACH") {
    return [
      `${where} does not answer; see that the server runs and that no firewall is between`,
      `${where} không trả lời; hãy xem máy chủ có chạy không và có tường lửa chặn giữa đường không`,
    ];
  }
  if (code.startsWith("28")) {
    return [
      `the server at ${where} does not accept this user name and password; correct them`,
      `máy chủ ở ${where} không nhận tên và mật khẩu này; hãy sửa lại`,
    ];
  }
  if (code === "3D000") {
    return [
      `the server has no database of the name in ${where}; create it (encoding UTF8), then start again`,
      `máy chủ chưa có cơ sở dữ liệu tên như trong ${where}; hãy tạo (mã hóa UTF8) rồi khởi động lại`,
    ];
  }
  if (code === "53300") {
    return [
      `the server at ${where} has no connection left; raise its max_connections or stop other programs`,
      `máy chủ ở ${where} đã hết kết nối; hãy tăng max_connections hoặc dừng bớt chương trình khác`,
    ];
  }
  return null;
}

/** The address without user and password. */
function shown(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || 5432}${pathname}`;
}
