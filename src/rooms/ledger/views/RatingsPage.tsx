import type { YearKind } from "#kernel/calendar/index.ts";
import {
  Act,
  Button,
  ErrorSummary,
  FileField,
  type Filled,
  Filters,
  Form,
  Page,
  Rows,
  SelectField,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import { ratingNames } from "#rooms/awards/index.ts";
import type { SheetLine } from "../queries/ratings.ts";
import { LedgerTabs } from "./LedgerTabs.tsx";

const kinds: Record<YearKind, string> = {
  calendar: "Năm dương lịch",
  court: "Năm công tác của tòa án (01/10–30/9)",
  school: "Năm học (01/9–31/8)",
};

type Shown = {
  unit: { id: string; name: string } | null;
  units: { id: string; name: string }[];
  year: number;
  yearKind: YearKind;
  years: number[];
  lines: SheetLine[];
  form: Filled;
  mayRate: boolean;
  keeps: boolean;
  knows: boolean;
};

/** Xếp loại của một đơn vị, một năm: a sheet to fill in; what is there is corrected with a reason. */
export function RatingsPage(props: Shown) {
  const { unit, year, yearKind, lines } = props;
  const asked = `unit=${unit?.id ?? ""}&year=${year}&yearKind=${yearKind}`;
  const open = lines.some((line) => line.ratingId === null);
  return (
    <Page
      title="Xếp loại hằng năm"
      over={unit?.name}
      act={
        <Act words={props.mayRate ? "Dòng để trống thì chưa nhập; dòng đã nhập sửa riêng, kèm lý do." : undefined}>
          {unit && <Button words="Tải Excel" icon="file-spreadsheet" href={`/ratings.xlsx?${asked}`} download second />}
          {props.mayRate && open && <Button words="Ghi xếp loại" primary form="sheet" name="act" value="save" />}
        </Act>
      }
    >
      <LedgerTabs current="/ratings" keeps={props.keeps} knows={props.knows} />
      <Filters label="Chọn đơn vị và năm" action="/ratings">
        <SelectField
          name="unit"
          label="Đơn vị"
          value={unit?.id ?? ""}
          choices={props.units.map(({ id, name }) => ({ value: id, words: name }))}
        />
        <SelectField
          name="year"
          label="Năm"
          value={String(year)}
          choices={props.years.map((one) => ({ value: String(one), words: String(one) }))}
        />
        <SelectField
          name="yearKind"
          label="Cách tính năm"
          value={yearKind}
          choices={(Object.keys(kinds) as YearKind[]).map((value) => ({ value, words: kinds[value] }))}
        />
      </Filters>
      <ErrorSummary of={props.form} title="Chưa ghi được" />
      <Form id="sheet" action="/ratings" of={props.form} upload>
        <input type="hidden" name="unit" value={unit?.id ?? ""} />
        <input type="hidden" name="year" value={String(year)} />
        <input type="hidden" name="yearKind" value={yearKind} />
        <Sheet title={`Năm ${year}`}>
          <SheetRows {...props} />
        </Sheet>
        {props.mayRate && open && <Helps />}
      </Form>
    </Page>
  );
}

function SheetRows(props: Shown) {
  const levels = Object.entries(ratingNames).map(([value, words]) => ({ value, words }));
  const rows = props.lines.map((line, at) => ({ ...line, at }));
  return (
    <Rows
      caption={`Xếp loại năm ${props.year}`}
      rows={rows}
      columns={[
        { head: "Người, tập thể", names: true, cell: (line) => line.name },
        { head: "Chức vụ", cell: (line) => line.title ?? "–" },
        {
          head: "Xếp loại",
          cell: (line) =>
            line.level !== null || !props.mayRate ? (
              line.level === null ? (
                "Chưa nhập"
              ) : (
                ratingNames[line.level]
              )
            ) : (
              <>
                <input type="hidden" name={`row[${line.at}][subject]`} value={line.subject} />
                <SelectField
                  name={`row[${line.at}][level]`}
                  label={`Xếp loại của ${line.name}`}
                  hiddenLabel
                  blank="Chưa nhập"
                  choices={levels}
                />
              </>
            ),
        },
        {
          head: "Sửa",
          hiddenHead: true,
          cell: (line) =>
            line.ratingId && props.mayRate ? <a href={`/ratings/${line.ratingId}/correction`}>Sửa</a> : "",
        },
      ]}
      empty={<p class="block">Năm này đơn vị chưa có ai. Chọn đơn vị hoặc năm khác.</p>}
    />
  );
}

/** Ways to fill the sheet at once; nothing is written before the officer has looked. */
function Helps() {
  return (
    <Sheet title="Điền nhanh" block>
      <div class="stack">
        <TextField
          name="document"
          label="Văn bản xếp loại"
          hint="Số, ngày của quyết định hoặc thông báo; ghi cho mọi dòng nhập lần này."
        />
        <TextArea
          name="pasted"
          label="Dán từ Excel"
          hint="Hai cột: họ tên (hoặc tên đơn vị) và xếp loại, ví dụ “Hoàn thành tốt nhiệm vụ” hoặc HTTNV."
          rows={3}
        />
        <FileField
          name="file"
          label="Hoặc chọn tệp Excel"
          hint="Có cột họ tên và cột xếp loại; tối đa 20 MB."
          accept=".xlsx,.xls,.ods,.csv"
        />
        <p>
          <Button words="Điền vào bảng" icon="table" name="act" value="fill" />
        </p>
      </div>
    </Sheet>
  );
}

/** Sửa một xếp loại. */
export function RatingCorrectionPage(props: { id: string; name: string; year: number; back: string; form: Filled }) {
  return (
    <Page
      title="Sửa xếp loại"
      over={`${props.name}, năm ${props.year}`}
      crumbs={[{ words: "Xếp loại hằng năm", href: props.back }]}
      act={
        <Act words="Xếp loại cũ và lý do sửa vẫn giữ lại.">
          <Button words="Thôi" href={props.back} />
          <Button words="Sửa xếp loại" primary form="correction" />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa sửa được" />
      <Form id="correction" action={`/ratings/${props.id}/correction`} of={props.form}>
        <input type="hidden" name="revision" value={String(props.form.typed.revision ?? "")} />
        <Sheet block>
          <div class="stack">
            <SelectField
              name="level"
              label="Xếp loại"
              required
              choices={Object.entries(ratingNames).map(([value, words]) => ({ value, words }))}
            />
            <TextField name="document" label="Văn bản" />
            <TextField name="reason" label="Lý do sửa" required />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
