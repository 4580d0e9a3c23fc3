import type { Verdict } from "#kernel/verdict.ts";
import {
  Act,
  Button,
  CheckGroup,
  DateField,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  HiddenField,
  Note,
  Page,
  Reasons,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { GatheringEvent } from "../../schema.ts";

/** Gửi giấy mời: the document as Nghị định 30/2020 asks, and which units are told. */
export function InvitationPage(props: {
  event: GatheringEvent;
  /** Whether it could go out if every unit were chosen. */
  may: Verdict;
  units: { id: string; name: string }[];
  invitedNames: string[];
  form: Filled;
}) {
  const { event, may, units, form } = props;
  const back = `/events/${event.id}`;
  const first = event.state === "drafting";
  const act = (
    <Act words="Người phụ trách và thủ trưởng của đơn vị được chọn nhận tin ngay.">
      <Button words="Để nguyên" href={back} />
      {may.allowed && <Button words={first ? "Gửi giấy mời" : "Ghi, mời thêm"} icon="send" form="invitation" primary />}
    </Act>
  );
  return (
    <Page
      title={first ? "Gửi giấy mời" : "Sửa giấy mời, mời thêm"}
      over={event.title}
      crumbs={[
        { words: "Sự kiện", href: "/events" },
        { words: event.title, href: back },
      ]}
      act={act}
    >
      {!may.allowed && <Reasons of={may} title="Chưa gửi được:" />}
      <ErrorSummary of={form} title="Chưa gửi được" />
      {may.allowed && (
        <Form id="invitation" action={`${back}/invitation`} of={form} draft={`invitation ${event.id}`}>
          <HiddenField name="revision" value={event.revision} />
          <Sheet title="Giấy mời" block>
            <div class="stack">
              <Fields two>
                <TextField
                  name="parentBody"
                  label="Cơ quan chủ quản"
                  hint="Dòng trên tên cơ quan; để trống nếu không có."
                />
                <TextField name="number" label="Số, ký hiệu" required placeholder="15/GM-STP" />
              </Fields>
              <Fields two>
                <TextField name="issuedAt" label="Địa danh" required />
                <DateField name="invitedOn" label="Ngày" required />
              </Fields>
              <Fields two>
                <TextField
                  name="signerTitle"
                  label="Chức vụ người ký"
                  required
                  hint="Ví dụ: KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC."
                />
                <TextField name="signerName" label="Họ tên người ký" required />
              </Fields>
              <TextArea
                name="inviteNote"
                label="Lưu ý ghi trong giấy mời"
                rows={2}
                hint="Trang phục, tài liệu, xe đưa đón."
              />
            </div>
          </Sheet>
          <Sheet title="Đơn vị được mời" block>
            <div class="stack">
              {props.invitedNames.length > 0 && <Note>Đã mời: {props.invitedNames.join("; ")}.</Note>}
              {units.length > 0 && (
                <CheckGroup
                  name="units"
                  label={first ? "Chọn đơn vị" : "Mời thêm"}
                  inline
                  choices={units.map(({ id, name }) => ({ value: id, words: name }))}
                />
              )}
            </div>
          </Sheet>
        </Form>
      )}
    </Page>
  );
}
