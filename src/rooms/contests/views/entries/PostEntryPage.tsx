import type { MarkedFile } from "#kernel/files/index.ts";
import { type Filled, Sheet } from "#kernel/web/index.tsx";
import type { Contest } from "../../schema.ts";
import { EntryFields } from "./EntryFields.tsx";
import { type Chosen, PostFormPage } from "./PostFormPage.tsx";

/** Ghi bài viết gửi qua bưu điện. */
export function PostEntryPage(props: { contest: Contest; people: Chosen[]; kept: MarkedFile[]; form: Filled }) {
  const { contest, people, kept, form } = props;
  return (
    <PostFormPage {...{ contest, people, form }} upload>
      <Sheet title="Bài dự thi" block>
        <div class="stack">
          <EntryFields contest={contest} files={[]} kept={kept} all />
        </div>
      </Sheet>
    </PostFormPage>
  );
}
