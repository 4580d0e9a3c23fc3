import { Form, filled, Rows, SelectField, Sheet, TextField } from "#kernel/web/index.tsx";
import { presenceNames } from "../../council/words.vi.ts";
import type { SessionMember } from "../../schema/council.ts";

/** Điểm danh before the session opens: each member by the decision, there or why not. */
export function AttendanceSheet({ id, members }: { id: string; members: SessionMember[] }) {
  const choices = Object.entries(presenceNames).map(([value, words]) => ({ value, words }));
  return (
    <Form id="attendance" action={`/council-sessions/${id}/opening`} of={filled()} plain>
      <Sheet title="Điểm danh">
        <Rows
          caption="Thành viên Hội đồng"
          rows={members}
          columns={[
            { head: "Thành viên", names: true, cell: ({ name }) => name },
            { head: "Chức danh", cell: ({ seat }) => seat },
            {
              head: "Dự họp",
              cell: ({ personId, name, presence }) => (
                <SelectField
                  name={`member[${personId}][presence]`}
                  label={`${name} dự họp`}
                  hiddenLabel
                  value={presence}
                  choices={choices}
                />
              ),
            },
            {
              head: "Lý do vắng",
              cell: ({ personId, name, reason }) => (
                <TextField
                  name={`member[${personId}][reason]`}
                  label={`Lý do vắng của ${name}`}
                  hiddenLabel
                  value={reason}
                />
              ),
            },
          ]}
        />
      </Sheet>
    </Form>
  );
}

/** Who was there, once the session is open. */
export function MembersSheet({ members }: { members: SessionMember[] }) {
  return (
    <Sheet title="Thành viên Hội đồng">
      <Rows
        caption="Thành viên Hội đồng"
        rows={members}
        columns={[
          { head: "Thành viên", names: true, cell: ({ name }) => name },
          { head: "Chức danh", cell: ({ seat }) => seat },
          {
            head: "Dự họp",
            cell: ({ presence, reason }) => [presenceNames[presence], reason].filter(Boolean).join(": "),
          },
        ]}
      />
    </Sheet>
  );
}
