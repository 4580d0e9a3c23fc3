import { told } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import { isId } from "#kernel/ids.ts";
import { DateField, dayLong, Empty, Filters, Icon, Page, Sheet, TextField, time } from "#kernel/web/index.tsx";
import { activityWords, hrefOf } from "../activity-words.ts";
import type { Line } from "../queries/activity.ts";

/** What the address of the activity says. */
export type ActivityQuery = { unit: string; person: string; day: string | null; before?: number | undefined };

/** Nhật ký: who did what, when and why; newest first, under the day. */
export function ActivityPage(props: { lines: Line[]; more: boolean; query: ActivityQuery; officer: Officer }) {
  const { lines, query } = props;
  const narrowed = Boolean(query.unit || query.person || query.day || query.before);
  return (
    <Page title="Nhật ký" under="Ai làm việc gì, lúc nào, vì sao. Dòng đã ghi không sửa, không xóa.">
      <Filters
        label="Lọc nhật ký"
        action="/activity"
        found={narrowed && <a href="/activity">Xem tất cả, mới nhất trước</a>}
      >
        <TextField
          name="unit"
          label="Đơn vị"
          type="search"
          value={shown(query.unit)}
          placeholder="Ví dụ: tran van thoi"
        />
        <TextField
          name="person"
          label="Người làm"
          type="search"
          value={shown(query.person)}
          placeholder="Ví dụ: minh khai"
        />
        <DateField name="day" label="Ngày" value={query.day ?? ""} />
      </Filters>
      <Sheet>
        {lines.length === 0 ? (
          <Empty title="Không có dòng nào">
            {narrowed
              ? "Bỏ bớt điều kiện lọc để xem các dòng khác."
              : "Mỗi việc gửi, nhận, trả lại, dời hạn, sửa đổi được ghi tại đây ngay khi làm."}
          </Empty>
        ) : (
          byDay(lines).map(([on, ofDay]) => <OneDay key={on} on={on} lines={ofDay} officer={props.officer} />)
        )}
      </Sheet>
      {props.more && (
        <nav class="pager" aria-label="Các trang của nhật ký">
          <p />
          <a class="btn btn-sm" href={older(query, lines)} rel="next">
            Cũ hơn
            <Icon name="chevron-right" />
          </a>
        </nav>
      )}
    </Page>
  );
}

function OneDay(props: { on: string; lines: Line[]; officer: Officer }) {
  const id = `ngay-${props.on}`;
  return (
    <>
      <h2 class="band" id={id}>
        {dayLong(props.on)}
      </h2>
      <ol class="list log" aria-labelledby={id}>
        {props.lines.map((line) => (
          <li key={line.id}>
            <time datetime={line.happenedAt.toISOString()}>{time(line.happenedAt)}</time>
            <p>{told(line, activityWords, props.officer.personId, hrefOf(line))}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Lines that follow each other on one day stand under it; the order is that of writing. */
function byDay(lines: Line[]): [string, Line[]][] {
  const days: [string, Line[]][] = [];
  for (const line of lines) {
    const on = vietnamDay(line.happenedAt);
    const last = days.at(-1);
    if (last?.[0] === on) last[1].push(line);
    else days.push([on, [line]]);
  }
  return days;
}

function older(query: ActivityQuery, lines: Line[]): string {
  const said = new URLSearchParams();
  if (query.unit) said.set("unit", query.unit);
  if (query.person) said.set("person", query.person);
  if (query.day) said.set("day", query.day);
  said.set("before", String(lines.at(-1)?.id ?? ""));
  return `/activity?${said}`;
}

/** An id in the address (from a person's or unit's page) is nothing to read. */
function shown(typed: string): string {
  return isId(typed) ? "" : typed;
}
