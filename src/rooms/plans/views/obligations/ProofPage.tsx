import { officePapersHint } from "#kernel/files/index.ts";
import { Act, Button, ErrorSummary, FileField, FileLine, type Filled, Form, Page, Sheet } from "#kernel/web/index.tsx";
import type { SeenObligation } from "../../queries/obligation-page.ts";
import type { KeptLine } from "./FileFields.tsx";
import { OneProofFields } from "./ProofFields.tsx";
import { wayTo } from "./ReasonPage.tsx";
import { citeLine } from "./words.ts";

/** Ghi một minh chứng ngay khi có: a story that appeared, an event that was held; a quota counts it at once. */
export function ProofPage(props: { seen: SeenObligation; form: Filled; kept: KeptLine[]; once: string }) {
  const { seen, form } = props;
  const { obligation, duty, plan } = seen;
  const counted = obligation.target !== null;
  const at = `/obligations/${obligation.id}`;
  const act = (
    <Act words={counted ? `Tính ngay vào chỉ tiêu: ${duty.title}.` : `Ghi cho: ${duty.title}.`}>
      <Button words="Để sau" href={at} />
      <Button words="Ghi minh chứng" icon="circle-check" primary form="minh-chung" />
    </Act>
  );
  return (
    <Page title="Ghi minh chứng" crumbs={wayTo(seen)} over={citeLine(plan, duty)} under={duty.title} act={act}>
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="minh-chung" action={`${at}/proofs`} of={form} upload draft={`proof-${obligation.id}`}>
        <input type="hidden" name="once" value={props.once} />
        <Sheet block>
          <div class="stack">
            <OneProofFields duty={duty} counted={counted} />
            <FileField name="file" label="Tệp kèm theo" hint={officePapersHint} />
            {props.kept.map((file) => (
              <div key={file.id}>
                <FileLine file={{ name: file.name, size: file.size, href: `/files/${file.id}` }} />
                <input type="hidden" name="fileId" value={file.id} />
              </div>
            ))}
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
