import type { FieldWords, TableSigns } from "#kernel/spreadsheets/index.ts";

/** What is read of a list of units. */
export type UnitField =
  | "number"
  | "name"
  | "abbreviation"
  | "parent"
  | "kind"
  | "validFrom"
  | "validTo"
  | "period"
  | "successors"
  | "staff"
  | "note";

const fields: FieldWords<UnitField>[] = [
  { field: "number", names: ["stt", "tt", "số tt", "số thứ tự", "thứ tự", "no"] },
  {
    field: "name",
    names: [
      ..."tên đơn vị,đơn vị,tên cơ quan đơn vị,tên đầy đủ,tên gọi,tên cơ quan,tên tổ chức,cơ quan đơn vị,tên phòng ban".split(
        ",",
      ),
      ..."tên đơn vị đầy đủ,tên tòa án,tên phòng đơn vị,đơn vị trực thuộc,tên,các đơn vị,tên gọi đầy đủ,tên chi cục,công đoàn trực thuộc,tên công đoàn,công đoàn,tên bệnh viện,tên trường".split(
        ",",
      ),
    ],
    never: [
      "viết tắt",
      "cấp trên",
      "chủ quản",
      "kế thừa",
      "loại",
      "mới",
      "tiếp nhận",
      "quản lý",
      "cha",
      "người",
      "thay thế",
      "sau sắp xếp",
      "tên tắt",
      "thuộc đơn vị",
      "ngày",
    ],
  },
  {
    field: "abbreviation",
    names: [
      "tên viết tắt",
      "viết tắt",
      "tên tắt",
      "ký hiệu viết tắt",
      "chữ viết tắt",
      "tên ngắn",
      "tên gọi tắt",
      "tên rút gọn",
      "tên thường gọi",
    ],
  },
  {
    field: "parent",
    names: [
      ..."đơn vị cấp trên trực tiếp,đơn vị cấp trên,cấp trên trực tiếp,cấp trên,đơn vị chủ quản,cơ quan chủ quản".split(
        ",",
      ),
      ..."cơ quan cấp trên,thuộc đơn vị,trực thuộc,đơn vị quản lý,đơn vị cha,cơ quan quản lý trực tiếp,thuộc,trực thuộc đơn vị".split(
        ",",
      ),
    ],
    never: ["đơn vị trực thuộc", "số đơn vị"],
  },
  {
    field: "kind",
    names: [
      "loại đơn vị",
      "loại",
      "loại hình",
      "loại hình đơn vị",
      "cấp đơn vị",
      "phân loại",
      "loại hình tổ chức",
      "cấp",
      "loại tổ chức",
    ],
    never: ["cấp trên", "ngày", "cấp phó"],
  },
  {
    field: "validFrom",
    names: [
      ..."ngày thành lập,thành lập,ngày bắt đầu hoạt động,ngày bắt đầu,hoạt động từ,hiệu lực từ,từ ngày,ngày hiệu lực".split(
        ",",
      ),
      ..."ngày hoạt động,năm thành lập,thời gian thành lập,ngày tháng thành lập,bắt đầu,hoạt động từ ngày,thời gian hoạt động / từ".split(
        ",",
      ),
      ..."thời gian hoạt động / từ ngày,thời gian / từ,hiệu lực / từ,hiệu lực / từ ngày,thời gian hoạt động / bắt đầu".split(
        ",",
      ),
    ],
    never: ["quyết định", "kết thúc", "chấm dứt", "số"],
  },
  {
    field: "validTo",
    names: [
      ..."ngày kết thúc hoạt động,ngày kết thúc,kết thúc hoạt động,ngày giải thể,ngày chấm dứt hoạt động,đến ngày,hiệu lực đến".split(
        ",",
      ),
      ..."ngày hết hiệu lực,hoạt động đến,ngày sáp nhập giải thể,kết thúc,chấm dứt,hoạt động đến ngày,ngày chấm dứt,ngày sáp nhập".split(
        ",",
      ),
      ..."thời gian hoạt động / đến,thời gian hoạt động / đến ngày,thời gian / đến,hiệu lực / đến,hiệu lực / đến ngày,thời gian hoạt động / kết thúc".split(
        ",",
      ),
    ],
    never: ["quyết định", "bắt đầu"],
  },
  {
    field: "period",
    names: [
      "thời gian hoạt động",
      "thời gian tồn tại",
      "thời gian hiệu lực",
      "hiệu lực",
      "thời hạn hoạt động",
      "giai đoạn hoạt động",
    ],
  },
  {
    field: "successors",
    names: [
      ..."đơn vị kế thừa,kế thừa,đơn vị tiếp nhận,sáp nhập vào,đơn vị thay thế,đơn vị mới,chuyển thành,đơn vị sau sắp xếp".split(
        ",",
      ),
      ..."đơn vị kế thừa nhiệm vụ,nhập vào,tổ chức kế thừa,tên đơn vị mới,đơn vị hình thành sau sắp xếp,hợp nhất thành,sắp xếp thành".split(
        ",",
      ),
    ],
  },
  {
    field: "staff",
    names: [
      "biên chế",
      "số biên chế",
      "biên chế được giao",
      "số người",
      "số lượng biên chế",
      "chỉ tiêu biên chế",
      "số cán bộ công chức",
      "số lượng cán bộ",
      "quân số",
      "tổng số biên chế",
      "số công chức",
      "số người làm việc",
      "số lượng người làm việc",
      "số lượng người",
      "tổng số người",
    ],
  },
  { field: "note", names: ["ghi chú", "chú thích", "diễn giải"] },
];

/** By what a list of units is recognised: a column of names and at least one other. */
export const unitSigns: TableSigns<UnitField> = { fields, required: [["name"]], number: "number", names: ["name"] };
