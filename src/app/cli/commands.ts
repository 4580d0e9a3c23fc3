/** One command: how it is written, what it does, and where it is (loaded only when asked for). */
export type Command = { usage: string; does: string; load: () => Promise<{ run: Run }> };

/** Runs a command with the words after its name; resolves to the exit code: 0 done, 1 refused or failed, 2 bad input. */
export type Run = (args: string[]) => Promise<number>;

/** Every command by its name, one or two words. A new one is one file beside this and one entry here. */
export const commands: Record<string, Command> = {
  "plan check": {
    usage: "plan check TỆP.yaml",
    does: "Kiểm tra một gói kế hoạch, nêu mọi chỗ cần sửa kèm số dòng.",
    load: () => import("./plan-check.ts"),
  },
  "plan schedule": {
    usage: "plan schedule TỆP.yaml [--from NGÀY] [--to NGÀY] [--json]",
    does: "Liệt kê từng việc có hạn của từng đơn vị theo một gói kế hoạch; không cần máy chủ.",
    load: () => import("./plan-schedule.ts"),
  },
  "plan schema": {
    usage: "plan schema",
    does: "In lược đồ JSON Schema của gói kế hoạch (docs/plan-format.schema.json).",
    load: () => import("./plan-schema.ts"),
  },
  "plan read": {
    usage: "plan read TỆP [--json|--yaml]",
    does: "Đọc văn bản một kế hoạch (.docx, .pdf có chữ, .txt, .md): nhiệm vụ, thời hạn, chỉ tiêu, chỗ nên xem lại; --yaml in gói kế hoạch nháp.",
    load: () => import("./plan-read.ts"),
  },
  "plan export": {
    usage: "plan export ID",
    does: "In gói kế hoạch (YAML) của một kế hoạch trong chương trình, theo mã hoặc khóa.",
    load: () => import("./plan-export.ts"),
  },
  "plan import": {
    usage: "plan import TỆP.yaml",
    does: "Nhập một gói kế hoạch vào chương trình thành bản thảo; cơ quan chưa có thì lập mới cùng các đơn vị trong gói.",
    load: () => import("./plan-import.ts"),
  },
  import: {
    usage: "import units|people|accounts|exemplars|initiatives|awards TỆP --context NGỮ-CẢNH.json --dry-run [--json]",
    does: "Đọc thử một danh sách Excel: từng dòng, từng ô cần sửa, dòng trùng; không ghi gì.",
    load: () => import("./import.ts"),
  },
};
