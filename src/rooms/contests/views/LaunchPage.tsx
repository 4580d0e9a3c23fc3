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
  Page,
  RadioGroup,
  Reasons,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { UnitOnDay } from "#rooms/organisation/index.ts";
import type { Contest } from "../schema.ts";
import { crumbsOf } from "./crumbs.ts";

/** Phát động: document and units in one act; once launched, to further units. */
export function LaunchPage(props: { contest: Contest; below: UnitOnDay[]; may: Verdict; form: Filled }) {
  const { contest, below, may, form } = props;
  const first = contest.state === "drafting";
  const back = `/contests/${contest.id}`;
  const title = first ? "Phát động cuộc thi" : "Phát động thêm đến đơn vị khác";
  const ready = may.allowed && below.length > 0;
  const act = (
    <Act words="Mỗi đơn vị được báo một lần, đến người phụ trách và thủ trưởng.">
      <Button words="Để sau" href={back} />
      {ready && <Button words="Phát động" icon="flag" form="launch" primary />}
    </Act>
  );
  return (
    <Page title={title} over={contest.name} crumbs={crumbsOf(contest)} act={act}>
      {!may.allowed && <Reasons of={may} title="Chưa phát động được" />}
      <ErrorSummary of={form} title="Chưa phát động được" />
      <Form id="launch" action={`${back}/${first ? "launch" : "extension"}`} of={form}>
        <HiddenField name="revision" value={contest.revision} />
        {first && <DocumentFields />}
        <Sheet title={first ? "Phát động đến" : "Đơn vị chưa được phát động"} block>
          <div class="stack">
            {first && (
              <RadioGroup
                name="to"
                label="Đơn vị nhận"
                required
                choices={[
                  { value: "all", words: `Tất cả ${below.length} đơn vị` },
                  { value: "chosen", words: "Các đơn vị chọn dưới đây" },
                ]}
              />
            )}
            {below.length === 0 ? (
              <p>Mọi đơn vị đã có trong cuộc thi này.</p>
            ) : (
              <CheckGroup
                name="units"
                label="Đơn vị"
                inline
                choices={below.map(({ id, name }) => ({ value: id, words: name }))}
              />
            )}
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}

function DocumentFields() {
  return (
    <Sheet title="Văn bản phát động" block>
      <Fields two>
        <TextField name="number" label="Số, ký hiệu" required hint="Ví dụ: 12/TL-STP." />
        <DateField name="launchedOn" label="Ngày" required />
      </Fields>
    </Sheet>
  );
}
