import { erasedWords } from "#kernel/strangers/index.ts";
import { Act, Facts, moment, Note, Page, PostButton, Sheet, Split, State } from "#kernel/web/index.tsx";
import { opinionStateNames, originNames, standNames, wholeList } from "../words.vi.ts";
import { crumbsInBook } from "./crumbs.ts";
import { AnswerSheet, JoinSheet, SetAsideSheet } from "./OpinionForms.tsx";
import type { OpinionShown } from "./opinion-shown.ts";

const nobody = "Không để lại họ tên, liên hệ";

/** Một ý kiến: what it says, what speaks alike, and what becomes of it. */
export function OpinionPage(props: OpinionShown) {
  const { window, opinion, may } = props;
  const look = opinionStateNames[opinion.state];
  const side = (
    <>
      {may.answer && <AnswerSheet {...props} />}
      {may.join && props.likes.length > 0 && <JoinSheet {...props} />}
      {may.set_aside && <SetAsideSheet {...props} />}
    </>
  );
  return (
    <Page
      title={`Ý kiến về ${opinion.subjectName ?? wholeList.toLocaleLowerCase("vi")}`}
      here="Một ý kiến"
      over={window.title}
      crumbs={crumbsInBook(window)}
      aside={
        <p>
          <State is={look.state} tint>
            {look.word}
          </State>
        </p>
      }
      act={<OpinionAct {...props} />}
    >
      <Head {...props} />
      {opinion.state === "set_aside" && opinion.reason && <Note>Để ngoài. Lý do: {opinion.reason}</Note>}
      {opinion.joinedTo && (
        <Note>
          Đã nhập vào <a href={`/opinion-windows/${window.id}/opinions/${opinion.joinedTo}`}>ý kiến khác</a>.
        </Note>
      )}
      {may.answer || may.join || may.set_aside ? (
        <Split side={side}>
          <Said {...props} />
        </Split>
      ) : (
        <Said {...props} />
      )}
    </Page>
  );
}

function Head({ window, opinion }: OpinionShown) {
  const { stand, origin, receivedAt, named, erasedOn } = opinion;
  const sender = `/opinion-windows/${window.id}/opinions/${opinion.id}/sender`;
  return (
    <Facts
      of={[
        [
          "Ý kiến",
          <State is={standNames[stand].state} icon={standNames[stand].icon}>
            {standNames[stand].word}
          </State>,
        ],
        ["Nhận lúc", moment(receivedAt)],
        ["Gửi qua", originNames[origin]],
        ["Người gửi", erasedOn ? erasedWords(erasedOn) : named ? <a href={sender}>Xem người gửi, có lý do</a> : nobody],
        ["Xử lý lúc", opinion.handledAt && moment(opinion.handledAt)],
      ]}
    />
  );
}

function Said({ window, opinion, joined }: OpinionShown) {
  return (
    <>
      <Sheet title="Nội dung" block>
        <p class="pre">{opinion.text || "Không ghi nội dung."}</p>
      </Sheet>
      {opinion.answer && (
        <Sheet title="Trả lời" block>
          <div class="stack">
            <p class="pre">{opinion.answer}</p>
            <p class="soft pre">Xác minh: {opinion.verified}</p>
          </div>
        </Sheet>
      )}
      {joined.length > 0 && (
        <Sheet title={`Ý kiến trùng đã nhập, ${opinion.joined}`} block>
          <ul class="stack">
            {joined.map(({ id, text, receivedAt }) => (
              <li key={id}>
                <a href={`/opinion-windows/${window.id}/opinions/${id}`}>{moment(receivedAt)}</a>
                <p class="pre">{text || "Không ghi nội dung."}</p>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  );
}

function OpinionAct({ window, opinion, may }: OpinionShown) {
  if (!may.admit && !may.reopen) return null;
  const at = `/opinion-windows/${window.id}/opinions/${opinion.id}`;
  const hidden = { revision: String(opinion.revision) };
  const words = may.admit
    ? opinion.stand === "agree"
      ? "Tiếp nhận thì vào bản tổng hợp."
      : "Tiếp nhận thì vào bản tổng hợp, rồi xác minh và trả lời."
    : undefined;
  return (
    <Act words={words}>
      {may.reopen && <PostButton words="Mở lại" icon="arrow-back-up" action={`${at}/reopening`} hidden={hidden} />}
      {may.admit && <PostButton words="Tiếp nhận" icon="check" primary action={`${at}/admission`} hidden={hidden} />}
    </Act>
  );
}
