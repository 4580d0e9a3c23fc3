import {
  Act,
  Button,
  type Choice,
  DateField,
  day,
  Empty,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Page,
  Rows,
  SelectField,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import { MovementTabs } from "#rooms/movements/index.ts";
import type { RoundLine } from "../queries/rounds.ts";
import { InitiativeParts } from "./InitiativeParts.tsx";

/** Các đợt đăng ký, newest first. */
export function RoundsPage(props: { rounds: RoundLine[]; opening: boolean }) {
  return (
    <Page
      title="Đợt đăng ký sáng kiến"
      crumbs={[{ words: "Sáng kiến, đề tài", href: "/initiatives" }]}
      aside={<InitiativeParts here="rounds" />}
      act={
        props.opening && (
          <Act>
            <Button words="Mở đợt đăng ký" icon="plus" href="/initiative-rounds/new" primary />
          </Act>
        )
      }
    >
      <MovementTabs here="initiatives" />
      <Sheet>
        <Rows
          caption="Đợt đăng ký sáng kiến"
          rows={props.rounds}
          empty={
            <Empty title="Chưa có đợt đăng ký nào">
              Cơ quan mở đợt theo năm, với hạn đăng ký và Hội đồng Sáng kiến; đơn vị và mỗi người đăng ký vào đợt đó.
            </Empty>
          }
          columns={[
            {
              head: "Đợt đăng ký",
              names: true,
              cell: (one) => <a href={`/initiatives?year=${one.year}`}>{one.title}</a>,
            },
            { head: "Năm", num: true, cell: ({ year }) => String(year) },
            { head: "Hạn", num: true, cell: ({ dueOn }) => (dueOn ? day(dueOn) : "–") },
            { head: "Hội đồng", cell: ({ councilName }) => councilName },
            { head: "Đăng ký", num: true, cell: ({ all }) => all },
            { head: "Quá hạn", num: true, cell: ({ late }) => late },
            { head: "Công nhận", num: true, cell: ({ recognised }) => recognised },
          ]}
        />
      </Sheet>
    </Page>
  );
}

/** Mở đợt đăng ký: what a plan asks for stands there already. */
export function NewRoundPage(props: { form: Filled; councils: Choice[]; plans: Choice[] }) {
  return (
    <Page
      title="Mở đợt đăng ký sáng kiến"
      crumbs={[{ words: "Đợt đăng ký sáng kiến", href: "/initiative-rounds" }]}
      act={
        <Act words="Gửi sau hạn vẫn nhận, và được ghi là quá hạn.">
          <Button words="Để sau" href="/initiative-rounds" />
          <Button words="Mở đợt đăng ký" primary form="round" />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa mở được" />
      <Form id="round" action="/initiative-rounds" of={props.form}>
        <Sheet title="Đợt đăng ký" block>
          <Fields two>
            <TextField name="year" label="Năm" required numeric short />
            <DateField name="dueOn" label="Hạn đăng ký" />
          </Fields>
          <TextField name="title" label="Tên đợt đăng ký" required />
          <SelectField
            name="council"
            label="Hội đồng Sáng kiến"
            required
            choices={props.councils}
            blank="Chọn Hội đồng"
          />
          <SelectField
            name="plan"
            label="Theo kế hoạch"
            choices={props.plans}
            blank="Không theo kế hoạch nào"
            hint="Kế hoạch giao việc gửi đăng ký sáng kiến; đơn vị gửi đăng ký là gửi luôn việc đó."
          />
        </Sheet>
      </Form>
    </Page>
  );
}
