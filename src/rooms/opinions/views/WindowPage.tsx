import {
  Button,
  day,
  dayLong,
  Empty,
  Facts,
  List,
  Note,
  Page,
  PostButton,
  Reasons,
  Sheet,
  Split,
  State,
  units,
} from "#kernel/web/index.tsx";
import { windowPath } from "../public-paths.ts";
import type { WindowShown } from "../queries/window-page.ts";
import type { OpinionSubject } from "../schema.ts";
import { opinionStates } from "../states.ts";
import { opinionStateNames, standingNames } from "../words.vi.ts";
import { SubjectLines } from "./SubjectLines.tsx";
import { WindowAct } from "./WindowAct.tsx";

export type WindowProps = WindowShown & { agencyKey: string };

/** Một đợt lấy ý kiến: whom it is about, until when, how many opinions wait; the next act in the bar. */
export function WindowPage(props: WindowProps) {
  const { window, standing, may, runs } = props;
  const look = standingNames[standing];
  return (
    <Page
      title={window.title}
      here="Một đợt lấy ý kiến"
      crumbs={[{ words: "Lấy ý kiến", href: "/opinion-windows" }]}
      aside={
        <p>
          <State is={look.state} tint>
            {look.word}
          </State>
        </p>
      }
      act={<WindowAct {...props} />}
    >
      <Head {...props} />
      <Told {...props} />
      {standing === "drafting" && runs && <Reasons of={may.publish} title="Chưa công khai được" />}
      {standing === "over" && runs && <Reasons of={may.conclude} title="Chưa kết luận được" />}
      <Split side={<Side {...props} />}>
        {window.conclusion && runs && (
          <Sheet title="Kết luận" block>
            <p class="pre">{window.conclusion}</p>
          </Sheet>
        )}
        <Sheet title="Nội dung xin ý kiến" block>
          <p class="pre">{window.about}</p>
        </Sheet>
        <Listed {...props} />
      </Split>
    </Page>
  );
}

function Head({ window, closesOn, left, standing, agencyKey }: WindowProps) {
  const planned = window.closesOn === null;
  const onPortal = standing !== "drafting" && standing !== "withdrawn" && standing !== "coming";
  return (
    <Facts
      of={[
        [planned ? "Dự kiến mở" : "Mở", day(window.opensOn)],
        [planned ? "Dự kiến nhận đến hết" : "Nhận đến hết", dayLong(closesOn)],
        ["Thời hạn", units(window.workingDays, "ngày làm việc")],
        ["Còn", left !== null && (left === 0 ? "Hôm nay là ngày cuối" : units(left, "ngày làm việc"))],
        ["Đóng sớm", window.closedOn && day(window.closedOn)],
        ["Kết luận ngày", window.concludedOn && day(window.concludedOn)],
        ["Nơi nhận thư, điện thoại", window.contact],
        ["Trên cổng", onPortal && <a href={windowPath(agencyKey, window.id)}>Trang công khai</a>],
      ]}
    />
  );
}

function Told({ window }: WindowProps) {
  return (
    <>
      {window.reason && <Note>Lý do: {window.reason}</Note>}
      {window.lengthenReason && <Note>Đã kéo dài. Lý do: {window.lengthenReason}</Note>}
      {window.closeReason && <Note>Đóng sớm. Lý do: {window.closeReason}</Note>}
      {window.notice && <Note>Thông báo trên cổng: {window.notice}</Note>}
    </>
  );
}

function Side({ window, counts, substance, standing }: WindowProps) {
  const at = `/opinion-windows/${window.id}`;
  const published = standing !== "drafting" && standing !== "withdrawn";
  return (
    <>
      {counts && published && (
        <Sheet title="Ý kiến" aside={<a href={`${at}/opinions`}>Sổ ý kiến</a>}>
          <List>
            {opinionStates.map((state) => (
              <li key={state}>
                <State is={opinionStateNames[state].state}>{opinionStateNames[state].word}</State>{" "}
                <a href={`${at}/opinions?state=${state}`}>{counts[state]} ý kiến</a>
              </li>
            ))}
          </List>
        </Sheet>
      )}
      {substance && published && (
        <Sheet title="Tổng hợp cho Hội đồng" block>
          <div class="stack">
            <p class="soft">Số ý kiến, nội dung và trả lời theo từng tên; không có tên người gửi.</p>
            <Button words="Xem bản tổng hợp" icon="file-text" small href={`${at}/summary`} />
          </div>
        </Sheet>
      )}
      <Sheet title="Giữ kín" block>
        <p class="soft">
          Ý kiến không đăng ở đâu. Ai xem người gửi phải ghi lý do, và lượt xem vào sổ xem thông tin hạn chế.
        </p>
      </Sheet>
    </>
  );
}

function Listed(props: WindowProps) {
  const { window, subjects, may } = props;
  const at = `/opinion-windows/${window.id}/subjects`;
  const add = may.edit.allowed && (
    <div class="button-row">
      <Button words="Chọn từ điển hình" icon="star" small href={`${at}/choice`} />
      <Button words="Ghi một tên" icon="plus" small href={`${at}/new`} />
    </div>
  );
  return (
    <Sheet title={`Danh sách${subjects.length > 0 ? `, ${units(subjects.length, "tên")}` : ""}`} aside={add}>
      {subjects.length === 0 ? (
        <Empty title="Chưa có ai trong danh sách">
          Chọn điển hình chưa được công nhận, hoặc ghi tên khi hồ sơ làm ở nơi khác.
        </Empty>
      ) : (
        <SubjectLines subjects={subjects} act={(subject) => <SubjectActs {...props} subject={subject} />} />
      )}
    </Sheet>
  );
}

function SubjectActs({ window, subject, may, standing, runs }: WindowProps & { subject: OpinionSubject }) {
  const at = `/opinion-windows/${window.id}/subjects/${subject.id}`;
  if (may.edit.allowed)
    return (
      <>
        <Button words="Sửa" about={subject.name} icon="pencil" small href={`${at}/edit`} />
        <PostButton
          words="Bỏ"
          about={subject.name}
          icon="trash"
          small
          action={`${at}/deletion`}
          hidden={{ revision: String(window.revision) }}
        />
      </>
    );
  const out = runs && subject.takenOutOn === null && ["coming", "open", "over"].includes(standing);
  return out ? <Button words="Đưa ra khỏi danh sách" about={subject.name} small href={`${at}/removal`} /> : null;
}
