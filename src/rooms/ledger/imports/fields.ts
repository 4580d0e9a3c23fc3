import { type FieldWords, groupName, splitOutline, type TableSigns } from "#kernel/spreadsheets/index.ts";
import { looksLikeUnit } from "#rooms/organisation/imports/index.ts";

const list = (text: string) => text.split("|");
const under = (groups: string, leaf: string) => list(groups).map((group) => `${group} / ${leaf}`);

const decisions =
  "quyết định|quyết định khen thưởng|quyết định công nhận|quyết định tặng thưởng|số quyết định|quyết định khen";

const fields: FieldWords<AwardField>[] = [
  { field: "number", names: list("stt|số tt|tt|số thứ tự") },
  {
    field: "year",
    names: list("năm|năm khen thưởng|năm khen|năm công tác|năm đạt|năm học|giai đoạn|năm thi đua|năm, giai đoạn"),
    never: ["năm sinh", "ngày", "số quyết định"],
  },
  {
    field: "name",
    names: list(
      "họ và tên|họ tên|họ và tên tên tập thể|tên tập thể cá nhân|tên cá nhân tập thể|cá nhân tập thể|tập thể cá nhân|tên đơn vị cá nhân|họ tên tên tập thể|họ và tên tên đơn vị|tên tập thể|đối tượng khen thưởng|tên đối tượng|đối tượng được khen|người tập thể được khen|họ và tên cá nhân|tên tập thể cá nhân hộ gia đình|họ tên cá nhân tên tập thể|tên tập thể cá nhân được khen thưởng|họ và tên cán bộ|cá nhân được khen thưởng|tập thể được khen thưởng",
    ),
    never: ["chức vụ", "phân loại", "người ký"],
  },
  {
    field: "nameAndPost",
    names: list(
      "họ tên chức vụ|họ và tên chức vụ|họ tên chức danh|họ tên chức vụ đơn vị|họ và tên chức vụ đơn vị công tác",
    ),
  },
  { field: "post", names: list("chức vụ|chức danh|chức vụ chức danh|chức vụ công tác|chức vụ lúc khen") },
  {
    field: "unit",
    names: list(
      "đơn vị công tác|đơn vị|đơn vị công tác lúc được khen|nơi công tác|phòng ban|phòng đơn vị|đơn vị lúc được khen|cơ quan đơn vị|đơn vị cơ quan công tác|đơn vị công tác địa chỉ|đơn vị địa chỉ",
    ),
    never: ["quyết định", "ban hành", "chức vụ"],
  },
  { field: "address", names: list("địa chỉ|nơi cư trú|nơi ở|thường trú") },
  {
    field: "kind",
    names: list(
      "phân loại|loại đối tượng|đối tượng|phân loại đối tượng|loại|cá nhân hay tập thể|phân loại khen thưởng",
    ),
    never: ["tên", "xếp loại"],
  },
  {
    field: "award",
    names: list(
      "danh hiệu hình thức khen thưởng|danh hiệu thi đua hình thức khen thưởng|danh hiệu|danh hiệu thi đua|hình thức khen thưởng|khen thưởng|danh hiệu khen thưởng|danh hiệu hình thức|tên danh hiệu|danh hiệu đạt được|danh hiệu được công nhận|thành tích khen thưởng|nội dung khen thưởng|danh hiệu hoặc hình thức khen thưởng",
    ),
    never: ["quyết định", "năm"],
  },
  {
    field: "form",
    names: list("hình thức khen thưởng|hình thức khen|hình thức"),
    never: ["danh hiệu", "quyết định", "hình thức nhận"],
  },
  {
    field: "decision",
    names: [
      ...list(
        "số quyết định|quyết định|quyết định số|số qđ|số hiệu quyết định|số ký hiệu quyết định|quyết định khen thưởng|số và ngày quyết định|số ngày quyết định|số ngày tháng năm của quyết định|số ngày tháng năm quyết định cơ quan ban hành quyết định|số ngày tháng năm của quyết định khen thưởng cơ quan ban hành quyết định|số ngày tháng năm của quyết định công nhận danh hiệu thi đua cơ quan ban hành quyết định|số quyết định ngày quyết định|số quyết định ngày ký|số văn bản|căn cứ quyết định|số quyết định ngày ký cơ quan ban hành",
      ),
      ...under(decisions, "số"),
      ...under(decisions, "số ký hiệu"),
      ...under(decisions, "số quyết định"),
      ...under(decisions, "số hiệu"),
    ],
    never: ["cấp quyết định", "cấp ra quyết định"],
  },
  {
    field: "decisionDate",
    names: [
      ...list(
        "ngày ký|ngày quyết định|ngày ký quyết định|ngày ban hành|ngày qđ|ngày tháng năm quyết định|ngày ra quyết định",
      ),
      ...under(decisions, "ngày"),
      ...under(decisions, "ngày ký"),
      ...under(decisions, "ngày tháng"),
      ...under(decisions, "ngày tháng năm"),
      ...under(decisions, "ngày ban hành"),
    ],
    never: ["số"],
  },
  {
    field: "decidedBy",
    names: [
      ...list(
        "cấp quyết định|cấp khen thưởng|cấp khen|cơ quan ban hành|cơ quan quyết định|cơ quan ra quyết định|cấp ra quyết định|người quyết định|thẩm quyền quyết định|cơ quan khen thưởng|cơ quan ban hành quyết định|người ký|cấp ký|người ký quyết định",
      ),
      ...under(decisions, "cơ quan ban hành"),
      ...under(decisions, "cấp ban hành"),
      ...under(decisions, "cơ quan"),
      ...under(decisions, "người ký"),
      ...under(decisions, "cấp"),
    ],
    never: ["số", "ngày"],
  },
  {
    field: "achievement",
    names: list("thành tích|nội dung thành tích|thành tích đạt được|lý do khen|tóm tắt thành tích"),
  },
  { field: "goldBook", names: list("số sổ vàng|sổ vàng|số vào sổ|vào sổ vàng số|vào sổ số") },
  { field: "note", names: list("ghi chú|chú thích") },
];

/** What a list of awards may say of each. */
export type AwardField =
  | "number"
  | "year"
  | "name"
  | "nameAndPost"
  | "post"
  | "unit"
  | "address"
  | "kind"
  | "award"
  | "form"
  | "decision"
  | "decisionDate"
  | "decidedBy"
  | "achievement"
  | "goldBook"
  | "note";

/** By what a list of awards is recognised: whom, and what; or what with its decision, under groups that say whom. */
export const awardSigns: TableSigns<AwardField> = {
  fields,
  required: [
    ["name", "award"],
    ["nameAndPost", "award"],
    ["name", "form"],
    ["nameAndPost", "form"],
    ["award", "decision"],
    ["form", "decision"],
    ["name", "decision"],
  ],
  number: "number",
  names: ["name", "nameAndPost"],
  countsInGroups: true,
  lone: (text) => (looksLikeUnit(groupName(splitOutline(text).rest)) ? "record" : null),
};

/** An annex names the award and the decision over the table: whom is enough. */
export const annexSigns: TableSigns<AwardField> = {
  ...awardSigns,
  required: [
    ["name", "post"],
    ["name", "unit"],
    ["nameAndPost", "unit"],
  ],
};
