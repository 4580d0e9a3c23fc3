import { Button, day, List, Sheet, State } from "#kernel/web/index.tsx";
import type { ConsentLine } from "../../queries/consents.ts";
import { consentReachNames, consentSubjectNames } from "../../words.vi.ts";
import type { StoryShown } from "./StoryPage.tsx";

/** Sự đồng ý của người được nêu: what, how far, since when, on which paper; taken back by a button. */
export function ConsentsSheet(props: StoryShown) {
  const { consents, records, found } = props;
  const { story } = found;
  const missing = story.consentNeeded && found.holds.textWithoutConsent;
  const photos = props.pictures.some(({ showsPeople }) => showsPeople) && found.holds.photoWithoutConsent;
  return (
    <Sheet title="Sự đồng ý" id="dong-y">
      <List>
        {missing && (
          <li>
            <State is="wait">Chưa có đồng ý cho bài viết</State>
          </li>
        )}
        {photos && (
          <li>
            <State is="wait">Ảnh có người chưa được đồng ý: không hiện</State>
          </li>
        )}
        {consents.map((one) => (
          <li key={one.id}>
            <p>
              <b>{one.personName}</b>: {consentSubjectNames[one.about].toLocaleLowerCase("vi")}
            </p>
            <p class="soft small">
              {consentReachNames[one.reach]}, từ {day(one.givenOn)}
              {one.until && ` đến ${day(one.until)}`}. {paperOf(one)}
            </p>
            <ConsentEnd one={one} storyId={story.id} may={props.withdraws} today={props.today} />
          </li>
        ))}
        {!story.consentNeeded && consents.length === 0 && (
          <li class="soft">Bài về tập thể, mô hình: chỉ cần đồng ý cho ảnh có người.</li>
        )}
        {records && (
          <li>
            <Button words="Ghi đồng ý" icon="plus" href={`/stories/${story.id}/consents`} small />
          </li>
        )}
      </List>
    </Sheet>
  );
}

function paperOf(one: ConsentLine) {
  return one.fileId ? <a href={`/files/${one.fileId}`}>{one.paper}</a> : one.paper;
}

function ConsentEnd(props: { one: ConsentLine; storyId: string; may: boolean; today: string }) {
  const { one } = props;
  if (one.withdrawnOn)
    return (
      <p>
        <State is="off">
          Đã rút ngày {day(one.withdrawnOn)}
          {one.withdrawnReason && `: ${one.withdrawnReason}`}
        </State>
      </p>
    );
  return (
    <>
      {one.until !== null && one.until < props.today && (
        <p>
          <State is="off">Đã hết hạn</State>
        </p>
      )}
      {props.may && (
        <p>
          <a href={`/stories/${props.storyId}/consents/${one.id}/withdrawal`}>Rút sự đồng ý</a>
        </p>
      )}
    </>
  );
}
