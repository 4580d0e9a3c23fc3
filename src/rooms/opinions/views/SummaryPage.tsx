import { upperFirst } from "#kernel/vietnamese/index.ts";
import { Act, Button, count, day, Note, Page, PrintButton, Rows, State, units } from "#kernel/web/index.tsx";
import { standingOn } from "../days.ts";
import { placeOf } from "../exports/summary.ts";
import type { Summary, SummarySheet, SummedOpinion } from "../queries/summary.ts";
import type { OpinionWindow } from "../schema.ts";
import { standingNames, standNames, wholeList } from "../words.vi.ts";
import { crumbsOf } from "./crumbs.ts";

/** Bản tổng hợp: all names in one table, then a sheet for each; printed one sheet a page, without who said it. */
export function SummaryPage(props: {
  window: OpinionWindow;
  summary: Summary;
  agency: string;
  runs: boolean;
  today: string;
}) {
  const { window, summary, agency, today } = props;
  const { counts, sheets } = summary;
  const at = `/opinion-windows/${window.id}`;
  const act = (
    <Act words="Không có tên người gửi; mỗi tên một trang khi in.">
      <Button words="Tải Excel" icon="file-spreadsheet" href={`${at}/summary.xlsx`} download second />
      <PrintButton words="In bản tổng hợp" />
    </Act>
  );
  return (
    <Page title="Tổng hợp ý kiến" over={window.title} crumbs={crumbsOf(window)} act={act}>
      <p class="soft">
        {agency}. Lấy ý kiến từ {day(window.opensOn)}
        {window.closesOn && ` đến hết ${day(window.closedOn ?? window.closesOn)}`}.{" "}
        {standingNames[standingOn(window, today)].word}. Tính đến ngày {day(today)}.
      </p>
      {counts.received > 0 && <Note>Còn {units(counts.received, "ý kiến")} chờ xem, chưa có trong bản này.</Note>}
      <section class="sheet" aria-label="Số ý kiến theo từng tên">
        <Numbers sheets={sheets} />
      </section>
      <p class="soft small">
        Đã nhập vì trùng {count(counts.joined)} ý kiến; để ngoài {count(counts.set_aside)} (tin rác, xúc phạm, không
        đúng nội dung).
      </p>
      {window.conclusion && (
        <section class="sheet" aria-label="Kết luận">
          <div class="sheet-head">
            <h2>Kết luận</h2>
            {window.concludedOn && <p class="soft small">Ngày {day(window.concludedOn)}</p>}
          </div>
          <p class="block pre">{window.conclusion}</p>
        </section>
      )}
      {sheets.map((sheet) => (
        <NameSheet key={sheet.subject?.id ?? "all"} sheet={sheet} />
      ))}
    </Page>
  );
}

function Numbers({ sheets }: { sheets: SummarySheet[] }) {
  return (
    <Rows
      caption="Số ý kiến theo từng tên"
      rows={sheets}
      columns={[
        {
          head: "Người, tập thể",
          names: true,
          cell: ({ subject }) => <a href={`#${anchorOf(subject)}`}>{subject?.name ?? wholeList}</a>,
        },
        { head: "Đồng ý", num: true, cell: ({ voices }) => count(voices.agree) },
        { head: "Không đồng ý", num: true, cell: ({ voices }) => count(voices.disagree) },
        { head: "Phản ánh", num: true, cell: ({ voices }) => count(voices.information) },
        { head: "Ý kiến trùng", num: true, cell: ({ joined }) => count(joined) },
        {
          head: "Chưa trả lời",
          cell: ({ unresolved }) =>
            unresolved > 0 ? (
              <State is="risk">{units(unresolved, "ý kiến")}</State>
            ) : (
              <State is="done">Không còn</State>
            ),
        },
      ]}
    />
  );
}

function anchorOf(subject: { id: string } | null): string {
  return subject ? `ten-${subject.id}` : "ca-danh-sach";
}

function NameSheet({ sheet }: { sheet: SummarySheet }) {
  const { subject, texts, voices } = sheet;
  const bare = texts.filter(({ text, answer }) => text === "" && answer === null).length;
  const said = texts.filter(({ text, answer }) => text !== "" || answer !== null);
  return (
    <section class="sheet opinion-sheet" aria-labelledby={anchorOf(subject)}>
      <div class="sheet-head">
        <h2 id={anchorOf(subject)}>{subject?.name ?? wholeList}</h2>
        <p class="soft small">
          Đồng ý {count(voices.agree)}, không đồng ý {count(voices.disagree)}, phản ánh {count(voices.information)}
        </p>
      </div>
      <div class="block stack">
        {subject && (
          <p class="soft">
            {upperFirst([placeOf(subject), `đề nghị: ${subject.proposed}`].filter(Boolean).join("; "))}
            {subject.takenOutOn && `. Đưa ra khỏi danh sách ${day(subject.takenOutOn)}: ${subject.takenOutReason}`}
          </p>
        )}
        {texts.length === 0 && <p>Chưa có ý kiến nào được tiếp nhận.</p>}
        {bare > 0 && <p>{units(bare, "ý kiến")} đồng ý, không ghi nội dung.</p>}
        {said.map((one) => (
          <Text key={one.id} one={one} />
        ))}
      </div>
    </section>
  );
}

function Text({ one }: { one: SummedOpinion }) {
  const look = standNames[one.stand];
  return (
    <article class="opinion-text">
      <p>
        <State is={look.state} icon={look.icon}>
          {look.word}
        </State>
        {one.joined > 0 && <span class="soft"> và {units(one.joined, "ý kiến")} nói như vậy</span>}
      </p>
      {one.text && <p class="pre">{one.text}</p>}
      {one.answer ? (
        <>
          <p class="pre">
            <b>Trả lời:</b> {one.answer}
          </p>
          <p class="soft pre">Xác minh: {one.verified}</p>
        </>
      ) : (
        one.stand !== "agree" && <State is="risk">Chưa trả lời</State>
      )}
    </article>
  );
}
