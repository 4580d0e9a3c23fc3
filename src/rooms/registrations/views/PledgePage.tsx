import type { Verdict } from "#kernel/verdict.ts";
import {
  Act,
  Button,
  DateField,
  day,
  Empty,
  ErrorSummary,
  Facts,
  type Filled,
  Form,
  Page,
  PostButton,
  PrintButton,
  Rows,
  SelectField,
  Sheet,
  State,
  TextField,
  units,
} from "#kernel/web/index.tsx";
import type { Signer } from "../queries/pledges.ts";
import type { Pledge } from "../schema.ts";
import { pledgeStateNames } from "../words.vi.ts";

type Shown = {
  pledge: Pledge;
  signers: Signer[];
  may: Record<"open" | "close", Verdict>;
  /** The units for which the reader may record that they signed. */
  signable: Signer[];
  form: Filled;
};

/** A pledge: its text, each unit's targets, who signed and who has not. Printed as it stands. */
export function PledgePage(props: Shown) {
  const { pledge, signers } = props;
  const { word, state } = pledgeStateNames[pledge.state];
  const missing = signers.filter(({ signedOn }) => signedOn === null).length;
  return (
    <Page
      title={pledge.title}
      over={`Năm ${pledge.year}`}
      here={`Giao ước năm ${pledge.year}`}
      crumbs={[
        { words: "Phong trào", href: "/movements" },
        { words: "Giao ước", href: "/pledges" },
      ]}
      aside={
        <p>
          <State is={state} tint>
            {word}
          </State>
        </p>
      }
      act={<PledgeAct {...props} />}
    >
      <Facts
        of={[
          ["Ngày ký", day(pledge.signingOn)],
          ["Nơi ký", pledge.place],
          ["Chưa ký", signers.length > 0 ? units(missing, "đơn vị") : null],
        ]}
      />
      <Sheet title="Nội dung" block>
        {pledge.text.split("\n").map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Sheet>
      <Sheet title="Các đơn vị ký">
        <SignerRows signers={signers} />
      </Sheet>
      {props.signable.length > 0 && <Signature {...props} />}
    </Page>
  );
}

function PledgeAct({ pledge, may }: Shown) {
  const at = `/pledges/${pledge.id}`;
  return (
    <Act words={may.open.allowed ? "Đưa ra ký thì mọi đơn vị được báo; nội dung không sửa nữa." : undefined}>
      <PrintButton second />
      {may.close.allowed && <PostButton words="Khóa giao ước" icon="lock" action={`${at}/closing`} second />}
      {may.open.allowed && <PostButton words="Đưa ra ký" icon="send" action={`${at}/opening`} primary />}
    </Act>
  );
}

function SignerRows({ signers }: { signers: Signer[] }) {
  return (
    <Rows
      caption="Các đơn vị ký giao ước"
      rows={signers}
      empty={<Empty title="Chưa đưa ra ký">Khi đưa ra ký, các đơn vị của cơ quan có ở đây.</Empty>}
      columns={[
        { head: "Đơn vị", names: true, cell: ({ unitName }) => unitName },
        { head: "Chỉ tiêu", cell: ({ targets }) => targets.map((target) => <p key={target}>{target}</p>) },
        { head: "Người ký", cell: ({ signerName, signerPost }) => [signerName, signerPost].filter(Boolean).join(", ") },
        {
          head: "Ngày ký",
          cell: ({ signedOn }) =>
            signedOn ? <State is="done">{day(signedOn)}</State> : <State is="open">Chưa ký</State>,
        },
      ]}
    />
  );
}

function Signature({ pledge, signable, form }: Shown) {
  return (
    <>
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form action={`/pledges/${pledge.id}/signature`} of={form}>
        <Sheet title="Ghi việc ký" block>
          <SelectField
            name="unit"
            label="Đơn vị"
            required
            choices={signable.map(({ unitId, unitName }) => ({ value: unitId, words: unitName }))}
          />
          <TextField name="name" label="Người ký" required />
          <TextField name="post" label="Chức vụ" required />
          <DateField name="day" label="Ngày ký" required />
          <Button words="Ghi đã ký" icon="check" />
        </Sheet>
      </Form>
    </>
  );
}
