import type { FieldWords, TableSigns } from "#kernel/spreadsheets/index.ts";

const list = (text: string) => text.split("|");
const levels = list(
  "cấp đăng ký|cấp|cấp công nhận|đăng ký cấp|mức đăng ký|cấp điển hình|cấp đề nghị|cấp đề nghị công nhận",
);
const spans = list("thời gian|thời hạn|giai đoạn|kỳ đăng ký|thời gian đăng ký");
const under = (groups: string[], leaves: string) =>
  groups.flatMap((group) => list(leaves).map((leaf) => `${group} / ${leaf}`));

const fields: FieldWords<EntryField>[] = [
  { field: "number", names: list("tt|stt|số tt|số thứ tự") },
  {
    field: "name",
    names: list(
      "tên tập thể cá nhân mô hình|tên tập thể cá nhân|tập thể cá nhân|tên cá nhân tập thể|họ và tên|họ tên|tên điển hình|tên điển hình tiên tiến|điển hình tiên tiến|tên gương điển hình|gương điển hình tiên tiến|tên mô hình gương điển hình|mô hình gương điển hình tiên tiến|tên mô hình điển hình|tên cá nhân tập thể mô hình|họ và tên tên tập thể|họ tên tên tập thể mô hình|tên gọi|tên đối tượng|đối tượng đăng ký|tên gương người tốt việc tốt|người tốt việc tốt|tên nhân tố mới|nhân tố mới",
    ),
    never: ["chức vụ", "phân loại", "người theo dõi", "người kèm", "bồi dưỡng"],
  },
  {
    field: "nameAndPost",
    names: list("họ tên chức vụ|họ và tên chức vụ|họ và tên chức vụ đơn vị công tác|họ tên chức danh|tên chức vụ"),
  },
  {
    field: "collective",
    names: [...list("tập thể|tên tập thể|tập thể đăng ký"), ...under(["đối tượng", "tên"], "tập thể")],
    never: ["cá nhân"],
  },
  {
    field: "person",
    names: [
      ...list("cá nhân|tên cá nhân|cá nhân đăng ký|họ và tên cá nhân"),
      ...under(["đối tượng", "tên"], "cá nhân"),
    ],
    never: ["tập thể"],
  },
  { field: "model", names: list("mô hình|tên mô hình|mô hình đăng ký|tên mô hình mới|tên mô hình cách làm") },
  { field: "post", names: list("chức vụ|chức danh|chức vụ chức danh|chức vụ công tác|nghề nghiệp") },
  {
    field: "unit",
    names: list(
      "đơn vị|đơn vị công tác|nơi công tác|phòng ban|phòng đơn vị|cơ quan đơn vị|đơn vị đăng ký|đơn vị công tác địa chỉ|thuộc đơn vị|đơn vị quản lý",
    ),
    never: ["chức vụ", "tên"],
  },
  {
    field: "subject",
    names: list("đối tượng|loại đối tượng|phân loại|loại|phân loại đối tượng|tập thể hay cá nhân|loại hình"),
    never: ["tên", "điển hình"],
  },
  { field: "kind", names: list("loại điển hình|loại hình điển hình|loại gương|loại mô hình gương điển hình") },
  { field: "level", names: levels, never: ["thời gian"] },
  { field: "grassroots", names: [...under(levels, "cơ sở|cấp cơ sở"), ...list("cấp cơ sở|cơ sở")] },
  { field: "sector", names: [...under(levels, "ngành|cấp ngành|bộ ngành|cấp bộ ngành"), ...list("cấp ngành|ngành")] },
  { field: "province", names: [...under(levels, "tỉnh|cấp tỉnh|thành phố"), ...list("cấp tỉnh")] },
  { field: "ministry", names: [...under(levels, "bộ|cấp bộ"), ...list("cấp bộ")] },
  { field: "state", names: [...under(levels, "toàn quốc|nhà nước|trung ương"), ...list("cấp toàn quốc|toàn quốc")] },
  { field: "span", names: [...spans, "năm", "năm giai đoạn", "hằng năm giai đoạn"], never: ["năm sinh", "ngày"] },
  { field: "yearly", names: [...under(spans, "hằng năm|hàng năm|năm"), ...list("hằng năm|hàng năm")] },
  { field: "period", names: [...under(spans, "giai đoạn"), "cả giai đoạn", "giai đoạn 2021-2025"] },
  {
    field: "summary",
    names: list(
      "thành tích nổi bật nội dung mô hình|thành tích nổi bật|tóm tắt thành tích|thành tích|thành tích tiêu biểu|nội dung|nội dung mô hình|nội dung đăng ký|việc làm tiêu biểu|tóm tắt việc làm|mô tả|nội dung cách làm|tóm tắt nội dung|tóm tắt thành tích nội dung mô hình|cách làm|lĩnh vực nội dung|hiệu quả|kết quả",
    ),
  },
  {
    field: "mentor",
    names: list(
      "người theo dõi bồi dưỡng|người bồi dưỡng|người kèm|người giúp đỡ|người phụ trách bồi dưỡng|phân công theo dõi|phân công bồi dưỡng|người phụ trách|người được phân công theo dõi|trách nhiệm bồi dưỡng|người theo dõi giúp đỡ",
    ),
  },
  { field: "note", names: list("ghi chú|chú thích") },
];

/** What a list of registered exemplars may say of each. */
export type EntryField =
  | "number"
  | "name"
  | "nameAndPost"
  | "collective"
  | "person"
  | "model"
  | "post"
  | "unit"
  | "subject"
  | "kind"
  | "level"
  | "grassroots"
  | "sector"
  | "province"
  | "ministry"
  | "state"
  | "span"
  | "yearly"
  | "period"
  | "summary"
  | "mentor"
  | "note";

/** Columns that mark a level with a cross, by the level. */
export const levelMarks = ["grassroots", "sector", "province", "ministry", "state"] as const;

/** The fields that name whom or what a row registers. */
export const naming = ["name", "nameAndPost", "collective", "person", "model"] as const;

/** By what such a list is recognised: a name, and one thing that is said of exemplars only. */
export const entrySigns: TableSigns<EntryField> = {
  fields,
  required: naming.flatMap((name) =>
    (["level", "grassroots", "sector", "summary", "mentor", "kind", "unit"] as const).map((other): EntryField[] => [
      name,
      other,
    ]),
  ),
  number: "number",
  names: [...naming],
  countsInGroups: true,
};
