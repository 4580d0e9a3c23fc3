import type { Cut } from "#kernel/similarity/index.ts";
import { Empty, Page, Sheet, State } from "#kernel/web/index.tsx";
import type { Like } from "../../entering/likeness.ts";
import type { EntryFound } from "../../queries/entries.ts";
import { likeNames } from "../../words.vi.ts";
import { crumbsOf } from "../crumbs.ts";

/** So sánh bài với bài đã có: passage beside passage, the words both have are marked. */
export function LikesPage({ found, likes }: { found: EntryFound; likes: Like[] }) {
  const { contest, entry } = found;
  const at = `/contests/${contest.id}/entries`;
  return (
    <Page
      title="So sánh với bài đã có"
      over={entry.title}
      crumbs={[
        ...crumbsOf(contest),
        { words: "Sổ bài dự thi", href: at },
        { words: entry.title, href: `${at}/${entry.id}` },
      ]}
      under="Chương trình so từng đoạn với bài dự thi khác, bài đã đăng và sáng kiến, bỏ qua dấu, thứ tự từ và cách nói khác; chữ đậm là chữ hai bên cùng có. Đây là gợi ý để xem, không phải kết luận."
    >
      {likes.length === 0 && (
        <Empty title="Không thấy bài nào giống">Đã so với các bài dự thi, bài đã đăng và sáng kiến của cơ quan.</Empty>
      )}
      {likes.map((like) => (
        <LikeSheet key={`${like.source} ${like.sourceId}`} like={like} contestId={contest.id} />
      ))}
    </Page>
  );
}

function LikeSheet({ like, contestId }: { like: Like; contestId: string }) {
  const href = {
    entry: `/contests/${contestId}/entries/${like.sourceId}`,
    story: `/stories/${like.sourceId}`,
    initiative: `/initiatives/${like.sourceId}`,
  }[like.source];
  const look = like.warning === "strong" ? "late" : "risk";
  return (
    <Sheet
      title={<a href={href}>{like.title}</a>}
      aside={<State is={look}>{`${like.same ? "Trùng nguyên văn" : "Giống"}, ${like.percent}%`}</State>}
      block
    >
      <p class="soft">{likeNames[like.source]}</p>
      <table class="table rows cards compare">
        <caption class="visually-hidden">Các đoạn giống nhau</caption>
        <thead>
          <tr>
            <th scope="col">Bài dự thi này</th>
            <th scope="col">{likeNames[like.source]}</th>
          </tr>
        </thead>
        <tbody>
          {like.passages.map((passage, n) => (
            <tr key={n}>
              <td data-th="Bài dự thi này">
                <Text of={passage.ours} />
              </td>
              <td data-th={likeNames[like.source]}>
                <Text of={passage.theirs} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

function Text({ of }: { of: Cut[] }) {
  return <p>{of.map((one, n) => (typeof one === "string" ? one : <b key={n}>{one.mark}</b>))}</p>;
}
