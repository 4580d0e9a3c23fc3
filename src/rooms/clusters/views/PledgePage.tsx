import {
  Act,
  Button,
  day,
  ErrorSummary,
  type Filled,
  Form,
  Note,
  Page,
  PrintButton,
  Sheet,
  State,
  TextField,
} from "#kernel/web/index.tsx";
import type { YearFound } from "../queries/years.ts";
import type { ClusterSheet } from "../schema.ts";
import { kindNames } from "../words.vi.ts";
import { crumbsOfYear } from "./crumbs.ts";

type Shown = YearFound & {
  sheets: ClusterSheet[];
  /** The members for which this reader may sign now. */
  signing: ClusterSheet[];
  leads: boolean;
  form: Filled;
};

/** Giao ước thi đua: the document with every signature, printable, and the reader's own line to sign. */
export function PledgePage(props: Shown) {
  const { cluster, year, sheets } = props;
  const unsigned = sheets.filter(({ signedOn }) => signedOn === null);
  return (
    <Page
      title={`Giao ước thi đua năm ${year.year}`}
      over={cluster.name}
      crumbs={crumbsOfYear(cluster, year)}
      aside={
        <p>
          {unsigned.length === 0 ? (
            <State is="done" tint>
              Đã ký đủ
            </State>
          ) : (
            <State is="wait" tint>
              Còn {unsigned.length} thành viên chưa ký
            </State>
          )}
        </p>
      }
      act={<PledgeAct {...props} />}
    >
      <ErrorSummary of={props.form} title="Chưa ký được" />
      {year.pledge === "" && <Note>Giao ước chưa có nội dung; cụm trưởng soạn, sau đó các thành viên ký.</Note>}
      {unsigned.length > 0 && unsigned.length < sheets.length && (
        <Note>Chưa ký: {unsigned.map(({ name }) => name).join(", ")}.</Note>
      )}
      {props.signing.length > 0 && <Signing {...props} />}
      <article class="sheet block paper-doc">
        <header>
          <p>
            <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
            <br />
            <b>Độc lập - Tự do - Hạnh phúc</b>
          </p>
          <h2>GIAO ƯỚC THI ĐUA NĂM {year.year}</h2>
          <p>
            {cluster.name} · {kindNames[cluster.kind]}
          </p>
        </header>
        {year.pledge.split(/\n+/).map((line) => line.trim() !== "" && <p key={line}>{line}</p>)}
        <table class="table rows cards">
          <caption class="visually-hidden">Chữ ký của các thành viên</caption>
          <thead>
            <tr>
              <th scope="col">Thành viên</th>
              <th scope="col">Người ký</th>
              <th scope="col">Ngày ký</th>
            </tr>
          </thead>
          <tbody>
            {sheets.map(({ id, name, signer, signedOn }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td data-th="Người ký">{signer}</td>
                <td data-th="Ngày ký">{signedOn ? day(signedOn) : "Chưa ký"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </article>
    </Page>
  );
}

/** One line to sign; where a reader signs for several (members outside), one after the other. */
function Signing({ year, signing, form }: Shown) {
  return (
    <Sheet title="Ký giao ước" block>
      {signing.map((sheet) => (
        <Form
          key={sheet.id}
          action={`/cluster-years/${year.id}/signatures`}
          of={form.typed.sheet === sheet.id ? form : { typed: {}, errors: {} }}
        >
          <input type="hidden" name="sheet" value={sheet.id} />
          <TextField
            name="signer"
            label={`Người ký của ${sheet.name}`}
            hint="Họ tên, chức vụ."
            required
            value={form.typed.sheet === sheet.id ? undefined : String(form.typed.signer ?? "")}
          />
          <p>
            <Button words="Ký giao ước" about={sheet.name} icon="writing-sign" />
          </p>
        </Form>
      ))}
    </Sheet>
  );
}

function PledgeAct({ year, leads }: Shown) {
  const at = `/cluster-years/${year.id}`;
  return (
    <Act words="Bản này in ra được, có chữ ký của các thành viên.">
      <PrintButton words="In giao ước" second />
      {leads && year.state !== "closed" && (
        <Button
          words="Soạn giao ước, đặt hạn"
          icon="edit"
          href={`${at}/pledge/edit`}
          primary={year.pledge === ""}
          second={year.pledge !== ""}
        />
      )}
    </Act>
  );
}
