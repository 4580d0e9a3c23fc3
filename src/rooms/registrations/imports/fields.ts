import { type FieldWords, groupName, splitOutline, type TableSigns } from "#kernel/spreadsheets/index.ts";
import type { HolderField } from "#rooms/ledger/imports/index.ts";
import { looksLikeUnit } from "#rooms/organisation/imports/index.ts";

const list = (text: string) => text.split("|");
const under = (groups: string, leaves: string) =>
  list(groups).flatMap((group) => list(leaves).map((leaf) => `${group} / ${leaf}`));

const registered = "đăng ký|nội dung đăng ký|đăng ký thi đua|đăng ký danh hiệu thi đua hình thức khen thưởng";

/** What a list of registered titles may say of each. */
export type TitleField = HolderField | "number" | "both" | "titles" | "commendations" | "deeds" | "initiative" | "note";

const fields: FieldWords<TitleField>[] = [
  { field: "number", names: list("tt|stt|số tt|số thứ tự") },
  {
    field: "name",
    names: list(
      "tên tập thể ông bà|tên tập thể cá nhân|tập thể cá nhân|tên cá nhân tập thể|cá nhân tập thể|họ và tên|họ tên|họ và tên tên tập thể|họ tên tên tập thể|tên tập thể|tên đơn vị cá nhân|tập thể ông bà|họ và tên cá nhân|họ và tên cán bộ|tên tập thể cá nhân hộ gia đình|đối tượng đăng ký|tên đối tượng|tên gọi|tập thể cá nhân đăng ký|tên tập thể họ và tên cá nhân",
    ),
    never: ["chức vụ", "phân loại", "đề tài", "sáng kiến", "danh hiệu"],
  },
  {
    field: "nameAndPost",
    names: list(
      "họ tên chức vụ|họ và tên chức vụ|họ và tên chức danh|họ tên chức danh|họ và tên chức vụ đơn vị công tác|tên tập thể họ tên chức vụ cá nhân|họ tên chức vụ đơn vị",
    ),
  },
  { field: "post", names: list("chức vụ|chức danh|chức vụ chức danh|chức vụ công tác|nghề nghiệp") },
  {
    field: "unit",
    names: list(
      "phòng đơn vị|đơn vị|đơn vị công tác|nơi công tác|phòng ban|cơ quan đơn vị|phòng ban đơn vị|đơn vị công tác địa chỉ|bộ phận|phòng chuyên môn",
    ),
    never: ["chức vụ", "đo"],
  },
  { field: "kind", names: list("đối tượng|phân loại|loại đối tượng|cá nhân hay tập thể|phân loại đối tượng") },
  {
    field: "both",
    names: [
      ...list(
        "danh hiệu thi đua hình thức khen thưởng|danh hiệu hình thức khen thưởng|danh hiệu thi đua hình thức khen thưởng đăng ký|đăng ký danh hiệu thi đua hình thức khen thưởng|danh hiệu thi đua và hình thức khen thưởng|danh hiệu hình thức đăng ký|danh hiệu thi đua và hình thức khen thưởng đăng ký|danh hiệu và hình thức khen thưởng",
      ),
      ...under(registered, "danh hiệu hình thức khen thưởng|danh hiệu thi đua hình thức khen thưởng"),
    ],
    never: ["đạt được", "năm trước"],
  },
  {
    field: "titles",
    names: [
      ...list(
        "danh hiệu thi đua đăng ký|danh hiệu thi đua|danh hiệu đăng ký|đăng ký danh hiệu thi đua|đăng ký danh hiệu|danh hiệu|danh hiệu đăng ký thi đua|đăng ký thi đua",
      ),
      ...under(registered, "danh hiệu thi đua|danh hiệu|danh hiệu đăng ký"),
    ],
    never: ["hình thức", "đạt được", "năm trước", "đã đạt"],
  },
  {
    field: "commendations",
    names: [
      ...list(
        "hình thức khen thưởng|hình thức khen thưởng đăng ký|đăng ký hình thức khen thưởng|hình thức|khen thưởng|đăng ký khen thưởng|hình thức khen|khen thưởng đăng ký",
      ),
      ...under(registered, "hình thức khen thưởng|hình thức|khen thưởng"),
    ],
    never: ["danh hiệu", "đạt được", "năm trước"],
  },
  {
    field: "deeds",
    names: list(
      "nội dung đăng ký|nội dung thi đua|chỉ tiêu|chỉ tiêu đăng ký|chỉ tiêu nội dung đăng ký|việc làm đăng ký|nội dung việc làm|nhiệm vụ đăng ký|công trình phần việc|nội dung chỉ tiêu thi đua|mục tiêu|phần việc đăng ký|chỉ tiêu thi đua|nội dung",
    ),
    never: ["danh hiệu", "sáng kiến"],
  },
  {
    field: "initiative",
    names: list(
      "tên đề tài sáng kiến|đề tài sáng kiến|tên sáng kiến|sáng kiến|đề tài|tên đề tài|sáng kiến đề tài|tên sáng kiến đề tài|tên đề tài sáng kiến đăng ký|đăng ký sáng kiến|tên sáng kiến giải pháp",
    ),
  },
  { field: "note", names: list("ghi chú|chú thích") },
];

/** By what such a list is recognised: whom, and what is registered. */
export const titleSigns: TableSigns<TitleField> = {
  fields,
  required: (["name", "nameAndPost"] as const).flatMap((name) =>
    (["both", "titles", "commendations"] as const).map((what): TitleField[] => [name, what]),
  ),
  number: "number",
  names: ["name", "nameAndPost"],
  countsInGroups: true,
  lone: (text) => (looksLikeUnit(groupName(splitOutline(text).rest)) ? "group" : null),
};
