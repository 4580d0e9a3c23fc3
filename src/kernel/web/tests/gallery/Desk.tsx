import {
  Act,
  Button,
  List,
  Log,
  Page,
  Rows,
  Sheet,
  Split,
  State,
  type StateName,
  Switch,
  Tally,
  Work,
} from "../../index.tsx";

import { late, later, soon } from "./desk-work.ts";

const today = "2023-06-05";

/** The desk of an emulation officer, as the look draws it. */
export function Desk() {
  return (
    <Page title="Bàn làm việc" aside={<Scope />} act={<DeskAct />}>
      <Tally
        groups={[
          {
            title: "Đến lượt bạn",
            icon: "hand-finger-right",
            mine: true,
            numbers: [
              { n: 2, words: "Quá hạn", href: "#qua-han", state: "late" },
              { n: 3, words: "Trong 7 ngày", href: "#bay-ngay", state: "soon" },
              { n: 2, words: "Sau đó", href: "#sau-do", state: "open", quiet: true },
            ],
          },
          {
            title: "Chờ người khác",
            icon: "hourglass-high",
            numbers: [
              { n: 1, words: "Quá hạn", href: "#cho", state: "late" },
              { n: 3, words: "Đang chờ", href: "#cho", state: "wait", quiet: true },
            ],
          },
          {
            title: "Chỉ tiêu năm 2023",
            icon: "target-arrow",
            numbers: [
              { n: 2, words: "Có nguy cơ", href: "#chi-tieu", state: "wait", quiet: true },
              { n: 2, words: "Đúng tiến độ", href: "#chi-tieu", state: "soon", quiet: true },
            ],
          },
        ]}
      />
      <Split side={<Beside />}>
        <Sheet title="Đến lượt bạn" aside="Xếp theo hạn">
          <MyWork />
        </Sheet>
        <Sheet title="Chờ người khác" id="cho" aside="Phần của bạn đã xong">
          <Waiting />
        </Sheet>
      </Split>
    </Page>
  );
}

function Scope() {
  return (
    <Switch
      label="Phạm vi"
      ways={[
        { words: "Việc của tôi", href: "/desk", current: true },
        { words: "Văn phòng Sở", href: "/desk?scope=unit" },
        { words: "Cả Sở", href: "/desk?scope=agency" },
      ]}
    />
  );
}

function DeskAct() {
  const words = (
    <>
      Gấp nhất hôm nay: <b>4 đơn vị chưa gửi báo cáo sơ kết</b>, quá hạn 5 ngày.
    </>
  );
  return (
    <Act words={words}>
      <Button words="Thêm kế hoạch" icon="file-text" href="/plans/new" second />
      <Button words="Ghi nhận điển hình" icon="star" href="/exemplars/new" second />
      <Button words="Soạn công văn đôn đốc" icon="send" href="/reminders/new" primary />
    </Act>
  );
}

function MyWork() {
  return (
    <Work
      today={today}
      bands={[
        { id: "qua-han", title: "Quá hạn", items: late },
        { id: "bay-ngay", title: "Trong 7 ngày", items: soon },
        { id: "sau-do", title: "Sau đó", items: later },
      ]}
    />
  );
}

function Waiting() {
  const rows: { title: string; at: string; state: StateName; words: string; due: string }[] = [
    {
      title: "Báo cáo sơ kết thực hiện Kế hoạch",
      at: "4 đơn vị",
      state: "late",
      words: "Quá 5 ngày",
      due: "31/05/2023",
    },
    { title: "Kế hoạch hội nghị sơ kết", at: "Giám đốc Sở", state: "wait", words: "Chờ ký", due: "07/06/2023" },
    {
      title: "Bổ sung minh chứng hồ sơ tập thể",
      at: "Trung tâm Dịch vụ đấu giá tài sản",
      state: "back",
      words: "Đã trả lại",
      due: "09/06/2023",
    },
    {
      title: "Trường hợp đặc biệt: Phòng Công chứng số 1",
      at: "Hội đồng TĐKT ngành",
      state: "wait",
      words: "Chờ ý kiến",
      due: "12/06/2023",
    },
  ];
  return (
    <Rows
      caption="Việc đang ở chỗ người khác"
      rows={rows}
      columns={[
        { head: "Việc", cell: (row) => <a href="/work">{row.title}</a> },
        { head: "Đang ở", cell: (row) => row.at },
        { head: "Tình trạng", cell: (row) => <State is={row.state}>{row.words}</State> },
        { head: "Hạn", num: true, cell: (row) => row.due },
        {
          head: "Thao tác",
          hiddenHead: true,
          num: true,
          cell: (row) => (
            <a href="/remind">
              Nhắc<span class="visually-hidden">: {row.title}</span>
            </a>
          ),
        },
      ]}
    />
  );
}

function Beside() {
  const at = (text: string) => new Date(`${text}+07:00`);
  return (
    <>
      <Sheet title="Chỉ tiêu năm 2023" id="chi-tieu">
        <List>
          <Quota
            title="Biểu dương, tôn vinh điển hình"
            is="risk"
            words="Có nguy cơ"
            amount="0 / 1 lần"
            why="Chưa có lịch. Dịp gần nhất: hội nghị sơ kết 11/06."
          />
          <Quota
            title="Giới thiệu điển hình trên cổng"
            is="risk"
            words="Có nguy cơ"
            amount="4 bài"
            why="“Thường xuyên”: đã 38 ngày chưa có bài mới."
          />
          <Quota title="Chọn nhân tố cho Gương sáng pháp luật" is="open" words="Đúng tiến độ" amount="2 ứng viên" />
          <Quota title="Đơn vị ban hành kế hoạch riêng" is="done" words="Đạt" amount="16 / 16" />
        </List>
      </Sheet>
      <Sheet
        title="Vừa diễn ra"
        aside={
          <a class="small" href="/activity">
            Xem nhật ký
          </a>
        }
      >
        <Log
          today={today}
          entries={[
            {
              at: at("2023-06-05T08:42"),
              words: (
                <>
                  <b>Vũ Đức Toàn</b> (Phòng Tư pháp huyện Yên Mô) gửi báo cáo sơ kết.
                </>
              ),
            },
            {
              at: at("2023-06-05T08:15"),
              words: (
                <>
                  <b>Bạn</b> trả lại hồ sơ của Trung tâm Dịch vụ đấu giá tài sản. Lý do: thiếu biên bản họp đơn vị.
                </>
              ),
            },
            {
              at: at("2023-06-02T16:05"),
              words: (
                <>
                  <b>Bùi Thị Mai</b> (Phòng Tư pháp huyện Hoa Lư) gửi báo cáo sơ kết.
                </>
              ),
            },
          ]}
        />
      </Sheet>
    </>
  );
}

function Quota(props: { title: string; is: StateName; words: string; amount: string; why?: string }) {
  return (
    <li>
      <h3>{props.title}</h3>
      <p class="pair">
        <State is={props.is}>{props.words}</State>
        <b class="num">{props.amount}</b>
      </p>
      {props.why && <p class="soft">{props.why}</p>}
    </li>
  );
}
