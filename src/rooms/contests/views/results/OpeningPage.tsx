import { ConfirmWord, type Filled, HiddenField, SelectField } from "#kernel/web/index.tsx";
import type { RankLine } from "../../queries/judging.ts";
import type { Contest, ContestPrize } from "../../schema.ts";
import { settlingWord } from "../../words.vi.ts";
import { crumbsOf } from "../crumbs.ts";
import { scoreWords } from "./score-words.ts";

/** Chốt giải theo số phách, rồi mở phách. */
export function OpeningPage(props: { contest: Contest; prizes: ContestPrize[]; ranking: RankLine[]; form: Filled }) {
  const { contest, prizes, ranking, form } = props;
  const quiz = contest.format === "quiz";
  const back = `/contests/${contest.id}`;
  return (
    <ConfirmWord
      title={quiz ? "Chốt giải" : "Chốt giải, mở phách"}
      over={contest.name}
      crumbs={crumbsOf(contest)}
      word={settlingWord(contest)}
      action={`${back}/opening`}
      form={form}
      button={quiz ? "Chốt giải" : "Chốt giải và mở phách"}
      back={back}
      fields={
        <>
          <HiddenField name="revision" value={contest.revision} />
          <table class="table rows cards">
            <caption class="visually-hidden">Giải theo số bài, hạng cao trước</caption>
            <thead>
              <tr>
                <th scope="col">{quiz ? "Số bài" : "Số phách"}</th>
                <th scope="col" class="num">
                  Hạng
                </th>
                <th scope="col" class="num">
                  {quiz ? "Câu đúng" : "Điểm"}
                </th>
                <th scope="col">Giải</th>
              </tr>
            </thead>
            <tbody>
              {ranking.map(({ entryId, blindNumber, place, score, counted }, n) => (
                <tr key={entryId}>
                  <th scope="row">{blindNumber}</th>
                  <td class="num" data-th="Hạng">
                    {place}
                  </td>
                  <td class="num" data-th={quiz ? "Câu đúng" : "Điểm"}>
                    {scoreWords({ score, counted })}
                  </td>
                  <td data-th="Giải">
                    <input type="hidden" name={`awards[${n}][entryId]`} value={entryId} />
                    <SelectField
                      name={`awards[${n}][prizeId]`}
                      label={`Giải của bài số ${blindNumber}`}
                      hiddenLabel
                      blank="Không có giải"
                      choices={prizes.map(({ id, name }) => ({ value: id, words: name }))}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      }
    >
      <p>
        {quiz
          ? "Giải được đề nghị theo thứ hạng; bài đồng hạng cùng giải. Chốt xong, chương trình hiện tên người dự thi cho ban tổ chức, ghi ai chốt, lúc nào. Sau đó không đổi giải, không loại câu hỏi."
          : "Giải được đề nghị theo thứ hạng; bài đồng hạng cùng giải. Chốt xong, chương trình mở tên tác giả cho ban tổ chức và ban giám khảo, ghi ai mở, lúc nào. Sau đó không đổi giải, không chấm lại."}
      </p>
    </ConfirmWord>
  );
}
