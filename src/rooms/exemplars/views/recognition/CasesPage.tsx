import { Act, Button, day, Empty, Filters, Page, Rows, SelectField, Sheet, State } from "#kernel/web/index.tsx";
import type { CaseLine, UnitTally } from "../../queries/recognitions.ts";
import { recognitionStateNames } from "../../recognition/words.vi.ts";

/** Hồ sơ công nhận của một năm, and beside them what the units put up and what was recognised. */
export function CasesPage(props: {
  cases: CaseLine[];
  tallies: UnitTally[];
  year: number;
  years: number[];
  runs: boolean;
}) {
  const { cases, tallies, year } = props;
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
                cell: ({ recognition }) => {
                  const look = recognitionStateNames[recognition.state];
                  return <State is={look.state}>{look.word}</State>;
                },
              },
            ]}
          />
        )}
      </Sheet>
      <Sheet title="Đăng ký và đạt" aside={`đến hết năm ${year}`}>
        <Rows
          caption="Số đăng ký và số được công nhận của từng đơn vị"
          rows={tallies}
          columns={[
            { head: "Đơn vị", names: true, cell: ({ name }) => name },
            { head: "Điển hình đang có", num: true, cell: ({ registered }) => registered },
            { head: "Đề nghị", num: true, cell: ({ proposed }) => proposed },
            { head: "Được công nhận", num: true, cell: ({ recognised }) => recognised },
            { head: "So với đề nghị", num: true, cell: ({ proposed, recognised }) => shareOf(recognised, proposed) },
          ]}
        />
      </Sheet>
    </Page>
  );
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.round((part * 100) / whole)}%`;
}
