import {
  Act,
  Button,
  DateField,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Page,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import { type UnitChoice, UnitField } from "#rooms/organisation/index.ts";
import type { Cluster } from "../schema.ts";
import { crumbsOfCluster } from "./crumbs.ts";

/** Thêm một thành viên, of the agency or outside. */
export function MemberPage(props: { cluster: Cluster; choices: UnitChoice[] | null; form: Filled }) {
  const at = `/clusters/${props.cluster.id}`;
  return (
    <Page
      title="Thêm thành viên"
      over={props.cluster.name}
      crumbs={crumbsOfCluster(props.cluster)}
      act={
        <Act words="Thành viên mới đứng cuối thứ tự luân phiên.">
          <Button words="Để nguyên" href={at} />
          <Button words="Thêm thành viên" icon="plus" form="member" primary />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa thêm được" />
      <Form id="member" action={`${at}/members`} of={props.form}>
        <Sheet title="Thành viên" block>
          <Fields two>
            <UnitField name="unit" label="Đơn vị" required choices={props.choices} />
            <DateField name="joinedOn" label="Từ ngày" required />
          </Fields>
        </Sheet>
      </Form>
    </Page>
  );
}

/** Ghi một thành viên rời cụm. */
export function LeavePage(props: { cluster: Cluster; member: { id: string; name: string }; form: Filled }) {
  const at = `/clusters/${props.cluster.id}`;
  return (
    <Page
      title="Ghi rời cụm"
      over={props.member.name}
      crumbs={crumbsOfCluster(props.cluster)}
      act={
        <Act words="Các năm đã mở vẫn giữ phiếu của thành viên.">
          <Button words="Để nguyên" href={at} />
          <Button words="Ghi rời cụm" icon="check" form="leave" primary />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa ghi được" />
      <Form id="leave" action={`${at}/members/${props.member.id}/leave`} of={props.form}>
        <Sheet title="Rời cụm" block>
          <Fields two>
            <DateField name="leftOn" label="Ngày cuối còn là thành viên" required />
            <TextField name="reason" label="Lý do, văn bản" required />
          </Fields>
        </Sheet>
      </Form>
    </Page>
  );
}
