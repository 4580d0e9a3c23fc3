import { Button, day, dueWords, Empty, Filters, Page, SelectField, State, TextField } from "#kernel/web/index.tsx";
import type { Attention } from "../../nurturing/attention.ts";
import { attentionWords } from "../../nurturing/words.vi.ts";
import type { BoardCard } from "../../queries/nurturing-board.ts";
import { standingWords } from "../../words.vi.ts";

import { ExemplarTabs, type Reader } from "../ExemplarTabs.tsx";

/** What the address of the board says. */
export type BoardQuery = { unit?: string | undefined; attention?: Attention | undefined; search: string };

const columns: { title: string; of: Attention[] }[] = [
  { title: "Đã chọn, chưa bồi dưỡng", of: ["never"] },
  { title: "Lâu không ai quan tâm", of: ["faded", "fading"] },
  { title: "Đang bồi dưỡng", of: ["fresh"] },
];

/** Bảng bồi dưỡng: the neglected stand left and fade, so that a head sees at once who was selected and then left alone. */
export function BoardPage(props: {
  reader: Reader;
  cards: BoardCard[];
  query: BoardQuery;
  units: { id: string; name: string }[];
  today: string;
}) {
  const { cards, query } = props;
  const held = cards.filter(({ suspended }) => suspended);
  const narrowed = Boolean(query.unit || query.attention || query.search);
  return (
    <Page title="Bảng bồi dưỡng" crumbs={[{ words: "Điển hình", href: "/exemplars" }]}>
      <ExemplarTabs here="nurturing" reader={props.reader} />
      <Filters
        label="Lọc bảng bồi dưỡng"
        action="/nurturing"
        found={
          <>
            {cards.length} điển hình. {narrowed && <a href="/nurturing">Xem tất cả</a>}
          </>
        }
      >
        {props.units.length > 1 && (
          <SelectField
            name="unit"
            label="Đơn vị"
            value={query.unit ?? ""}
            blank="Mọi đơn vị"
            choices={props.units.map(({ id, name }) => ({ value: id, words: name }))}
          />
        )}
        <TextField name="search" label="Tên điển hình" type="search" value={query.search} />
      </Filters>
      {cards.length === 0 ? (
        <Empty
          title={narrowed ? "Không có điển hình nào như đang lọc" : "Chưa có điển hình nào được chọn để bồi dưỡng"}
        >
          Điển hình được chọn (qua danh sách đăng ký đã nhận) hiện ở đây cho đến khi kết thúc bồi dưỡng.
        </Empty>
      ) : (
        <div class="board">
          {columns.map((column) => (
            <Column
              key={column.title}
              title={column.title}
              cards={cards.filter(({ attention, suspended }) => !suspended && column.of.includes(attention))}
              today={props.today}
            />
          ))}
          {held.length > 0 && <Held cards={held} />}
        </div>
      )}
    </Page>
  );
}

function Column(props: { title: string; cards: BoardCard[]; today: string }) {
  return (
    <section class="sheet">
      <div class="sheet-head">
        <h2>{props.title}</h2>
        <p class="soft small">{props.cards.length}</p>
      </div>
      {props.cards.length === 0 && <p class="block soft">Không có.</p>}
      <ul class="list">
        {props.cards.map((card) => (
          <Card key={card.id} card={card} today={props.today} />
        ))}
      </ul>
    </section>
  );
}

/** Đang tạm dừng: named apart, with nothing to press; whoever decides does so on the exemplar's own page. */
function Held(props: { cards: BoardCard[] }) {
  return (
    <section class="sheet">
      <div class="sheet-head">
        <h2>Đang tạm dừng</h2>
        <p class="soft small">{props.cards.length}</p>
      </div>
      <ul class="list">
        {props.cards.map((card) => (
          <li key={card.id} class="card-faded">
            <h3>
              <a href={`/exemplars/${card.id}`}>{card.name}</a>
            </h3>
            <p class="soft">{card.unitName}</p>
            <p>
              <State is={standingWords.suspended.state}>{standingWords.suspended.word}</State>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Card({ card, today }: { card: BoardCard; today: string }) {
  const look = attentionWords[card.attention];
  const due = dueWords(card.firstDueOn, today);
  return (
    <li class={`card-${card.attention}`}>
      <h3>
        <a href={card.state === null ? `/exemplars/${card.id}` : `/exemplars/${card.id}/nurturing`}>{card.name}</a>
      </h3>
      <p class="soft">{card.unitName}</p>
      <p>
        <State is={look.state}>{look.word(card.days)}</State>
      </p>
      {card.goals > 0 && (
        <p>
          {card.reached}/{card.goals} mục tiêu đạt
          {card.late > 0 && (
            <>
              , <State is="late">{`${card.late} mục quá hạn`}</State>
            </>
          )}
        </p>
      )}
      {card.late === 0 && card.firstDueOn && <p class="soft">Mục gần hạn nhất: {due.words}</p>}
      {card.nextCheckInOn && (
        <p class="soft">
          Trao đổi tới: {day(card.nextCheckInOn)}
          {card.helper && `, ${card.helper} kèm`}
        </p>
      )}
      {card.state === null && (
        <p>
          <Button
            words="Lập kế hoạch bồi dưỡng"
            small
            href={`/exemplars/${card.id}/nurturing/edit`}
            about={card.name}
          />
        </p>
      )}
      {card.state === "drafting" && (
        <p>
          <State is="wait">Chờ thống nhất</State>
        </p>
      )}
    </li>
  );
}
