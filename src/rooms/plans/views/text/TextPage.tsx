import { formatDayInWords } from "#kernel/calendar/index.ts";
import { Act, Button, Icon, Sheet, Split } from "#kernel/web/index.tsx";
import type { PlanHead } from "../../queries/plan-head.ts";
import { plainQuote } from "../../reading/quote-pieces.ts";
import type { PlanRights } from "../../reading/rights.ts";
import { markedText, type TextPiece } from "../../reading/whole-text.ts";
import type { Duty, Plan } from "../../schema.ts";
import { PlanFrame } from "../plan/PlanFrame.tsx";
import { TextFoot } from "./TextFoot.tsx";

/** Toàn văn: the plan as it is written, the sentence of each duty marked and leading to it. */
export function TextPage(props: { plan: Plan; head: PlanHead; duties: Duty[]; rights: PlanRights }) {
  const { plan, head, duties } = props;
  return (
    <PlanFrame plan={plan} head={head} tab="text" act={<TextAct {...props} />}>
      <Split side={<TextFoot plan={plan} />}>
        <Sheet block>
          <Text plan={plan} duties={duties} />
        </Sheet>
      </Split>
    </PlanFrame>
  );
}

function TextAct({ plan, rights }: { plan: Plan; rights: PlanRights }) {
  return (
    <Act words="Câu được đánh dấu là câu đã thành việc; số đứng sau dẫn đến việc đó.">
      <button class="btn second" type="button" hidden data-controller="print">
        <Icon name="printer" />
        In toàn văn
      </button>
      <Button words="Tải gói kế hoạch" icon="download" href={`/plans/${plan.id}/export`} download second />
      {rights.mayEdit && <Button words="Sửa toàn văn" icon="edit" href={`/plans/${plan.id}/contents`} primary />}
    </Act>
  );
}

function Text({ plan, duties }: { plan: Plan; duties: Duty[] }) {
  const { body } = plan;
  const opening = body.contents.findIndex(({ cite }) => !/^mở đầu/i.test(cite));
  const at = opening === -1 ? body.contents.length : opening;
  const sections = body.contents.map(({ heading, text }) => ({ heading, text }));
  const purposes = body.purposes.length > 0 ? [{ heading: "Mục đích, yêu cầu", text: body.purposes.join("\n") }] : [];
  const said = plainQuote(body.contents.map(({ text }) => text).join(" ")).replace(/\s+/g, " ");
  const funding = body.funding && !said.includes(body.funding) ? [{ heading: "Kinh phí", text: body.funding }] : [];
  const { blocks } = markedText([...sections.slice(0, at), ...purposes, ...sections.slice(at), ...funding], duties);
  const places = new Map(duties.map(({ key }, n) => [key, n + 1]));
  return (
    <article class="plan-text">
      <header>
        <p>{plan.issuerName}</p>
        <p>{plan.number ? `Số: ${plan.number}` : "Số: (chưa ghi)"}</p>
        <p class="soft">{placeAndDay(plan)}</p>
        <h2>{plan.title}</h2>
      </header>
      {body.bases.length > 0 && at === 0 && (
        <section>
          <h3>Căn cứ</h3>
          {body.bases.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      )}
      {blocks
        .filter(({ heading, paragraphs }) => heading || paragraphs.length > 0)
        .map(({ heading, paragraphs }, n) => (
          <section key={`${n}${heading}`}>
            {heading && <h3>{heading}</h3>}
            {paragraphs.map((pieces) => (
              <p>
                {pieces.map((piece) => (
                  <Piece piece={piece} plan={plan} places={places} />
                ))}
              </p>
            ))}
          </section>
        ))}
    </article>
  );
}

function Piece(props: { piece: TextPiece; plan: Plan; places: ReadonlyMap<string, number> }) {
  const { piece, plan, places } = props;
  if (piece.duties.length === 0) return <>{piece.text}</>;
  return (
    <>
      <mark>{piece.text}</mark>
      {piece.ends.map((key) => (
        <a key={key} class="ref" href={`/plans/${plan.id}/duties/${key}`}>
          việc&nbsp;{places.get(key)}
        </a>
      ))}
    </>
  );
}

/** “Cà Mau, ngày 12 tháng 12 năm 2017”, as far as the text says it. */
function placeAndDay(plan: Plan): string {
  const day = plan.issuedOn
    ? formatDayInWords(plan.issuedOn)
    : plan.issuedMonth
      ? `tháng ${Number(plan.issuedMonth.slice(5))} năm ${plan.issuedMonth.slice(0, 4)}`
      : "chưa ghi ngày";
  return plan.body.place ? `${plan.body.place}, ${day}` : day;
}
