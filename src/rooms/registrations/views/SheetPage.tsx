import { vietnamDay } from "#kernel/calendar/index.ts";
import { entryStateNames, listStateNames } from "#kernel/lists/index.ts";
import type { Verdict } from "#kernel/verdict.ts";
import {
  Act,
  Button,
  day,
  Empty,
  ErrorSummary,
  Facts,
  type Filled,
  Form,
  Page,
  PostButton,
  Rows,
  Sheet,
  State,
  TextField,
  units,
} from "#kernel/web/index.tsx";
import { holderNames } from "#rooms/awards/index.ts";
import type { NamedSheet } from "../queries/sheets.ts";
import type { TitleLine } from "../schema.ts";
import { whatFor } from "../what-for.ts";
import { SheetTabs } from "./SheetTabs.tsx";
import { sheetsAddress } from "./sheets-query.ts";

type Shown = {
  sheet: NamedSheet;
  lines: TitleLine[];
  may: Record<"edit" | "send" | "recall" | "answer", Verdict>;
  owed: { id: number; dueOn: string | null }[];
  awardName: (key: string) => string;
  /** The answers as they were typed. */
  form: Filled;
};

/** One unit's sheet of a year: its lines with the answer to each, and what its reader may do. */
export function SheetPage(props: Shown) {
  const { sheet, lines, may, owed } = props;
  const { toUnit, toOffice, state } = listStateNames[sheet.state];
  const answers = may.answer.allowed && lines.some((line) => line.state === "waiting");
  return (
    <Page
      title={`Đăng ký thi đua ${whatFor(sheet)}`}
      here={sheet.unitName}
      over={sheet.unitName}
      crumbs={crumbsTo(sheet)}
      aside={
        <p>
          <State is={state} tint>
            {may.answer.allowed ? toOffice : toUnit}
          </State>
        </p>
      }
      act={<SheetAct {...props} />}
    >
      <Facts
        of={[
          ["Số dòng", units(lines.length, "dòng")],
          ["Gửi ngày", sheet.sentAt ? `${day(vietnamDay(sheet.sentAt))}${sheet.late ? ", muộn" : ""}` : null],
          ["Người gửi", sheet.sentByName],
          ["Việc của kế hoạch", owed[0] ? <a href={`/obligations/${owed[0].id}`}>{dueWords(owed[0].dueOn)}</a> : null],
        ]}
      />
      <SheetTabs id={sheet.id} here="lines" />
      {answers ? (
        <>
          <ErrorSummary of={props.form} title="Chưa trả lời được" />
          <Form id="answers" action={`/title-registrations/${sheet.id}/answers`} of={props.form}>
            <Sheet title="Các dòng đăng ký">
              <LineRows {...props} answers />
            </Sheet>
          </Form>
        </>
      ) : (
        <Sheet title="Các dòng đăng ký">
          <LineRows {...props} answers={false} />
        </Sheet>
      )}
    </Page>
  );
}

/** The way to a sheet. */
export function crumbsTo({ year, movementId, driveId }: NamedSheet) {
  const href = sheetsAddress({ year, movement: movementId ?? undefined, drive: driveId ?? undefined });
  return [
    { words: "Phong trào", href: "/movements" },
    { words: "Đăng ký thi đua", href },
  ];
}

function dueWords(dueOn: string | null): string {
  return dueOn ? `Gửi đăng ký thi đua, hạn ${day(dueOn)}` : "Gửi đăng ký thi đua";
}

function SheetAct({ sheet, lines, may }: Shown) {
  const at = `/title-registrations/${sheet.id}`;
  const waiting = lines.filter(({ state }) => state === "waiting").length;
  if (may.answer.allowed && waiting > 0)
    return (
      <Act words="Dòng có lý do thì trả lại, các dòng còn lại được duyệt.">
        {may.recall.allowed && (
          <PostButton words="Rút lại để sửa" icon="arrow-back-up" action={`${at}/recall`} second />
        )}
        <Button words="Chỉ trả lại" icon="corner-up-left" form="answers" name="rest" value="wait" second />
        <Button words="Duyệt, trả lại" icon="check" form="answers" name="rest" value="accept" primary />
      </Act>
    );
  if (may.edit.allowed)
    return (
      <Act
        words={
          may.send.allowed ? "Gửi rồi thì chờ duyệt; việc gửi đăng ký của kế hoạch được tính là đã gửi." : undefined
        }
      >
        <Button words="Nhập từ tệp" icon="upload" href={`${at}/file`} second />
        <Button
          words="Ghi các dòng"
          icon="pencil"
          href={`${at}/lines`}
          second={may.send.allowed}
          primary={!may.send.allowed}
        />
        {may.send.allowed && <PostButton words={`Gửi ${waiting} dòng`} icon="send" action={`${at}/sending`} primary />}
      </Act>
    );
  if (may.recall.allowed)
    return (
      <Act words="Bản đăng ký đang chờ duyệt.">
        <PostButton words="Rút lại để sửa" icon="arrow-back-up" action={`${at}/recall`} second />
      </Act>
    );
  return null;
}

function LineRows({ lines, awardName, answers }: Shown & { answers: boolean }) {
  return (
    <Rows
      caption="Các dòng đăng ký"
      rows={lines}
      rowId={({ id }) => `dong-${id}`}
      empty={
        <Empty title="Bản đăng ký chưa có dòng nào">
          Ghi tập thể, cá nhân và danh hiệu đăng ký như trên bảng tính, hoặc nhập từ tệp Excel, Word đã có.
        </Empty>
      }
      columns={[
        { head: "Tập thể, cá nhân", names: true, cell: (line) => <Named line={line} /> },
        { head: "Danh hiệu, hình thức", cell: (line) => line.awards.map(awardName).join(", ") },
        { head: "Nội dung đăng ký", cell: ({ deeds }) => deeds },
        { head: "Đề tài, sáng kiến", cell: ({ initiative }) => initiative },
        { head: answers ? "Lý do trả lại" : "Kết quả", cell: (line) => <Answer line={line} answers={answers} /> },
      ]}
    />
  );
}

function Named({ line }: { line: TitleLine }) {
  const outside = line.holderKind === "person" && line.personId === null && "không có trong danh sách của đơn vị";
  const href = line.personId ? `/people/${line.personId}` : line.collectiveId ? `/units/${line.collectiveId}` : null;
  return (
    <>
      {href ? <a href={href}>{line.name}</a> : line.name}
      <br />
      <span class="soft small">{[holderNames[line.holderKind], line.post, outside].filter(Boolean).join(", ")}</span>
    </>
  );
}

function Answer({ line, answers }: { line: TitleLine; answers: boolean }) {
  if (answers && line.state === "waiting")
    return <TextField name={`reason[${line.id}]`} label={`Lý do trả lại ${line.name}`} hiddenLabel />;
  const { word, state } = entryStateNames[line.state];
  return (
    <>
      <State is={state}>{word}</State>
      {line.reason && line.state !== "accepted" && <p class="soft small">{line.reason}</p>}
    </>
  );
}
