import type { Cut } from "#kernel/similarity/index.ts";
import { Empty, Page, Sheet, State } from "#kernel/web/index.tsx";
import type { SimilarShown } from "../similarity/shown.ts";
import { warningWords } from "./SimilarBand.tsx";

/** So sánh với các sáng kiến trước: passage beside passage, the words both have are marked. */
export function SimilarPage(props: { id: string; title: string; similar: SimilarShown[] }) {
  return (
    <Page
      title="So sánh với sáng kiến trước"
      over={props.title}
      crumbs={[
        { words: "Sáng kiến, đề tài", href: "/initiatives" },
        { words: props.title, href: `/initiatives/${props.id}` },
      ]}
      under="Chương trình so từng đoạn, bỏ qua dấu, thứ tự từ và cách nói khác; chữ đậm là chữ hai bên cùng có. Đây là gợi ý cho tác giả, người kiểm tra và Hội đồng, không phải kết luận."
    >
      {props.similar.length === 0 && (
        <Empty title="Không thấy sáng kiến nào giống">Đã so với mọi sáng kiến gửi trước sáng kiến này.</Empty>
      )}
      {props.similar.map((one) => (
        <SimilarSheet key={one.id} of={one} />
      ))}
    </Page>
  );
}

function SimilarSheet({ of }: { of: SimilarShown }) {
  const look = warningWords[of.warning];
  const title = of.title ?? `Một sáng kiến của ${of.unitName}, năm ${of.year}`;
  return (
    <Sheet
      title={of.title ? <a href={`/initiatives/${of.id}`}>{title}</a> : title}
      aside={<State is={look.state}>{`${look.word}, ${of.percent}%`}</State>}
      block
    >
      <p class="soft">
        {of.unitName}, năm {of.year}.{" "}
        {of.title === null && "Nội dung chưa công bố nên chỉ người kiểm tra và Hội đồng đọc được."}
      </p>
      {of.matches.length > 0 && (
        <table class="table rows cards compare">
          <caption class="visually-hidden">Các đoạn giống nhau</caption>
          <thead>
            <tr>
              <th scope="col">Sáng kiến này</th>
              <th scope="col">Sáng kiến trước</th>
            </tr>
          </thead>
          <tbody>
            {of.matches.map((match, n) => (
              <tr key={n}>
                <td data-th="Sáng kiến này">
                  <p class="soft small">{match.oursIn}</p>
                  <Text of={match.ours} />
                </td>
                <td data-th="Sáng kiến trước">
                  <p class="soft small">{match.theirsIn}</p>
                  <Text of={match.theirs} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Sheet>
  );
}

function Text({ of }: { of: Cut[] }) {
  return <p>{of.map((one, n) => (typeof one === "string" ? one : <b key={n}>{one.mark}</b>))}</p>;
}
