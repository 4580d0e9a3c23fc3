import {
  Act,
  Button,
  DateField,
  Duty,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  marked,
  Note,
  Page,
  SelectField,
  Sheet,
  State,
  TextField,
  TurboFrame,
} from "../../index.tsx";

import { AfterSending, List, Papers } from "./SubmitParts.tsx";

const rows: [string, string, string, string][] = [
  ["Tổ Hành chính tư pháp", "1", "6 công chức", "Năm 2018 trả kết quả đúng hẹn toàn bộ 1.214 hồ sơ."],
  ["Nguyễn Thanh Liêm", "", "Phó Chánh án", "Hòa giải thành 71% số vụ được phân công năm 2018."],
  ["Trịnh Mỹ Duyên", "4", "", "Giúp 26 người cao tuổi viết đơn tại bộ phận tiếp nhận."],
  ["Lịch hòa giải lưu động bằng xuồng", "0", "Tổ hòa giải lưu động", "18 chuyến, 7 xã; 43 vụ hòa giải thành."],
];

/** A form sent back with every kind of error. */
export const rejectedList: Filled = {
  typed: {
    year: "2019",
    heldOn: "31/11/2018",
    number: "02/BB-TA",
    head: "1",
    none: "",
    channels: ["portal"],
    way: "post",
    row: rows.map(([name, kind, post, why]) => ({ name, kind, post, why })),
  },
  errors: {
    heldOn: ["Tháng 11 không có ngày 31. Ghi ngày/tháng/năm, ví dụ 25/01/2019."],
    "row[1][kind]": ["Chọn loại điển hình cho ông Liêm."],
    "row[2][post]": ["Ghi chức vụ hoặc bộ phận của bà Duyên."],
    minutes: ["Tệp nặng 24,3 MB, tối đa 20 MB. Quét lại ở mức 200 dpi hoặc tách thành hai tệp."],
    way: ["Chọn cách gửi bản giấy."],
    "": ["Danh sách phải có ít nhất một tập thể và một cá nhân."],
  },
};

/** A unit answers a duty: registration list, files, what happens next. */
export function Submit(props: { form: Filled }) {
  return (
    <Page
      title="Gửi danh sách đăng ký mô hình, gương điển hình năm 2019"
      here="Gửi danh sách"
      over="Kế hoạch 787/TA-TĐKT, mục III, điểm 3.2"
      crumbs={[
        { words: "Kế hoạch", href: "/plans" },
        { words: "787/TA-TĐKT", href: "/plans/1" },
      ]}
      aside={
        <p>
          <State is="soon" tint>
            Còn 2 ngày, chậm nhất 31/01/2019
          </State>
        </p>
      }
      act={
        <Act
          words={
            <>
              Đã lưu nháp lúc 09:42. <b>Còn 6 chỗ cần sửa.</b>
            </>
          }
        >
          <Button words="Lưu nháp" form="ds" name="act" value="draft" />
          <Button words="Gửi danh sách" icon="send" form="ds" name="act" value="send" primary />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa gửi được" />
      <Form
        id="ds"
        action="/submit"
        of={props.form}
        upload
        draft="gallery-list"
        preview={{ url: "/preview", frame: "xem-truoc" }}
      >
        <Duty
          cite="Câu của kế hoạch"
          quote={marked(
            "Danh sách đăng ký mô hình, gương điển hình tiên tiến gửi về Hội đồng Thi đua – Khen thưởng Tòa án nhân dân tỉnh Cà Mau… trước ngày 01/02 hằng năm.",
            ["trước ngày 01/02 hằng năm"],
          )}
          facts={[
            ["Ngày cuối còn đúng hạn", "Thứ Năm, 31/01/2019"],
            ["Gửi cho", "Phòng TCCB, Thanh tra và TĐKT"],
            ["Gửi thay mặt", "TAND huyện Trần Văn Thời"],
            [
              "Năm trước",
              <a key="before" href="/before">
                Đã gửi 29/01/2018, 5 dòng
              </a>,
            ],
          ]}
        />
        <Sheet title="1. Cuộc họp xét của đơn vị" block>
          <Fields>
            <TextField name="year" label="Năm đăng ký" readonly />
            <DateField name="heldOn" label="Ngày họp xét" required />
            <TextField name="number" label="Số biên bản" />
            <SelectField
              name="head"
              label="Chánh án xác nhận"
              required
              choices={[{ value: "1", words: "Trương Hoàng Phúc" }]}
            />
          </Fields>
        </Sheet>
        <Sheet
          title="2. Danh sách đăng ký"
          block
          aside={
            <p>
              <a href="/import">Đọc từ tệp Excel</a> · <a href="/template.xlsx">Tải mẫu Excel</a>
            </p>
          }
        >
          <List />
        </Sheet>
        <Papers />
        <TurboFrame id="xem-truoc">
          <Note>Hạn tiếp theo: 31/01/2020.</Note>
        </TurboFrame>
        <AfterSending />
      </Form>
    </Page>
  );
}
