import type { Verdict } from "#kernel/verdict.ts";
import { Act, Button, Empty, Filters, Pager, PostButton, SelectField, Sheet, TextField } from "#kernel/web/index.tsx";
import type { PlanHead } from "../../queries/plan-head.ts";
import type { Recipient, Recipients } from "../../queries/recipients.ts";
import type { Plan } from "../../schema.ts";
import { PlanFrame } from "../plan/PlanFrame.tsx";
import { RecipientRows } from "./RecipientRows.tsx";

/** What the address of the list says. */
export type RecipientsQuery = { state?: "acknowledged" | "waiting" | undefined; name: string; page: number };

/** Nơi nhận: who was given the plan, who has acknowledged it and when. */
export function RecipientsPage(props: {
  plan: Plan;
  head: PlanHead;
  found: Recipients;
  query: RecipientsQuery;
  /** The reader's own unit, whose acknowledgement is the act of the page. */
  ownUnitId: string;
  mayAcknowledge: (recipient: Recipient) => Verdict;
}) {
  const { plan, head, found, query } = props;
  const path = `/plans/${plan.id}/recipients`;
  return (
    <PlanFrame plan={plan} head={head} tab="recipients" act={<RecipientsAct {...props} path={path} />}>
      {found.all === 0 ? (
        <Empty title="Chưa gửi cho nơi nào">
          Kế hoạch được gửi đến các nơi nhận và mọi đơn vị có việc ngay khi ban hành.
        </Empty>
      ) : (
        <>
          {found.units > 1 && <RecipientFilters query={query} path={path} />}
          <Sheet>
            <RecipientRows {...props} path={path} />
          </Sheet>
          <Pager
            page={query.page}
            size={found.perPage}
            total={found.found}
            of="nơi nhận"
            href={(page) => recipientsAddress(path, { ...query, page })}
          />
        </>
      )}
    </PlanFrame>
  );
}

function RecipientsAct(props: {
  plan: Plan;
  found: Recipients;
  query: RecipientsQuery;
  ownUnitId: string;
  mayAcknowledge: (one: Recipient) => Verdict;
  path: string;
}) {
  const { found } = props;
  const mine = found.lines.find((one) => one.unitId === props.ownUnitId && props.mayAcknowledge(one).allowed);
  const waiting = found.units - found.acknowledged;
  return (
    <Act
      words={
        found.units > 0
          ? `${found.acknowledged}/${found.units} đơn vị đã xác nhận${waiting > 0 ? `, ${waiting} chưa xác nhận` : ""}.`
          : undefined
      }
    >
      <Button
        words="Tải Excel"
        icon="file-spreadsheet"
        href={recipientsAddress(`${props.path}.xlsx`, { ...props.query, page: 1 })}
        download
        second
      />
      {mine && (
        <PostButton
          action={`${props.path}/${mine.id}/acknowledgement`}
          words="Xác nhận đã nhận kế hoạch"
          icon="check"
          primary
          about={mine.name}
        />
      )}
    </Act>
  );
}

function RecipientFilters(props: { query: RecipientsQuery; path: string }) {
  return (
    <Filters label="Lọc nơi nhận" action={props.path}>
      <SelectField
        name="state"
        label="Xác nhận"
        value={props.query.state ?? ""}
        blank="Tất cả"
        choices={[
          { value: "waiting", words: "Chưa xác nhận" },
          { value: "acknowledged", words: "Đã xác nhận" },
        ]}
      />
      <TextField name="name" label="Tên nơi nhận" type="search" value={props.query.name} />
    </Filters>
  );
}

/** The list at an address that says what is shown. */
export function recipientsAddress(path: string, query: RecipientsQuery): string {
  const said = new URLSearchParams();
  if (query.state) said.set("state", query.state);
  if (query.name) said.set("name", query.name);
  if (query.page > 1) said.set("page", String(query.page));
  const words = said.toString();
  return words ? `${path}?${words}` : path;
}
