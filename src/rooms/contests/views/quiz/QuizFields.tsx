import { CheckField, Fields, Note, RadioGroup, Sheet, TextField } from "#kernel/web/index.tsx";
import { entrantNames } from "../../words.vi.ts";
import { PrizeRows } from "../ContestRows.tsx";

/** Thể lệ of a quiz: who takes part, how questions are drawn, what parts equals, prizes. `fixed`: the questions are out. */
export function QuizFields({ fixed }: { fixed: boolean }) {
  return (
    <>
      <Sheet title="Ai dự thi" block>
        <div class="stack">
          <RadioGroup
            name="entrants"
            label="Đối tượng dự thi"
            required
            inline
            choices={Object.entries(entrantNames).map(([value, words]) => ({ value, words }))}
          />
          <Fields two>
            <TextField name="maxEntries" label="Số bài tối đa mỗi người" numeric hint="Để trống là 1 bài." />
            <TextField name="complaintDays" label="Số ngày nhận khiếu nại" numeric hint="Để trống là 10 ngày." />
          </Fields>
          <CheckField name="takesPost" label="Nhận bài gửi qua bưu điện, tính theo dấu bưu điện" />
          <TextField name="postAddress" label="Nơi nhận bài qua bưu điện" />
        </div>
      </Sheet>
      <Sheet title="Câu hỏi và xếp hạng" block>
        {fixed ? (
          <Note>Đã phát động nên cách rút câu hỏi và câu dự đoán giữ nguyên.</Note>
        ) : (
          <div class="stack">
            <TextField
              name="drawn"
              label="Rút ngẫu nhiên mỗi người mấy câu"
              numeric
              short
              hint="Để trống: mọi người trả lời cả bộ câu hỏi theo thứ tự. Bộ câu hỏi soạn ở trang sau."
            />
            <CheckField
              name="predicts"
              label="Có câu hỏi phụ: dự đoán số người trả lời đúng tất cả các câu"
              hint="Khi bằng số câu đúng, ai dự đoán gần hơn xếp trên; vẫn bằng thì ai nộp sớm hơn."
            />
          </div>
        )}
      </Sheet>
      <Sheet title="Giải thưởng" block>
        <PrizeRows />
      </Sheet>
    </>
  );
}
