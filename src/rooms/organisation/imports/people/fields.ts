import type { FieldWords, TableSigns } from "#kernel/spreadsheets/index.ts";
import { groupName, splitOutline } from "#kernel/spreadsheets/index.ts";
import { looksLikePerson, looksLikeUnit } from "./lone-text.ts";

/** What is read of a list of people or of accounts. */
export type PersonField =
  | "number"
  | "name"
  | "surname"
  | "given"
  | "birth"
  | "birthMale"
  | "birthFemale"
  | "birthDay"
  | "birthMonth"
  | "birthYear"
  | "sex"
  | "sexMale"
  | "sexFemale"
  | "post"
  | "postAndUnit"
  | "unit"
  | "category"
  | "categoryOfficial"
  | "categoryServant"
  | "categoryWorker"
  | "partyDate"
  | "partyOfficialDate"
  | "partyMember"
  | "email"
  | "roles"
  | "emulation"
  | "note";

const list = (text: string) => text.split(/\s*[|\n]\s*/).filter((name) => name !== "");

const births = list(
  "ngày tháng năm sinh|ngày sinh|năm sinh|sinh ngày|ngày năm sinh|ngày, tháng năm sinh|tuổi|sinh năm",
);
const party = list(
  "ngày vào đảng|ngày kết nạp đảng|vào đảng|kết nạp đảng|ngày vào đảng csvn|ngày vào đcsvn|năm vào đảng",
);
const under = (groups: string[], own: string) => groups.map((group) => `${group} / ${own}`);

