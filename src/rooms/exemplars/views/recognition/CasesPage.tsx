import { Act, Button, day, Empty, Filters, Page, Rows, SelectField, Sheet, State } from "#kernel/web/index.tsx";
import type { ComparedUnit } from "../../comparison/tally.ts";
import { comparedNames } from "../../comparison/words.vi.ts";
import type { CaseLine } from "../../queries/recognitions.ts";
import { recognitionStateNames } from "../../recognition/words.vi.ts";
import { standingWords } from "../../words.vi.ts";
import { ExemplarTabs, type Reader } from "../ExemplarTabs.tsx";

/** Hồ sơ công nhận của một năm, and beside them what the units put up and what was recognised. */
export function CasesPage(props: {
  cases: CaseLine[];
  compared: ComparedUnit[];
  reader: Reader;
  year: number;
  years: number[];
  runs: boolean;
}) {
  const { cases, compared, year } = props;
  return (
    <Page
      title="Hồ sơ công nhận"
      crumbs={[{ words: "Điển hình", href: "/exemplars" }]}
      act={
        props.runs && (
          <Act words="Một quyết định ghi được nhiều hồ sơ.">
            <Button words="Ghi quyết định công nhận" icon="certificate" href="/recognitions/decision" primary />
          </Act>
        )
      }
    >
      <ExemplarTabs here="recognitions" reader={props.reader} />
      <Filters label="Chọn năm" action="/recognitions">
        <SelectField
          name="year"
          label="Năm xét"
          value={String(year)}
          choices={props.years.map((one) => ({ value: String(one), words: String(one) }))}
        />
      </Filters>
      <Sheet title={`Hồ sơ năm ${year}`}>
        {cases.length === 0 ? (
          <Empty title="Chưa có hồ sơ">Đơn vị đề nghị từ trang của điển hình.</Empty>
        ) : (
          <Rows
            caption="Hồ sơ công nhận"
            rows={cases}
            columns={[
              {
                head: "Điển hình",
                names: true,
                cell: ({ recognition, exemplar }) => <a href={`/recognitions/${recognition.id}`}>{exemplar.name}</a>,
              },
              { head: "Bậc", cell: ({ award }) => award.name },
              { head: "Đơn vị", cell: ({ unitName }) => unitName },
              { head: "Đề nghị", cell: ({ recognition }) => day(recognition.proposedOn) },
              {
                head: "Tình trạng",
                cell: ({ recognition, exemplar }) => <CaseState recognition={recognition} exemplar={exemplar} />,
              },
            ]}
          />
        )}
      </Sheet>
      <Sheet
        title="Đăng ký và đạt"
        aside={<a href={`/registered-achieved?year=${year}`}>Xem từng mục đăng ký năm {year}</a>}
      >
        <Rows
          caption="Số đăng ký và số được công nhận của từng đơn vị"
          rows={compared}
          empty={<Empty title="Chưa đơn vị nào gửi danh sách đăng ký năm này">Chọn năm khác.</Empty>}
          columns={[
            { head: "Đơn vị", names: true, cell: ({ unitName }) => unitName },
            ...(["registered", "proposed", "achieved", "asRegistered"] as const).map((key) => ({
              ...{ head: comparedNames[key], num: true, cell: (unit: ComparedUnit) => unit[key] },
            })),
          ]}
        />
      </Sheet>
    </Page>
  );
}

/** How a case stands; an open one of an exemplar that does not stand waits, whatever its state. */
function CaseState({ recognition, exemplar }: Pick<CaseLine, "recognition" | "exemplar">) {
  const look = recognitionStateNames[recognition.state];
  const waits = exemplar.standing !== "active" && recognition.decidedOn === null;
  return (
    <div>
      <State is={look.state}>{look.word}</State>
      {waits && (
        <p class="small">
          <State is={standingWords[exemplar.standing].state}>{standingWords[exemplar.standing].word}</State>
        </p>
      )}
    </div>
  );
}
