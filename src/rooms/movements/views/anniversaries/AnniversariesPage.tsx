import { formatDay } from "#kernel/calendar/index.ts";
import {
  Act,
  Button,
  dayShort,
  ErrorSummary,
  type Filled,
  Form,
  Page,
  PostButton,
  PrintButton,
  Sheet,
  State,
  Switch,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { KeptAnniversary } from "../../anniversaries/calendar.ts";
import type { CheckedOrdinal } from "../../anniversaries/check-text.ts";
import { anniversaryLevelNames } from "../../words.vi.ts";
import { MovementTabs } from "../MovementTabs.tsx";

type Shown = {
  year: number;
  kept: KeptAnniversary[];
  drives: { id: string; name: string; founded: string }[];
  hidden: { id: string; name: string }[];
  keeps: boolean;
  form: Filled;
  checked: CheckedOrdinal[] | null;
};

/** Lịch kỷ niệm của một năm, month by month, with the ordinals; and a text checked against it. */
export function AnniversariesPage(props: Shown) {
  const { year, kept, keeps } = props;
  const inMonth = (month: number) => kept.filter(({ on }) => on !== null && Number(on.slice(5, 7)) === month);
  const ofYear = kept.filter(({ on }) => on === null);
  return (
    <Page
      title={`Ngày kỷ niệm năm ${year}`}
      here="Ngày kỷ niệm"
      aside={
        <Switch
          label="Năm khác"
          ways={[year - 1, year, year + 1].map((one) => ({
            words: String(one),
            href: `/anniversaries?year=${one}`,
            current: one === year,
          }))}
        />
      }
      act={
        <Act>
          <PrintButton words="In lịch" second />
          <Button words="Tải Excel" icon="file-spreadsheet" href={`/anniversaries.xlsx?year=${year}`} download second />
          {keeps && <Button words="Thêm ngày kỷ niệm" icon="plus" href="/anniversaries/new" primary />}
        </Act>
      }
    >
      <MovementTabs here="anniversaries" />
      {ofYear.length > 0 && (
        <p class="soft">Cả năm: {ofYear.map((one) => `${one.ordinal} năm ${one.name} (${one.founded})`).join("; ")}.</p>
      )}
      <div class="months">
        {Array.from({ length: 12 }, (_, n) => (
          <Sheet key={n} title={`Tháng ${n + 1}`} block>
            {inMonth(n + 1).length === 0 ? (
              <p class="soft small">Không có ngày kỷ niệm.</p>
            ) : (
              <ul class="month-lines">
                {inMonth(n + 1).map((one) => (
                  <OneDay key={`${one.name}${one.founded}`} one={one} {...props} />
                ))}
              </ul>
            )}
          </Sheet>
        ))}
      </div>
      <CheckPart {...props} />
      <HiddenPart {...props} />
    </Page>
  );
}

function OneDay({ one, drives, keeps }: Shown & { one: KeptAnniversary }) {
  const greeting = drives.filter(({ founded }) => founded === String(one.founded));
  const words = `${one.ordinal} năm ${one.name}`;
  return (
    <li>
      <time datetime={one.on ?? ""}>{dayShort(one.on ?? "")}</time>
      <span>
        {one.round ? <b>{words}</b> : words}{" "}
        <span class="soft small">({anniversaryLevelNames[one.level].toLocaleLowerCase("vi")})</span>
        {greeting.map(({ id, name }) => (
          <span class="small" key={id}>
            {" "}
            <a href={`/drives/${id}`}>{name}</a>
          </span>
        ))}
        {keeps && (
          <span class="small">
            {" "}
            <a
              href={
                one.id ? `/anniversaries/${one.id}/edit` : `/anniversaries/new?replaces=${encodeURIComponent(one.name)}`
              }
            >
              Sửa<span class="visually-hidden">: {one.name}</span>
            </a>
          </span>
        )}
      </span>
    </li>
  );
}

/** Soát số năm kỷ niệm của một đoạn văn bản. */
function CheckPart({ form, checked, year }: Shown) {
  return (
    <Sheet title="Soát số năm kỷ niệm trong văn bản" id="soat" block>
      <ErrorSummary of={form} title="Chưa soát được" />
      <Form action="/anniversaries/check" of={form} asks>
        <TextArea
          name="text"
          label="Đoạn văn bản"
          rows={4}
          placeholder="Ví dụ: chào mừng kỷ niệm 95 năm ngày thành lập Đảng Cộng sản Việt Nam"
        />
        <TextField name="year" label="Kỷ niệm trong năm" short numeric value={String(form.typed.year ?? year)} />
        <div>
          <Button words="Soát" icon="check" />
        </div>
      </Form>
      {checked && <Checked of={checked} />}
    </Sheet>
  );
}

function Checked(props: { of: CheckedOrdinal[] }) {
  if (props.of.length === 0)
    return <p>Không thấy số năm kỷ niệm nào mà lịch này biết ngày gốc. Thêm ngày kỷ niệm vào lịch rồi soát lại.</p>;
  return (
    <ul class="list">
      {props.of.map((one) => (
        <li key={one.quote}>
          <p>“{one.quote}”</p>
          {one.written === one.right ? (
            <State is="done">
              Đúng: năm {one.year} là {one.right} năm
            </State>
          ) : (
            <State is="late">
              Ghi {one.written} năm; đúng là {one.right} năm
            </State>
          )}
          <p class="soft small">
            {one.name}, từ {typeof one.founded === "number" ? `năm ${one.founded}` : formatDay(one.founded)} đến năm{" "}
            {one.year}.
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Những ngày của cả nước mà cơ quan không dùng. */
function HiddenPart({ hidden, keeps }: Shown) {
  if (hidden.length === 0 || !keeps) return null;
  return (
    <Sheet title="Không dùng trong lịch này">
      <ul class="list">
        {hidden.map(({ id, name }) => (
          <li key={id}>
            {name} <PostButton words="Dùng lại" about={name} small action={`/anniversaries/${id}/removal`} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
