import {
  Act,
  Bar,
  Button,
  Duty,
  Empty,
  Facts,
  marked,
  Page,
  Pager,
  Reasons,
  Sheet,
  State,
  Tabs,
  Years,
} from "../../index.tsx";

const sentence =
  "Trước ngày 31/3 hằng năm, Tòa án nhân dân các huyện, thành phố thuộc tỉnh và các Tòa, Phòng, Văn phòng thuộc Tòa án nhân dân tỉnh giới thiệu tập thể, cá nhân tiêu biểu (kèm theo biên bản họp cơ quan, đơn vị; bản tóm tắt thành tích có xác nhận của lãnh đạo cơ quan, đơn vị)…";

/** A plan's page, as the look draws it, with a closed step and an empty part below. */
export function Plan() {
  return (
    <Page
      title="Tuyên truyền phong trào thi đua yêu nước và xây dựng điển hình tiên tiến giai đoạn 2017 – 2020"
      here="787/TA-TĐKT"
      over="Kế hoạch số 787/TA-TĐKT"
      crumbs={[{ words: "Kế hoạch", href: "/plans" }]}
      aside={
        <p>
          <State is="run" tint>
            Đang thực hiện
          </State>
        </p>
      }
      act={<PlanAct />}
    >
      <Facts
        of={[
          ["Cơ quan ban hành", "Hội đồng TĐKT, Tòa án nhân dân tỉnh Cà Mau"],
          ["Ngày ban hành", "12/12/2017"],
          ["Giai đoạn", "2017 – 2020"],
          [
            "Thực hiện kế hoạch cấp trên",
            <a key="parent" href="/plans/99">
              99/KH-TANDTC-TĐKT
            </a>,
          ],
          ["Đơn vị thực hiện", "18 đơn vị"],
          ["Kinh phí", null],
        ]}
      />
      <Tabs
        label="Các phần của kế hoạch"
        tabs={[
          { words: "Việc phải làm", href: "/plans/1", n: 14, current: true },
          { words: "Bảng đơn vị và việc", href: "/plans/1/matrix" },
          { words: "Kế hoạch của đơn vị", href: "/plans/1/children", n: 18 },
          { words: "Toàn văn", href: "/plans/1/text" },
          { words: "Nơi nhận", href: "/plans/1/recipients", n: 4 },
          { words: "Hỏi đáp", href: "/plans/1/questions", n: 3 },
          { words: "Sửa đổi", href: "/plans/1/amendments", n: 1 },
        ]}
      />
      <Timeline />
      <section class="stack" aria-labelledby="viec">
        <div class="pagehead list-head">
          <h2 id="viec">Việc phải làm, đặt cạnh câu của kế hoạch</h2>
          <p class="soft small">
            4 việc cần theo dõi lúc này. <a href="/plans/1?all=1">Xem cả 14 việc</a>
          </p>
        </div>
        <Duty
          cite="Mục III (Xây dựng điển hình), điểm 3.8"
          quote={marked(sentence, [
            "Trước ngày 31/3 hằng năm",
            "giới thiệu tập thể, cá nhân tiêu biểu",
            "biên bản họp",
            "bản tóm tắt thành tích có xác nhận",
          ])}
          title="1. Giới thiệu tập thể, cá nhân tiêu biểu"
          href="/duties/1"
          facts={[
            ["Ai làm", "Mọi đơn vị (18)"],
            ["Gửi cho", "Phòng TCCB, Thanh tra và TĐKT"],
            ["Hạn năm 2019", "Thứ Bảy, 30/03/2019"],
            ["Minh chứng", "Biên bản họp; bản tóm tắt có xác nhận"],
          ]}
          foot={
            <>
              <State is="soon">6/18 đã gửi, còn 12 ngày</State>
              <Bar
                label="4 đã nhận, 2 chờ nhận, 12 chưa gửi"
                shares={[
                  { state: "done", n: 4 },
                  { state: "wait", n: 2 },
                  { state: "late", n: 0 },
                  { state: "open", n: 12 },
                ]}
              />
              <a href="/duties/1/units">Xem 18 đơn vị</a>
            </>
          }
        />
      </section>
      <Pager page={2} size={50} total={1214} of="việc" href={(page) => `?page=${page}`} />
      <Sheet title="Bước tiếp theo" block>
        <Reasons
          of={{ allowed: false, reasons: [{ code: "gallery.before", facts: { on: "31/12/2020" } }] }}
          title="Chưa kết thúc được kế hoạch:"
        />
      </Sheet>
      <Sheet>
        <Empty
          title="Chưa có câu hỏi nào"
          act={<Button words="Đặt câu hỏi" icon="message-circle" href="/questions/new" />}
        >
          Đơn vị hỏi về kế hoạch ở đây; câu trả lời hiện cho mọi đơn vị cùng thực hiện.
        </Empty>
      </Sheet>
    </Page>
  );
}

function PlanAct() {
  const words = (
    <>
      <b>12 đơn vị chưa giới thiệu</b> tập thể, cá nhân tiêu biểu. Còn 12 ngày.
    </>
  );
  return (
    <Act words={words}>
      <Button words="Tải Excel" icon="file-spreadsheet" href="/plans/1.xlsx" download second />
      <Button words="Sửa đổi kế hoạch" icon="edit" href="/plans/1/amendments/new" second />
      <Button words="Nhắc 12 đơn vị" icon="send" href="/plans/1/reminders/new" primary />
    </Act>
  );
}

function Timeline() {
  return (
    <Years
      label="Dòng thời gian 2017 – 2020"
      today="18/03"
      spans={[
        { name: "2017", stands: "past", marks: [{ on: "12/12", words: "Ban hành, gửi 18 đơn vị" }] },
        {
          name: "2018",
          stands: "past",
          marks: [
            { on: "31/01", words: "Danh sách đăng ký", state: { is: "done", words: "18/18" } },
            { on: "30/03", words: "Giới thiệu tiêu biểu", state: { is: "done", words: "18/18" } },
          ],
        },
        {
          name: "2019",
          stands: "now",
          passed: 21,
          marks: [
            { on: "31/01", words: "Danh sách đăng ký", state: { is: "late", words: "17/18, 1 quá hạn" } },
            {
              on: "30/03",
              words: "Giới thiệu tập thể, cá nhân tiêu biểu",
              next: true,
              state: { is: "soon", words: "6/18, còn 12 ngày" },
            },
            { on: "30/09", words: "Đánh giá cuối năm công tác" },
          ],
        },
        {
          name: "2020",
          stands: "ahead",
          marks: [
            { on: "31/01", words: "Danh sách đăng ký" },
            { on: "30/09", words: "Tổng kết giai đoạn" },
          ],
        },
      ]}
    />
  );
}
