import { Note } from "#kernel/web/index.tsx";
import type { Exemplar } from "../schema.ts";
import { standingWords } from "../words.vi.ts";

const explains = {
  suspended: "Không ai làm tiếp, trình, quyết định hay làm theo cho đến khi được khôi phục.",
  withdrawn: "Nhận lại thì mới làm tiếp được.",
  struck_off: "Những gì đã ghi vẫn giữ để tra cứu.",
} as const;

/** Says on every page of an exemplar that it does not stand now, and what that means; nothing while it stands. */
export function StandingNote({ exemplar }: { exemplar: Pick<Exemplar, "name" | "standing"> }) {
  if (exemplar.standing === "active") return null;
  const { word } = standingWords[exemplar.standing];
  return (
    <Note>
      <b>
        {exemplar.name}: {word.toLowerCase()}.
      </b>{" "}
      {explains[exemplar.standing]}
    </Note>
  );
}
