import type { FieldWords, TableSigns } from "#kernel/spreadsheets/index.ts";

const list = (text: string) => text.split("|");

const fields: FieldWords<InitiativeField>[] = [
  { field: "number", names: list("tt|stt|số tt|số thứ tự") },
  {
    field: "title",
    names: list(
      "tên đề tài sáng kiến|tên sáng kiến đề tài|tên sáng kiến|tên đề tài|sáng kiến|đề tài sáng kiến|sáng kiến đề tài|tên giải pháp|tên sáng kiến giải pháp|nội dung đăng ký sáng kiến|tên sáng kiến kinh nghiệm|tên sáng kiến cải tiến|giải pháp|tên giải pháp sáng kiến",
    ),
    never: ["tác giả", "tóm tắt", "cấp", "hiệu quả"],
  },
  {
    field: "author",
    names: list(
      "tác giả đồng tác giả|tác giả|họ và tên tác giả|họ tên tác giả|tên tác giả|tác giả nhóm tác giả|họ và tên|họ tên|đồng tác giả|chủ nhiệm đề tài|tác giả chủ nhiệm|người đăng ký|nhóm tác giả|tác giả sáng kiến",
    ),
    never: ["tỷ lệ", "đơn vị"],
  },
  {
    field: "unit",
    names: list("đơn vị công tác|đơn vị|nơi công tác|phòng ban|phòng đơn vị|cơ quan đơn vị|đơn vị của tác giả|bộ phận"),
    never: ["áp dụng", "công nhận"],
  },
  {
    field: "share",
    names: list(
      "tỷ lệ đóng góp|tỷ lệ đóng góp %|tỷ lệ|tỷ lệ % đóng góp|mức độ đóng góp|tỉ lệ đóng góp|% đóng góp|phần trăm đóng góp|tỷ lệ tham gia|tỷ lệ đóng góp vào việc tạo ra sáng kiến",
    ),
  },
  { field: "field", names: list("lĩnh vực|lĩnh vực áp dụng|thuộc lĩnh vực|lĩnh vực sáng kiến") },
  {
    field: "appliedFrom",
    names: list(
      "ngày áp dụng|thời gian áp dụng|áp dụng từ|ngày áp dụng lần đầu|thời điểm áp dụng|ngày áp dụng thử|ngày sáng kiến được áp dụng lần đầu|bắt đầu áp dụng",
    ),
  },
  {
    field: "summary",
    names: list(
      "tóm tắt nội dung|nội dung|tóm tắt|mô tả|nội dung sáng kiến|tóm tắt nội dung sáng kiến|mô tả tóm tắt|nội dung tóm tắt|nội dung chính|tóm tắt giải pháp",
    ),
  },
  { field: "appliedAt", names: list("nơi áp dụng|đơn vị áp dụng|phạm vi áp dụng|địa điểm áp dụng") },
  { field: "effect", names: list("hiệu quả|hiệu quả mang lại|kết quả|lợi ích|hiệu quả áp dụng") },
  { field: "note", names: list("ghi chú|chú thích") },
];

/** What a list of initiatives may say of each. */
export type InitiativeField =
  | "number"
  | "title"
  | "author"
  | "unit"
  | "share"
  | "field"
  | "appliedFrom"
  | "summary"
  | "appliedAt"
  | "effect"
  | "note";

/** By what such a list is recognised: what it is called, and who found it. */
export const initiativeSigns: TableSigns<InitiativeField> = {
  fields,
  required: [["title", "author"]],
  number: "number",
  names: ["title", "author"],
  lone: () => "record",
};
