import type { Verdict } from "#kernel/verdict.ts";
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
import { importKindNames, importStates } from "../../imports-words.vi.ts";
import type { Import } from "../../queries/imports.ts";
import { Findings } from "./Findings.tsx";
import { summed } from "./ImportsPage.tsx";
import { type Showing, wholeDay } from "./showing.ts";

/** One import: being read, checked, failed, or taken in. */
export function ImportPage(props: { found: Import; showing: Showing; taking: Verdict; form: Filled }) {
  const { found } = props;
  const { is, words } = importStates[found.state];
  return (
    <Page
      title={found.fileName}
      over={`Nhập danh sách ${importKindNames[found.kind].toLowerCase()}`}
      crumbs={[{ words: "Nhập từ Excel", href: "/imports" }]}
      here={found.fileName}
      aside={
        <State is={is} tint>
          {words}
        </State>
      }
      act={<ActFor {...props} />}
    >
      <Facts
        of={[
          ["Gửi lúc", moment(found.createdAt)],
          ["Danh sách đúng vào ngày", wholeDay(found)],
          ["Trang tính", found.findings?.findings?.sheet],
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
  if (found.state === "taken_in")
    return (
      <Sheet title="Kết quả">
        <List>
          {summed(found.result).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </List>
      </Sheet>
    );
  return <Findings {...props} />;
}

function ActFor(props: Parameters<typeof ImportPage>[0]) {
  const { found, showing } = props;
  const at = `/imports/${found.id}`;
  if (found.state === "reading")
    return (
      <Act words="Tệp lớn cần ít phút.">
        <PostButton action={`${at}/reading`} words="Đọc lại từ đầu" second />
        <Button words="Xem lại" primary href={at} />
      </Act>
    );
  if (found.state === "failed")
    return (
      <Act words="Sửa tệp trên máy rồi gửi lại.">
        <Button words="Gửi tệp khác" primary href={`/imports/new?kind=${found.kind}`} />
      </Act>
    );
  if (found.state === "taken_in")
    return (
      <Act words="Mọi thay đổi đã ghi vào nhật ký.">
        {showing.faulty > 0 && <Button words="Tải tệp đã đánh dấu" download href={`${at}/marked`} second />}
        {found.opened.length > 0 && <PostButton action={`${at}/passwords`} words="Cấp lại mật khẩu đầu tiên" second />}
        <Button words="Xem danh sách" primary href={found.kind === "units" ? "/units" : "/people"} />
      </Act>
    );
  return <TakingAct found={found} showing={showing} taking={props.taking} />;
}

/** The filled button takes in what can be; with faulty rows it says that they stay out, and how many. */
function TakingAct(props: { found: Import; showing: Showing; taking: Verdict }) {
  const { found, showing, taking } = props;
  const at = `/imports/${found.id}`;
  const again = <PostButton action={`${at}/reading`} words="Đọc lại tệp" second />;
  if (showing.good === 0)
    return (
      <Act words="Không có dòng nào nhập được. Sửa tệp rồi gửi lại.">
        {again}
        <Button words="Tải tệp đã đánh dấu" primary download href={`${at}/marked`} />
      </Act>
    );
  if (!taking.allowed)
    return (
      <Act words={`${showing.faulty} dòng cần sửa. Sửa rồi gửi lại cả tệp, hoặc chỉ nhập các dòng đúng.`}>
        {again}
        <Button words="Tải tệp đã đánh dấu" download href={`${at}/marked`} second />
        <Button words={`Chỉ nhập ${showing.good} dòng đúng`} primary form="taking" name="mode" value="good" />
      </Act>
    );
  return (
    <Act words="Mọi dòng vào cùng một lúc; có trục trặc thì không dòng nào vào.">
      {again}
      <Button words={`Nhập ${showing.good} dòng`} primary form="taking" name="mode" value="all" />
    </Act>
  );
}
