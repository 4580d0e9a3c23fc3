import type { Held } from "#kernel/strangers/index.ts";
import type { Verdict } from "#kernel/verdict.ts";
import {
  Act,
  Button,
  count,
  day,
  ErrorSummary,
  type Filled,
  Form,
  Note,
  Page,
  Rows,
  Sheet,
  State,
  TextField,
} from "#kernel/web/index.tsx";
import { OrganisationTabs } from "./OrganisationTabs.tsx";

/** Thông tin người ngoài cơ quan: what is kept, for what, and when it is erased. */
export function RetentionPage(props: { held: Held[]; months: number; keeping: Verdict; form: Filled }) {
  const { held, months, keeping, form } = props;
  const act = (
    <Act words="Xóa mỗi đêm; đã xóa thì không lấy lại được.">
      <Button words="Ghi thời hạn" primary form="retention" />
    </Act>
  );
  return (
    <Page title="Lưu thông tin người ngoài cơ quan" here="Lưu thông tin" act={act}>
      <OrganisationTabs current="/retention" keeping={keeping} />
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Note>
        Thông tin của người dân, khách được giữ đến khi việc xong, thêm {months} tháng, rồi chương trình tự xóa. Nội
        dung, số thứ tự và số đếm giữ nguyên; tên, nơi ở của người đạt giải cuộc thi, tên người được tôn vinh giữ lại vì
        đã công bố. Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 3: không lưu lâu hơn mục đích cần.
      </Note>
      <Sheet title="Đang lưu">
        <Rows
          caption="Thông tin người ngoài cơ quan đang lưu"
          rows={held}
          columns={[
            { head: "Thông tin", names: true, cell: ({ what }) => what },
            { head: "Việc xong khi", cell: ({ over }) => over },
            { head: "Đang lưu", num: true, cell: ({ all }) => count(all) },
            { head: "Việc chưa xong", num: true, cell: ({ needed }) => count(needed) },
            { head: "Lần xóa tới", num: true, cell: (one) => <Next of={one} /> },
          ]}
        />
      </Sheet>
      <Form id="retention" action="/retention" of={form}>
        <Sheet title="Thời hạn lưu" block>
          <TextField
            name="months"
            label="Số tháng giữ sau khi việc xong"
            required
            numeric
            short
            hint="Từ 1 đến 120 tháng. Ghi ít hơn thì những gì đã quá thời hạn mới bị xóa ngay đêm tới."
          />
        </Sheet>
      </Form>
    </Page>
  );
}

function Next({ of: { due, nextOn, next } }: { of: Held }) {
  if (due > 0) return <State is="risk">Đêm tới, {count(due)} người</State>;
  return nextOn ? (
    <>
      {day(nextOn)}, {count(next)} người
    </>
  ) : (
    <>Chưa có</>
  );
}
