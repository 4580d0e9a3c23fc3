import {
  CheckField,
  CheckGroup,
  Entry,
  Fields,
  FileField,
  Next,
  Note,
  RadioGroup,
  SelectField,
  Sheet,
  State,
  TextArea,
} from "../../index.tsx";

const kinds = [
  "Mô hình, gương tiên tiến",
  "Tập thể tiêu biểu",
  "Đơn vị kiểu mẫu",
  "Cá nhân tiên tiến",
  "Người tốt, việc tốt",
];

/** The rows of the list. */
export function List() {
  return (
    <Entry
      name="row"
      caption="Danh sách đăng ký"
      columns={[
        {
          head: "Tập thể hoặc họ và tên",
          width: "c2",
          field: ({ name, label }) => <TextArea name={name("name")} label={label} rows={2} hiddenLabel />,
        },
        {
          head: "Loại điển hình",
          width: "c3",
          field: ({ name, label }) => (
            <SelectField
              name={name("kind")}
              label={label}
              hiddenLabel
              blank="Chọn loại"
              choices={kinds.map((words, value) => ({ value: String(value), words }))}
            />
          ),
        },
        {
          head: "Chức vụ, bộ phận",
          width: "c4",
          field: ({ name, label }) => <TextArea name={name("post")} label={label} rows={2} hiddenLabel />,
        },
        {
          head: "Vì sao chọn (số liệu, việc làm)",
          field: ({ name, label }) => <TextArea name={name("why")} label={label} rows={2} hiddenLabel />,
        },
      ]}
      note={(at) =>
        at === 1 && (
          <Note>
            Ông Liêm giữ chức vụ lãnh đạo: chỉ được công nhận khi tập thể do ông đứng đầu cũng là tập thể điển hình (mục
            III, khoản 2). Vẫn gửi được; Phòng TCCB sẽ kiểm tra.
          </Note>
        )
      }
    />
  );
}

export function Papers() {
  return (
    <>
      <Sheet title="3. Tệp kèm theo" block>
        <p class="soft">PDF, Word, Excel hoặc ảnh; mỗi tệp tối đa 20 MB.</p>
        <Fields two>
          <FileField
            name="minutes"
            label="Biên bản họp đơn vị"
            required
            present={[{ name: "bien-ban-hop-28-01.pdf", size: 25_480_000 }]}
          />
          <FileField
            name="signed"
            label="Danh sách có chữ ký, đóng dấu"
            present={[
              {
                name: "danh-sach-dang-ky-2019.pdf",
                size: 1_890_000,
                href: "/files/1",
                state: <State is="done">Đã kiểm tra</State>,
              },
            ]}
          />
        </Fields>
      </Sheet>
      <Sheet title="4. Gửi bản giấy" block>
        <Fields two>
          <RadioGroup
            name="way"
            label="Cách gửi"
            required
            choices={[
              { value: "post", words: "Qua bưu điện", hint: "Ghi số vận đơn vào ô ghi chú." },
              { value: "hand", words: "Nộp trực tiếp" },
            ]}
          />
          <CheckGroup
            name="channels"
            label="Đăng tin ở đâu"
            hint="Chọn được nhiều nơi."
            choices={[
              { value: "portal", words: "Trang thông tin điện tử" },
              { value: "board", words: "Bảng tin của đơn vị" },
            ]}
          />
        </Fields>
        <CheckField name="none" label="Năm nay đơn vị không có điển hình để đăng ký" hint="Được tính là đã trả lời." />
        <TextArea name="remark" label="Ghi chú" hint="Không bắt buộc." />
      </Sheet>
    </>
  );
}

export function AfterSending() {
  return (
    <Next
      steps={[
        {
          title: "Có ngay giấy báo đã gửi",
          words: "Ghi giờ gửi và mã tra cứu; còn sửa được đến khi Phòng mở xem.",
        },
        {
          title: "Phòng TCCB nhận hoặc trả lại",
          words: "Từng dòng một, trả lại thì ghi lý do. Thường trong 3 ngày làm việc.",
        },
        {
          title: "Cấp ủy và lãnh đạo lập kế hoạch bồi dưỡng",
          words: "Cho từng điển hình được nhận, ghi rõ trách nhiệm của mỗi bên.",
        },
        {
          title: "Giới thiệu tập thể, cá nhân tiêu biểu",
          words: "Chậm nhất 30/03/2019, kèm biên bản họp và bản tóm tắt thành tích.",
        },
      ]}
    />
  );
}
