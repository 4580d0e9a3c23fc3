import type { StateName } from "#kernel/web/index.tsx";
import type { ImportKind } from "./imports/index.ts";
import type { ResultKey } from "./taking-in/types.ts";

/** What each kind of list is called. */
export const importKindNames: Record<ImportKind, string> = {
  units: "Đơn vị",
  people: "Cán bộ",
  accounts: "Tài khoản",
};

/** How an import stands. */
export const importStates: Record<"reading" | "checked" | "failed" | "taken_in", { is: StateName; words: string }> = {
  reading: { is: "wait", words: "Đang đọc" },
  checked: { is: "soon", words: "Chờ nhập" },
  failed: { is: "late", words: "Chưa đọc được" },
  taken_in: { is: "done", words: "Đã nhập" },
};

/** What a taking-in did, in the order it is told. */
export const resultWords: Record<ResultKey, (n: number) => string> = {
  unitsMade: (n) => `Thêm ${n} đơn vị`,
  unitsKnown: (n) => `${n} đơn vị đã có`,
  unitsFilled: (n) => `Bổ sung thông tin ${n} đơn vị`,
  unitsEnded: (n) => `Ghi kết thúc hoạt động ${n} đơn vị`,
  successions: (n) => `Ghi ${n} việc sáp nhập, chia tách`,
  peopleMade: (n) => `Thêm ${n} người`,
  peopleJoined: (n) => `Gộp vào hồ sơ có sẵn của ${n} người`,
  accountsOpened: (n) => `Lập ${n} tài khoản`,
  accountsKnown: (n) => `${n} người đã có tài khoản`,
  postsGiven: (n) => `Ghi ${n} chức vụ`,
  mandatesGiven: (n) => `Giao ${n} vai trò`,
  rowsJoined: (n) => `${n} dòng trùng với dòng khác trong tệp`,
  rowsSkipped: (n) => `${n} dòng bỏ qua theo lựa chọn`,
  rowsFaulty: (n) => `${n} dòng cần sửa, chưa nhập`,
  rowsLeft: (n) => `${n} dòng chưa nhập vì đơn vị cấp trên của dòng đó chưa nhập được`,
};
