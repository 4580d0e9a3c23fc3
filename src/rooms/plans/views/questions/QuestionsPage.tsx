import { Act, Button, Empty, Filters, Pager, SelectField, Sheet, TextField } from "#kernel/web/index.tsx";
import type { PlanHead } from "../../queries/plan-head.ts";
import type { Questions } from "../../queries/questions.ts";
import type { Plan } from "../../schema.ts";
import { PlanFrame } from "../plan/PlanFrame.tsx";
import { QuestionPart } from "./QuestionPart.tsx";

/** What the address of the list says. */
export type QuestionsQuery = { state?: "waiting" | "answered" | undefined; search: string; page: number };

/** Hỏi đáp: what units find difficult in the plan, what was answered, what amendment came of it. */
export function QuestionsPage(props: {
  plan: Plan;
  head: PlanHead;
  found: Questions;
  query: QuestionsQuery;
  mayAsk: boolean;
  mayAnswer: boolean;
}) {
  const { plan, head, found, query } = props;
  const path = `/plans/${plan.id}/questions`;
  return (
    <PlanFrame plan={plan} head={head} tab="questions" act={<QuestionsAct {...props} path={path} />}>
      {found.all === 0 ? (
        <Empty title="Chưa có vướng mắc nào">
          Đơn vị gặp khó khăn khi thực hiện kế hoạch thì nêu ở đây; câu trả lời giữ lại cho lần sau.
        </Empty>
      ) : (
        <>
          <Filters label="Lọc hỏi đáp" action={path}>
            <SelectField
              name="state"
              label="Tình trạng"
              value={query.state ?? ""}
              blank="Tất cả"
              choices={[
                { value: "waiting", words: "Chờ trả lời" },
                { value: "answered", words: "Đã trả lời" },
              ]}
            />
            <TextField name="search" label="Tìm trong hỏi đáp" type="search" value={query.search} />
          </Filters>
          {found.lines.length === 0 && (
            <Empty title="Không có câu nào như đang lọc">Bỏ bớt điều kiện lọc để xem các câu còn lại.</Empty>
          )}
          {found.lines.map((question) => (
            <Sheet key={question.id} block>
              <div class="stack">
                <QuestionPart plan={plan} question={question} />
                {question.answer === null && props.mayAnswer && (
                  <p>
                    <Button words="Trả lời" small href={`${path}/${question.id}`} about={question.text.slice(0, 60)} />
                  </p>
                )}
              </div>
            </Sheet>
          ))}
          <Pager
            page={query.page}
            size={found.perPage}
            total={found.found}
            of="câu hỏi"
            href={(page) => questionsAddress(path, { ...query, page })}
          />
        </>
      )}
    </PlanFrame>
  );
}

function QuestionsAct(props: {
  found: Questions;
  query: QuestionsQuery;
  mayAsk: boolean;
  mayAnswer: boolean;
  path: string;
}) {
  const { found, path } = props;
  return (
    <Act words={found.waiting > 0 ? <b>{found.waiting} câu chờ trả lời.</b> : undefined}>
      {found.all > 0 && (
        <Button
          words="Tải Excel"
          icon="file-spreadsheet"
          href={questionsAddress(`${path}.xlsx`, { ...props.query, page: 1 })}
          download
          second
        />
      )}
      {props.mayAsk && <Button words="Nêu vướng mắc" icon="message-plus" href={`${path}/new`} primary />}
    </Act>
  );
}

/** The list at an address that says what is shown. */
export function questionsAddress(path: string, query: QuestionsQuery): string {
  const said = new URLSearchParams();
  if (query.state) said.set("state", query.state);
  if (query.search) said.set("search", query.search);
  if (query.page > 1) said.set("page", String(query.page));
  const words = said.toString();
  return words ? `${path}?${words}` : path;
}
