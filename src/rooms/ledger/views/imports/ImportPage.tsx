import {
  Act,
  Button,
  Facts,
  type Filled,
  List,
  moment,
  Note,
  Page,
  PostButton,
  Sheet,
  State,
} from "#kernel/web/index.tsx";
import type { AwardImport } from "../../queries/imports.ts";
import { importStateWords, resultSentences } from "../../words.vi.ts";
import { Findings } from "./Findings.tsx";

/** What of the findings a page shows. */
export type Showing = { show: "all" | "faulty" | "ignored"; page: number };

/** One list that was sent: being read, checked, failed, or taken in. */
export function ImportPage(props: { found: AwardImport; showing: Showing; form: Filled }) {
  const { found } = props;
  const { is, words } = importStateWords[found.state];
  return (
    <Page
      title={found.fileName}
      over="Nhập sổ khen thưởng"
      crumbs={[{ words: "Nhập từ tệp", href: "/ledger/imports" }]}
      aside={
        <State is={is} tint>
          {words}
        </State>
      }
      act={<ImportAct found={found} />}
    >
      <Facts
        of={[
          ["Gửi lúc", moment(found.createdAt)],
          ["Trang tính", found.checked?.findings.sheet],
          ["Nhập lúc", found.takenInAt && moment(found.takenInAt)],
        ]}
      />
      <Body {...props} />
    </Page>
  );
}

function Body(props: Parameters<typeof ImportPage>[0]) {
  const { found } = props;
  if (found.state === "reading")
    return (
      <div data-controller="reload" data-reload-seconds-value="2">
        <Note>Đang đọc tệp. Rời trang này cũng được, kết quả vẫn ở đây. Trang tự tải lại; hoặc bấm “Xem lại”.</Note>
      </div>
    );
  if (found.state === "failed")
    return (
      <Sheet title="Chưa đọc được tệp" block>
        <p>
          <State is="late">{found.problem}</State>
        </p>
      </Sheet>
    );
  if (found.state === "taken_in" || !found.checked)
    return (
      <Sheet title="Kết quả">
        <List>
          {resultSentences(found.result).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </List>
      </Sheet>
    );
  return <Findings {...props} checked={found.checked} />;
}

function ImportAct(props: { found: AwardImport }) {
  const { found } = props;
  const at = `/ledger/imports/${found.id}`;
  const again = <PostButton action={`${at}/reading`} words="Đọc lại tệp" second />;
  if (found.state === "reading")
    return (
      <Act words="Tệp lớn cần ít phút.">
        {again}
        <Button words="Xem lại" primary href={at} />
      </Act>
    );
  if (found.state === "failed" || !found.checked)
    return (
      <Act words="Sửa tệp trên máy rồi gửi lại.">
        <Button words="Gửi tệp khác" primary href="/ledger/imports/new" />
      </Act>
    );
  if (found.state === "taken_in")
    return (
      <Act words="Việc nhập đã ghi vào nhật ký.">
        <Button words="Xem sổ khen thưởng" primary href="/ledger" />
      </Act>
    );
  const { rows } = found.checked.findings;
  const faulty = rows.filter((row) => row.faulty).length;
  const marked = <Button words="Tải tệp đã đánh dấu" download href={`${at}/marked`} second />;
  if (faulty === 0)
    return (
      <Act words="Mọi dòng vào cùng một lúc; có trục trặc thì không dòng nào vào.">
        {again}
        <Button words={`Nhập ${rows.length} dòng`} primary form="taking" name="mode" value="all" />
      </Act>
    );
  return (
    <Act words={`${faulty} dòng cần sửa. Sửa rồi gửi lại cả tệp, hoặc chỉ nhập các dòng đúng.`}>
      {again}
      {marked}
      <Button words={`Chỉ nhập ${rows.length - faulty} dòng đúng`} primary form="taking" name="mode" value="good" />
    </Act>
  );
}
