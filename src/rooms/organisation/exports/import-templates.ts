import { excelBook, type ListColumn } from "#kernel/spreadsheets/index.ts";
import type { ImportKind } from "../imports/index.ts";

type Example = Record<string, string | number>;
type Template = {
  sheet: string;
  columns: [head: string, width: number, day?: boolean][];
  example: Example;
  notes: string[];
};

const shared = [
  "Cột nhận theo tên ở dòng tiêu đề, không theo thứ tự; không cần mã. Thừa cột khác cũng được.",
  "Ngày ghi ngày/tháng/năm, ví dụ 25/01/2019; chưa rõ thì ghi 01/2019 hoặc 2019.",
];

const templates: Record<ImportKind, Template> = {
  units: {
    sheet: "Danh sách đơn vị",
    columns: [
      ["STT", 6],
      ["Tên đơn vị", 46],
      ["Tên viết tắt", 20],
      ["Đơn vị cấp trên trực tiếp", 38],
      ["Loại đơn vị", 20],
      ["Ngày thành lập", 14, true],
      ["Ngày kết thúc hoạt động", 16, true],
      ["Đơn vị kế thừa", 38],
      ["Biên chế", 10],
    ],
    example: { "Tên đơn vị": "Phòng Tổ chức cán bộ", "Tên viết tắt": "P. TCCB", "Loại đơn vị": "Phòng" },
    notes: [
      "Cách điền danh sách đơn vị",
      "Tên đơn vị: bắt buộc, ghi đầy đủ như trên văn bản.",
      "Đơn vị cấp trên trực tiếp: đơn vị đã có trong chương trình, hoặc một đơn vị khác trong chính tệp này.",
      "Ngày kết thúc hoạt động, Đơn vị kế thừa: chỉ ghi cho đơn vị đã sáp nhập, chia tách, giải thể; nhiều đơn vị kế thừa cách nhau bằng dấu chấm phẩy.",
      ...shared,
    ],
  },
  people: {
    sheet: "Danh sách cán bộ",
    columns: [
      ["STT", 6],
      ["Họ và tên", 28],
      ["Ngày sinh", 13, true],
      ["Giới tính", 10],
      ["Chức vụ", 26],
      ["Đơn vị công tác", 42],
      ["Loại", 15],
      ["Đảng viên", 10],
      ["Ngày vào Đảng", 13, true],
      ["Thư điện tử", 30],
      ["Vai trò", 30],
    ],
    example: {
      "Họ và tên": "Nguyễn Văn An",
      "Ngày sinh": "25/01/1980",
      "Giới tính": "Nam",
      "Chức vụ": "Chuyên viên",
      Loại: "Công chức",
    },
    notes: [
      "Cách điền danh sách cán bộ",
      "Họ và tên, Ngày sinh: bắt buộc.",
      "Đơn vị công tác: đơn vị đã có trong chương trình; cũng có thể ghi tên đơn vị ở một dòng riêng phía trên những người của đơn vị đó.",
      "Loại: Công chức, Viên chức hoặc Người lao động.",
      "Vai trò: để trống, hoặc ghi Phụ trách thi đua, Thủ trưởng, Cấp phó, Cấp ủy, Chủ tịch hội đồng, Ủy viên hội đồng, Thư ký hội đồng, Biên tập; nhiều vai trò cách nhau bằng dấu chấm phẩy.",
      ...shared,
    ],
  },
  accounts: {
    sheet: "Danh sách tài khoản",
    columns: [
      ["STT", 6],
      ["Họ và tên", 28],
      ["Thư điện tử", 32],
      ["Chức vụ", 26],
      ["Đơn vị công tác", 42],
      ["Vai trò", 32],
    ],
    example: { "Họ và tên": "Nguyễn Văn An", "Thư điện tử": "an.nv@coquan.gov.vn", "Vai trò": "Phụ trách thi đua" },
    notes: [
      "Cách điền danh sách tài khoản",
      "Họ và tên, Thư điện tử: bắt buộc; mỗi người một địa chỉ riêng, dùng để đăng nhập.",
      "Người chưa có hồ sơ thì chương trình thêm hồ sơ với chức vụ và đơn vị ghi ở đây.",
      "Mật khẩu đầu tiên hiện sau khi nhập, in ra hoặc tải Excel để giao tận tay; chương trình không giữ lại.",
      ...shared,
    ],
  },
};

/** The form to fill in for a kind of list: heads that the reading knows, one line to copy, and a sheet that says how. */
export function importTemplate(kind: ImportKind): Promise<Uint8Array<ArrayBuffer>> {
  const { sheet, columns, notes } = templates[kind];
  const listed: ListColumn<Example>[] = columns.map(([head, width, day]) => ({
    head,
    width,
    day: day ?? false,
    cell: (row) => row[head] ?? null,
  }));
  return excelBook({ sheet, columns: listed, rows: [] }, { sheet: "Hướng dẫn", notes: [...notes, ...exampleOf(kind)] });
}

/** The example stands on the sheet of instructions: nobody needs to delete it from the list. */
function exampleOf(kind: ImportKind): string[] {
  const { example } = templates[kind];
  return ["Ví dụ một dòng:", ...Object.entries(example).map(([head, value]) => `${head}: ${value}`)];
}
