import { Button, day, ErrorSummary, Form, List, Sheet, State, TextArea } from "#kernel/web/index.tsx";
import { complaintStateNames } from "../../words.vi.ts";
import type { EntryShown } from "./EntryPage.tsx";

/** Khiếu nại về bài này and its answers; the form for its author while there is time. */
export function ComplaintsSheet({ found, complaints, may, form }: EntryShown) {
  if (complaints.made.length === 0 && !may.complain) return null;
  const action = `/contests/${found.contest.id}/entries/${found.entry.id}/complaints`;
  return (
    <Sheet title="Khiếu nại kết quả" block>
      {complaints.made.length > 0 && (
        <List>
          {complaints.made.map(({ id, text, state, answer, upheld, dueOn }) => (
            <li key={id}>
              <p class="pre">{text}</p>
              <State is={complaintStateNames[state].state}>
                {state === "open"
                  ? `Trả lời chậm nhất ngày ${day(dueOn)}`
                  : upheld === "yes"
                    ? "Chấp nhận"
                    : "Không chấp nhận"}
              </State>
              {answer && <p class="pre">{answer}</p>}
            </li>
          ))}
        </List>
      )}
      {may.complain && (
        <Form action={action} of={form}>
          <ErrorSummary of={form} title="Chưa gửi được" />
          <TextArea
            name="text"
            label="Điều khiếu nại"
            required
            rows={4}
            hint={`Nhận đến hết ngày ${day(complaints.lastDay!)}.`}
          />
          <Button words="Gửi khiếu nại" icon="send" />
        </Form>
      )}
    </Sheet>
  );
}