const fields: FieldWords<PersonField>[] = [
  { field: "number", names: list("stt|tt|số tt|số thứ tự|thứ tự|no") },
  {
    field: "name",
    names: list(
      "họ và tên|họ tên|họ, tên|họ và tên khai sinh|tên cán bộ|họ tên cán bộ|ông bà|tên công chức|họ và tên công chức|họ chữ đệm và tên|họ chữ đệm và tên khai sinh|họ chữ đệm tên|họ và tên cán bộ công chức|tên người dùng|người dùng|cán bộ công chức|họ tên chức vụ|họ và tên, chức vụ",
    ),
    never: ["cha", "mẹ", "vợ", "chồng", "người lập", "tên đơn vị", "con"],
  },
  {
    field: "surname",
    names: list("họ|họ đệm|họ và đệm|họ và tên đệm|họ và chữ đệm|họ lót|họ tên đệm|họ và tên lót|họ và chữ lót"),
  },
  { field: "given", names: list("tên|tên gọi|tên riêng") },
  { field: "birth", names: births, never: ["nơi sinh"] },
  { field: "birthMale", names: under(births, "nam") },
  { field: "birthFemale", names: under(births, "nữ") },
  { field: "birthDay", names: under(births, "ngày") },
  { field: "birthMonth", names: under(births, "tháng") },
  { field: "birthYear", names: under(births, "năm") },
  { field: "sex", names: list("giới tính|nam nữ|giới|phái|nam / nữ") },
  { field: "sexMale", names: ["nam", "giới tính / nam"] },
  { field: "sexFemale", names: ["nữ", "giới tính / nữ", "là nữ"] },
  {
    field: "post",
    names: list(
      "chức vụ|chức danh|chức vụ chức danh|chức vụ hoặc chức danh|vị trí việc làm|chức vụ hiện nay|chức vụ công tác|công việc đảm nhận|chức vụ chính quyền|chức danh công việc",
    ),
    never: ["đảng", "đơn vị", "ngạch", "đoàn thể"],
  },
  {
    field: "postAndUnit",
    names: list(
      "chức vụ đơn vị|chức vụ đơn vị công tác|chức vụ và đơn vị công tác|chức danh đơn vị|chức vụ nơi công tác|chức danh đơn vị công tác|chức vụ chức danh đơn vị công tác|chức vụ cơ quan công tác|chức vụ, chức danh, đơn vị",
    ),
  },
  {
    field: "unit",
    names: list(
      "đơn vị|đơn vị công tác|phòng đơn vị|phòng ban|phòng ban đơn vị|nơi công tác|bộ phận|phòng|cơ quan đơn vị|cơ quan|cơ quan công tác|tên đơn vị|nơi làm việc|đơn vị đang công tác|thuộc đơn vị|đơn vị phòng|bộ phận công tác",
    ),
    never: ["chức vụ", "chức danh", "trước đây"],
  },
  {
    field: "category",
    names: list(
      "loại|loại cán bộ|đối tượng|diện|loại lao động|phân loại|loại hình|loại hình lao động|công chức viên chức người lao động|cc vc nlđ|loại biên chế|biên chế|loại cbcc|diện biên chế|loại công chức viên chức",
    ),
    never: ["xếp loại", "đánh giá"],
  },
  { field: "categoryOfficial", names: list("công chức|loại / công chức|đối tượng / công chức") },
  { field: "categoryServant", names: list("viên chức|loại / viên chức|đối tượng / viên chức") },
  {
    field: "categoryWorker",
    names: list(
      "người lao động|hợp đồng|hđlđ|lao động hợp đồng|hợp đồng lao động|loại / người lao động|loại / hợp đồng|nlđ",
    ),
  },
  {
    field: "partyDate",
    names: [
      ...party,
      ...under(["ngày vào đảng", "đảng", "vào đảng", "đảng viên", "ngày vào đảng csvn"], "dự bị"),
      "ngày vào đảng / kết nạp",
      "ngày dự bị",
    ],
    never: ["chức vụ"],
  },
  {
    field: "partyOfficialDate",
    names: [
      ...under(["ngày vào đảng", "đảng", "vào đảng", "đảng viên", "ngày vào đảng csvn"], "chính thức"),
      "ngày chính thức",
      "ngày vào đảng chính thức",
    ],
  },
  { field: "partyMember", names: list("đảng viên|là đảng viên|đảng viên đcsvn"), never: ["ngày", "chức vụ", "số thẻ"] },
  {
    field: "email",
    names: list(
      "email|e mail|thư điện tử|hộp thư|địa chỉ email|địa chỉ thư điện tử|hộp thư điện tử|email công vụ|thư điện tử công vụ|tài khoản|tên đăng nhập|tên tài khoản|tài khoản đăng nhập|địa chỉ e mail",
    ),
  },
  {
    field: "roles",
    names: list(
      "vai trò|nhiệm vụ được giao|phân công|phân công nhiệm vụ|quyền|nhóm quyền|vai trò trong hệ thống|nhiệm vụ|quyền sử dụng|nhóm người dùng|vai trò sử dụng|nhiệm vụ trong hệ thống|nhiệm vụ trên hệ thống",
    ),
  },
  {
    field: "emulation",
    names: list(
      "phụ trách thi đua|làm công tác thi đua|cán bộ thi đua|đầu mối thi đua|phụ trách công tác thi đua|phụ trách thi đua khen thưởng|công tác thi đua khen thưởng|phụ trách công tác thi đua khen thưởng|đầu mối thi đua khen thưởng|phụ trách tđkt|cán bộ phụ trách thi đua khen thưởng",
    ),
  },
  { field: "note", names: list("ghi chú|chú thích") },
];

/** By what a list of people is recognised: names in one column, or surname and given name in two. */
export const peopleSigns: TableSigns<PersonField> = {
  fields,
  required: [["name"], ["surname", "given"]],
  number: "number",
  names: ["name", "surname", "given"],
  countsInGroups: true,
  lone: (text) =>
    looksLikeUnit(groupName(splitOutline(text).rest)) ? "group" : looksLikePerson(text) ? "record" : null,
};

/** A list of accounts has names and addresses. */
export const accountSigns: TableSigns<PersonField> = {
  ...peopleSigns,
  required: [
    ["name", "email"],
    ["surname", "given", "email"],
  ],
};
