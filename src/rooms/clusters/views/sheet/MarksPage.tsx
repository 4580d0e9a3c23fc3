import { fileFieldOf, keptUnder, officePapersHint, type WaitingFile } from "#kernel/files/index.ts";
import { decimal, type Hand } from "#kernel/scoring/index.ts";
import {
  Act,
  Button,
  ErrorSummary,
  Fields,
  FileField,
  type Filled,
  Form,
  HiddenField,
  KeptFiles,
  Page,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { WholeSheet } from "../../queries/sheets.ts";
import { asksTarget } from "../../scoring/figures.ts";
import { askedOf, turnOf } from "../../scoring/hands.ts";
import { achievedWords, figuresWords, targetWords } from "../../scoring/words.vi.ts";
import type { ScoreCriterion } from "../../table/table.ts";
import { formulaWords } from "../../table/words.vi.ts";
import { handWords } from "../../words.vi.ts";
import { crumbsOfYear } from "../crumbs.ts";
import { SampleOf } from "./SampleOf.tsx";
import { EvidenceOf } from "./SheetPage.tsx";

type Shown = { whole: WholeSheet; form: Filled; kept: WaitingFile[] };

/** Bảng chấm để gõ: one line a criterion, like a spreadsheet; arrows, Enter and cells copied from Excel work in it. */
export function MarksPage(props: Shown) {
  const { whole, form } = props;
  const { sheet, year, cluster, table } = whole;
  const { hand } = turnOf(year.state, sheet.state)!;
  const at = `/cluster-sheets/${sheet.id}`;
  const asked = askedOf(table, hand);
  return (
    <Page
      title={handWords[hand].title}
      over={`${sheet.name}, năm ${year.year}`}
      crumbs={[...crumbsOfYear(cluster, year), { words: sheet.name, href: at }]}
      wide
      act={
        <Act words={handWords[hand].explains}>
          <Button words="Để nguyên" href={at} />
          <Button words="Ghi lại" form="marks" name="act" value="keep" second />
          <Button words={handWords[hand].pass} icon="check" form="marks" name="act" value="pass" primary />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form
        id="marks"
        action={`${at}/marks`}
        of={form}
        upload
        controller="retry-upload"
        draft={`cluster-sheet-${sheet.id}-${hand}-${sheet.revision}`}
      >
        <HiddenField name="revision" value={sheet.revision} />
        {table.groups.map((group) => (
          <Sheet key={group.key} title={group.title}>
            <GroupTable
              {...props}
              criteria={group.criteria.filter((one) => asked.includes(one))}
              asked={asked}
              hand={hand}
            />
          </Sheet>
        ))}
        {hand === "self" && <Files {...props} criteria={asked.filter(({ evidence }) => evidence !== "")} />}
      </Form>
    </Page>
  );
}

type OfHand = Shown & { hand: Hand };

function GroupTable(props: OfHand & { criteria: ScoreCriterion[]; asked: ScoreCriterion[] }) {
  const before = earlierHands(props.hand);
  return (
    <table class="entry cards scoring" data-controller="cells">
      <caption class="visually-hidden">Số liệu từng tiêu chí</caption>
      <thead>
        <tr>
          <th scope="col">Tiêu chí</th>
          {before.map((hand) => (
            <th scope="col">{handWords[hand].head}</th>
          ))}
          <th scope="col">Chỉ tiêu, tổng số</th>
          <th scope="col">Kết quả</th>
          <th scope="col">{props.hand === "self" ? "Diễn giải" : "Lý do nếu khác"}</th>
          <th scope="col">Minh chứng</th>
        </tr>
      </thead>
      <tbody>
        {props.criteria.map((criterion) => (
          <CriterionRow key={criterion.key} {...props} criterion={criterion} at={props.asked.indexOf(criterion)} />
        ))}
      </tbody>
    </table>
  );
}

function CriterionRow({ whole, hand, criterion, at }: OfHand & { criterion: ScoreCriterion; at: number }) {
  const name = (part: string) => `row[${at}][${part}]`;
  const { formula, title, key } = criterion;
  return (
    <tr>
      <th scope="row">
        {title}
        <p class="criterion soft small">{formulaWords(criterion)}</p>
        <SampleOf whole={whole} criterion={criterion} />
        <input type="hidden" name={name("key")} value={key} />
      </th>
      {earlierHands(hand).map((one) => (
        <td key={one} data-th={handWords[one].head}>
          <Before whole={whole} hand={one} criterion={criterion} />
        </td>
      ))}
      <td data-th="Chỉ tiêu, tổng số">
        {asksTarget(formula) ? (
          <TextField
            name={name("target")}
            label={`${targetWords(formula)}: ${title}`}
            hiddenLabel
            numeric
            placeholder={targetWords(formula)}
          />
        ) : (
          <span class="soft">–</span>
        )}
      </td>
      <td data-th="Kết quả">
        <TextField
          name={name("achieved")}
          label={`${achievedWords(formula)}: ${title}`}
          hiddenLabel
          numeric
          placeholder={achievedWords(formula)}
        />
      </td>
      <td data-th={hand === "self" ? "Diễn giải" : "Lý do nếu khác"}>
        <TextField name={name("reason")} label={`${hand === "self" ? "Diễn giải" : "Lý do"}: ${title}`} hiddenLabel />
      </td>
      <td data-th="Minh chứng">
        <EvidenceOf criterion={criterion} lines={whole.evidence.filter(({ criterionKey }) => criterionKey === key)} />
        {hand === "self" && criterion.evidence !== "" && (
          <TextField
            name={name("document")}
            label={`Số, tên văn bản: ${title}`}
            hiddenLabel
            placeholder="Số, tên văn bản"
          />
        )}
      </td>
    </tr>
  );
}

/** What an earlier hand said, in figures and points. */
function Before({ whole, hand, criterion }: { whole: WholeSheet; hand: Hand; criterion: ScoreCriterion }) {
  const said = whole.said[hand].get(criterion.key);
  if (!said) return null;
  const line = whole.scores[hand]?.lines.find(({ key }) => key === criterion.key);
  return (
    <div>
      <b>{line && decimal(line.points)} điểm</b>
      <p class="small">{figuresWords(criterion.formula, said)}</p>
      {said.reason && <p class="soft small">{said.reason}</p>}
    </div>
  );
}

const earlierHands = (hand: Hand): Hand[] =>
  hand === "self" ? [] : hand === "checked" ? ["self"] : ["self", "checked"];

/** Files of evidence, one field a criterion that asks for some. */
function Files({ criteria, kept }: Shown & { criteria: ScoreCriterion[] }) {
  if (criteria.length === 0) return null;
  return (
    <Sheet title="Tệp minh chứng" block>
      <Fields>
        {criteria.map(({ key, title }) => (
          <div key={key} class="stack">
            <FileField
              name={fileFieldOf(key)}
              label={title}
              hint={officePapersHint}
              accept=".pdf,.doc,.docx,.xls,.xlsx,.jpg,.jpeg,.png"
              multiple
            />
            <KeptFiles files={keptUnder(kept, key)} />
          </div>
        ))}
      </Fields>
    </Sheet>
  );
}
