import {
  Act,
  Button,
  Filters,
  Legend,
  Matrix,
  type MatrixBand,
  type MatrixGroup,
  Page,
  SelectField,
  type StateName,
  Switch,
  TextField,
} from "../../index.tsx";

const bands: MatrixBand[] = [
  ["Hạn 31/01", "đã qua", ["Văn bản phát động", "Đăng ký thi đua"]] as const,
  ["Hạn 28/02", "", ["Đề tài, sáng kiến"]] as const,
  [
    "Hạn 30/06",
    "hết đợt 1, còn 13 ngày",
    [
      "Chung sức nông thôn mới",
      "Học tập, làm theo Bác",
      "Văn hóa công sở",
      "Giới thiệu điển hình",
      "Sơ kết đợt 1",
      "Báo cáo đợt 1",
    ],
  ] as const,
  ["Hạn 22/11", "", ["120 năm Đắk Lắk"]] as const,
  ["Hạn 30/11", "hết đợt 2", ["Báo cáo đợt 2", "Hồ sơ khen thưởng"]] as const,
].map(([due, note, titles]) => ({
  due,
  ...(note ? { note } : {}),
  columns: titles.map((title) => ({ title, href: `/duties/${title.length}`, note: `${title.length}/24 xong` })),
}));

const states: StateName[] = [
  "done",
  "done",
  "off",
  "soon",
  "wait",
  "back",
  "late",
  "slow",
  "excused",
  "open",
  "open",
  "run",
];
const quiet = new Set<StateName>(["done", "slow", "off", "excused", "open"]);

/** Units × duties; `times` widens it for the test of many columns. */
export function MatrixPage(props: { times?: number }) {
  const times = props.times ?? 1;
  const wide = Array.from({ length: times }, () => bands).flat();
  const cellsOf = (row: number) =>
    Array.from({ length: 12 * times }, (_, at) => {
      const state = states[(at + row * (row % 3)) % states.length]!;
      return quiet.has(state) ? { state } : { state, href: `/obligations/${row}-${at}` };
    });
  const units = (names: string[], from: number) =>
    names.map((name, at) => ({ name, href: `/units/${from + at}`, note: "4/12", cells: cellsOf(from + at) }));
  const groups: MatrixGroup[] = [
    {
      title: "Thuộc Sở Tư pháp",
      units: units(["Thanh tra Sở", "Xây dựng, kiểm tra VB", "Phổ biến, giáo dục PL", "TT Trợ giúp pháp lý"], 0),
    },
    {
      title: "Phòng Tư pháp cấp huyện",
      units: units(["TP Buôn Ma Thuột", "TX Buôn Hồ", "Cư M’gar", "Ea H’leo", "M’Đrắk <b>"], 4),
    },
  ];
  return (
    <Page
      title="Bảng đơn vị và việc"
      under="Kế hoạch phát động phong trào thi đua trong ngành Tư pháp tỉnh Đắk Lắk năm 2024"
      crumbs={[
        { words: "Kế hoạch", href: "/plans" },
        { words: "Thi đua năm 2024", href: "/plans/5" },
      ]}
      wide
      aside={
        <Switch
          label="Đợt"
          ways={[
            { words: "Đợt 1", href: "?stage=1" },
            { words: "Đợt 2", href: "?stage=2" },
            { words: "Cả năm", href: "?", current: true },
          ]}
        />
      }
      act={
        <Act
          words={
            <>
              <b>18 mục chờ bạn nhận</b>; 2 đơn vị quá hạn; báo cáo đợt 1 còn 13 ngày.
            </>
          }
        >
          <Button words="Tải Excel" icon="file-spreadsheet" href="/plans/5/matrix.xlsx" download second />
          <Button words="Đôn đốc 2 đơn vị" icon="send" href="/reminders/new" second />
          <Button words="Nhận 18 mục" icon="checks" href="/receive" primary />
        </Act>
      }
    >
      <Filters
        label="Lọc bảng"
        action="/matrix"
        found={
          <>
            Đang xem <b>20 trong 24 đơn vị</b>.<br />
            <a href="?all=1">Hiện cả 4 đơn vị đã xong phần đợt 1</a>
          </>
        }
      >
        <SelectField
          name="kind"
          label="Đơn vị"
          choices={[
            { value: "", words: "Tất cả 24 đơn vị" },
            { value: "so", words: "Thuộc Sở (9)" },
          ]}
        />
        <SelectField
          name="state"
          label="Tình trạng"
          choices={[
            { value: "open", words: "Còn việc trước 30/06" },
            { value: "late", words: "Quá hạn" },
          ]}
        />
        <TextField name="name" label="Tên đơn vị" placeholder="Ví dụ: krong nang" />
      </Filters>
      <Legend
        of={[
          { state: "late", words: "Quá hạn", n: 2 },
          { state: "back", words: "Trả lại", n: 5 },
          { state: "wait", words: "Đã gửi, chờ bạn nhận", n: 18 },
          { state: "soon", words: "Sắp hạn", n: 55 },
          { state: "done", words: "Đã nhận", n: 80 },
          { state: "slow", words: "Muộn, đã nhận", n: 5 },
          { state: "excused", words: "Được miễn", n: 2 },
          { state: "open", words: "Chưa đến hạn" },
          { state: "off", words: "Không áp dụng" },
        ]}
      />
      <Matrix caption="Bảng đơn vị và việc, tình trạng ngày 17/06/2024" bands={wide} groups={groups} />
    </Page>
  );
}
