/**
 * A reason the program cannot start or go on that the person at the keyboard can mend:
 * one sentence in English, the same in Vietnamese, no stack.
 */
export class CannotStart extends Error {
  readonly vietnamese: string;
  constructor(english: string, vietnamese: string, cause?: unknown) {
    super(english, { cause });
    this.name = "CannotStart";
    this.vietnamese = vietnamese;
  }
}

/**
 * Says on stderr why the program stops. A known reason, a full disk among them, is two lines, English then Vietnamese;
 * anything else is a fault of ours and keeps its stack.
 */
export function explainStop(error: unknown): void {
  const known = error instanceof CannotStart ? error : isFullDisk(error) ? fullDisk(error) : null;
  if (known) console.error(`${known.message}\n${known.vietnamese}`);
  else console.error(error);
}

/** The file system's code, a quota's, and PostgreSQL's (53100), on the error or on what caused it. */
function isFullDisk(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: string; cause?: unknown };
  return ["ENOSPC", "EDQUOT", "53100"].includes(code ?? "") || (cause !== undefined && isFullDisk(cause));
}

function fullDisk(error: unknown): CannotStart {
  return new CannotStart(
    "The disk is full: free some space, or set GUONGSANG_DATA to a folder on another disk, then start again.",
    "Ổ đĩa đã đầy: hãy giải phóng chỗ trống, hoặc đặt GUONGSANG_DATA sang thư mục ở ổ đĩa khác, rồi khởi động lại.",
    error,
  );
}
