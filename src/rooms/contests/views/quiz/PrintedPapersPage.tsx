import {
  Act,
  Button,
  ErrorSummary,
  Facts,
  type Filled,
  Form,
  List,
  Page,
  Sheet,
  TextField,
  units,
} from "#kernel/web/index.tsx";
import { mostPrintedAtOnce } from "../../quiz/rules.ts";
import { crumbsOf } from "../crumbs.ts";
import type { Contest } from "./shown.ts";

/** Phiếu trả lời để in: of a quiz that draws its questions, each sheet has its own under its own number. */
export function PrintedPapersPage(props: {
  contest: Contest;
  printed: { last: number; back: number };
  made: { from: number; to: number } | null;
  form: Filled;
}) {
  const { contest, printed, made, form } = props;
  const at = `/contests/${contest.id}/printed-papers`;
  const pdf = made ? `${at}.pdf?from=${made.from}&to=${made.to}` : `${at}.pdf`;
  const common = contest.drawn === null;
  const act = (
    <Act words="Phiếu không có đáp án. Ghi bài theo mã in ở góc trên mỗi trang.">
      <Button words="Ghi bài gửi bưu điện" icon="mail" href={`/contests/${contest.id}/post-entries/new`} second />
      {(common || made) && (
        <Button
          words={made ? `Tải phiếu ${made.from} đến ${made.to}` : "Tải phiếu"}
          icon="printer"
          href={pdf}
          download
          primary
        />
      )}
    </Act>
  );
  return (
    <Page title="Phiếu trả lời để in" over={contest.name} crumbs={crumbsOf(contest)} act={act}>
      <ErrorSummary of={form} title="Chưa in được" />
      {common ? (
        <p>Mọi người trả lời cùng bộ câu hỏi nên dùng chung một phiếu: tải về, in hoặc sao đủ số bản cần phát.</p>
      ) : (
        <>
          <Facts
            of={[
              ["Đã in", printed.last === 0 ? "Chưa có phiếu nào" : `Phiếu số 1 đến ${printed.last}`],
              ["Đã gửi về", units(printed.back, "phiếu")],
            ]}
          />
          <Form id="print" action={at} of={form} plain>
            <Sheet title="In thêm" block>
              <div class="stack">
                <TextField
                  name="count"
                  label="Số phiếu"
                  required
                  numeric
                  short
                  hint={`Mỗi phiếu rút ngẫu nhiên ${units(contest.drawn!, "câu")}, có số riêng; mỗi lần tối đa ${mostPrintedAtOnce} phiếu.`}
                />
                <p>
                  <Button words="Rút câu hỏi cho phiếu" icon="plus" second={made !== null} primary={made === null} />
                </p>
              </div>
            </Sheet>
          </Form>
          {printed.last > 0 && <Batches at={at} last={printed.last} />}
        </>
      )}
    </Page>
  );
}

/** Files of the sheets drawn so far, to be printed again. */
function Batches({ at, last }: { at: string; last: number }) {
  const firsts = Array.from({ length: Math.ceil(last / mostPrintedAtOnce) }, (_, n) => n * mostPrintedAtOnce + 1);
  return (
    <Sheet title="Tải lại để in">
      <List>
        {firsts.map((from) => {
          const to = Math.min(last, from + mostPrintedAtOnce - 1);
          return (
            <li key={from}>
              <a href={`${at}.pdf?from=${from}&to=${to}`} download data-turbo="false">
                Phiếu {from} đến {to}
              </a>
            </li>
          );
        })}
      </List>
    </Sheet>
  );
}
