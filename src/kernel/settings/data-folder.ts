import { constants } from "node:fs";
import { access, chmod, mkdir, stat } from "node:fs/promises";
import { CannotStart } from "./cannot-start.ts";

/**
 * Makes the data folder and sees that this user may write to it. Others may pass through it
 * (mode 711) but not list it: as root, the database runs as another user and its folder is inside.
 */
export async function makeDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o711 });
    await access(folder, constants.W_OK | constants.X_OK);
    if (process.getuid?.() === 0) {
      const { mode } = await stat(folder);
      if ((mode & 0o011) !== 0o011) await chmod(folder, mode | 0o011);
    }
  } catch (error) {
    throw explainFolder(folder, error);
  }
}

/** The sentence for a folder that cannot be made or written; a full disk has its own. */
export function explainFolder(folder: string, error: unknown): CannotStart {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new CannotStart(
      `The disk that holds ${folder} is full: free some space there, or set GUONGSANG_DATA to a folder on another disk.`,
      `Ổ đĩa chứa ${folder} đã đầy: hãy giải phóng chỗ trống, hoặc đặt GUONGSANG_DATA sang thư mục ở ổ đĩa khác.`,
      error,
    );
  }
  return new CannotStart(
    `The data folder ${folder} cannot be written (${code}): give this user the right to write there, or set GUONGSANG_DATA to another folder, for example GUONGSANG_DATA=/srv/guongsang`,
    `Không ghi được vào thư mục dữ liệu ${folder} (${code}): hãy cấp quyền ghi cho người dùng này, hoặc đặt GUONGSANG_DATA sang thư mục khác, ví dụ GUONGSANG_DATA=/srv/guongsang`,
    error,
  );
}
