import { vietnamDay } from "#kernel/calendar/index.ts";
import { entryStateNames, listStateNames } from "#kernel/lists/index.ts";
import type { Verdict } from "#kernel/verdict.ts";
import { Act, Button, day, Empty, Facts, Page, PostButton, Rows, Sheet, State, units } from "#kernel/web/index.tsx";
import type { NamedList } from "../../queries/registration-lists.ts";
import type { RegistrationEntry, SelfAssessment } from "../../schema/registration.ts";
import { registerLevelNames } from "../../terms.ts";
import { holderKindNames } from "../../words.vi.ts";
import { SelfState } from "./SelfAssessmentPage.tsx";

type Shown = {
  list: NamedList;
  entries: RegistrationEntry[];
  may: Record<"edit" | "send" | "recall" | "answer", Verdict>;
  owed: { id: number; dueOn: string | null } | null;
  /** Tự đánh giá trước khi đăng ký; null where the plan asks none. */
  self: { written: SelfAssessment | undefined } | null;
};

/** One unit's list of a year: its entries with the answer to each, and what its reader may do. */
export function ListPage(props: Shown) {
  const { list, entries, owed } = props;
  const { toUnit, toOffice, state } = listStateNames[list.state];
  return (
    <Page
      title={`Danh sách đăng ký điển hình năm ${list.year}`}
      here={list.unitName}
      over={list.unitName}
      crumbs={[
        { words: "Điển hình", href: "/exemplars" },
        { words: "Đăng ký", href: `/registration-lists?plan=${list.planId}&year=${list.year}` },
      ]}
      aside={
        <p>
          <State is={state} tint>
            {props.may.answer.allowed ? toOffice : toUnit}
          </State>
        </p>
      }
      act={<ListAct {...props} />}
    >
      <Facts
        of={[
          ["Kế hoạch", <a href={`/plans/${list.planId}`}>{list.planTitle}</a>],
          ["Số mục", units(entries.length, "mục")],
          ["Gửi ngày", list.sentAt ? day(vietnamDay(list.sentAt)) : null],
          ["Tự đánh giá trước khi đăng ký", props.self && <SelfLine {...props} written={props.self.written} />],
          ["Việc của kế hoạch", owed ? <a href={`/obligations/${owed.id}`}>{dueWords(owed.dueOn)}</a> : null],
        ]}
      />
      <Sheet>
        <Entries {...props} />
      </Sheet>
    </Page>
  );
}

function SelfLine({ list, may, written }: Shown & { written: SelfAssessment | undefined }) {
  const act = may.edit.allowed ? (written ? "Sửa" : "Tự đánh giá") : "Xem";
  return (
    <>
      <SelfState of={written} />{" "}
      <a href={`/registration-lists/${list.id}/self-assessment`}>
        {act}
        <span class="visually-hidden"> bản tự đánh giá trước khi đăng ký</span>
      </a>
    </>
  );
}

function dueWords(dueOn: string | null): string {
  return dueOn ? `Gửi danh sách, hạn ${day(dueOn)}` : "Gửi danh sách";
}

function ListAct({ list, entries, may }: Shown) {
  const at = `/registration-lists/${list.id}`;
  const waiting = entries.filter(({ state }) => state === "waiting").length;
  if (may.answer.allowed && waiting > 0)
    return (
      <Act words="Mục được duyệt thành điển hình; mục chưa được thì trả lại từng mục kèm lý do.">
        {may.recall.allowed && (
          <PostButton words="Rút lại danh sách" icon="arrow-back-up" action={`${at}/recall`} second />
        )}
        <PostButton words={`Duyệt ${waiting} mục`} icon="check" action={`${at}/acceptance`} primary />
      </Act>
    );
  if (may.send.allowed)
    return (
      <Act words="Gửi rồi thì chờ duyệt từng mục; việc gửi danh sách của kế hoạch được tính là đã gửi.">
        <Button words="Nhập từ tệp" icon="upload" href={`${at}/file`} second />
        <Button words="Sửa danh sách" icon="pencil" href={`${at}/entries`} second />
        <PostButton words={`Gửi ${waiting} mục`} icon="send" action={`${at}/sending`} primary />
      </Act>
    );
  if (may.edit.allowed)
    return (
      <Act words="Nhập trên trang hoặc lấy từ tệp Word, Excel của đơn vị.">
        <Button words="Nhập từ tệp" icon="upload" href={`${at}/file`} second />
        <Button words="Ghi các mục" icon="pencil" href={`${at}/entries`} primary />
      </Act>
    );
  if (may.recall.allowed)
    return (
      <Act words="Danh sách đang chờ duyệt.">
        <PostButton words="Rút lại để sửa" icon="arrow-back-up" action={`${at}/recall`} second />
      </Act>
    );
  return null;
}

function Entries({ list, entries, may }: Shown) {
  return (
    <Rows
      caption="Các mục đăng ký"
      rows={entries}
      empty={
        <Empty title="Danh sách chưa có mục nào">
          Ghi tập thể, cá nhân, mô hình mà đơn vị chọn, hoặc nhập từ tệp Word, Excel đã có.
        </Empty>
      }
      columns={[
        { head: "Điển hình", names: true, cell: (entry) => <Named entry={entry} /> },
        { head: "Loại", cell: (entry) => entry.kindName },
        { head: "Cấp, thời hạn", cell: (entry) => spanOf(entry, list.year) },
        { head: "Thành tích, nội dung", cell: (entry) => entry.summary },
        { head: "Người theo dõi", cell: (entry) => entry.mentor },
        { head: "Kết quả", cell: (entry) => <Answer entry={entry} /> },
        {
          head: "Việc",
          hiddenHead: true,
          cell: (entry) => may.answer.allowed && entry.state === "waiting" && <AnswerActs list={list} entry={entry} />,
        },
      ]}
    />
  );
}

function Named({ entry }: { entry: RegistrationEntry }) {
  const name = entry.exemplarId ? <a href={`/exemplars/${entry.exemplarId}`}>{entry.name}</a> : entry.name;
  const outside = entry.holderKind === "person" && entry.personId === null && "không có trong danh sách của đơn vị";
  return (
    <>
      {name}
      <br />
      <span class="soft small">
        {[holderKindNames[entry.holderKind], entry.post, outside].filter(Boolean).join(", ")}
      </span>
    </>
  );
}

function spanOf(entry: RegistrationEntry, year: number): string {
  const levels = entry.levels.map((level) => registerLevelNames[level]).join(", ");
  const span = entry.periodFrom ? `giai đoạn ${entry.periodFrom}–${entry.periodTo}` : `năm ${year}`;
  return levels === "" ? span : `Cấp ${levels}, ${span}`;
}

function Answer({ entry }: { entry: RegistrationEntry }) {
  const { word, state } = entryStateNames[entry.state];
  return (
    <>
      <State is={state}>{word}</State>
      {entry.reason && entry.state !== "accepted" && <p class="soft small">{entry.reason}</p>}
    </>
  );
}

function AnswerActs({ list, entry }: { list: NamedList; entry: RegistrationEntry }) {
  const at = `/registration-lists/${list.id}/entries/${entry.id}`;
  return (
    <div class="button-row">
      <PostButton words="Duyệt" about={entry.name} small action={`${at}/acceptance`} />
      <Button words="Trả lại" about={entry.name} small href={`${at}/return`} />
    </div>
  );
}
