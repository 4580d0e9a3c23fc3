import { List, Sheet } from "#kernel/web/index.tsx";
import type { Plan } from "../../schema.ts";

/** Beside the text: who signed, who is given it, what is attached, what was odd in the original. */
export function TextFoot({ plan }: { plan: Plan }) {
  const { signer, recipients, attachments, notes } = plan.body;
  return (
    <>
      {signer && (
        <Sheet title="Người ký" block>
          <p>
            <b>{signer.name}</b>
            {signer.post && (
              <>
                <br />
                {signer.post}
              </>
            )}
          </p>
        </Sheet>
      )}
      <Lines
        title="Nơi nhận"
        lines={recipients.map(({ name, purpose }) => (purpose ? `${name} (${purpose})` : name))}
      />
      <Sheet title="Tệp kèm theo" block>
        <p>
          <a href={`/plans/${plan.id}/files`}>Xem và tải các tệp của kế hoạch</a>
        </p>
      </Sheet>
      <Lines title="Kèm theo" lines={attachments.map(({ name, note }) => (note ? `${name}: ${note}` : name))} />
      <Lines title="Điểm cần biết về văn bản gốc" lines={notes} />
    </>
  );
}

function Lines(props: { title: string; lines: readonly string[] }) {
  if (props.lines.length === 0) return null;
  return (
    <Sheet title={props.title}>
      <List>
        {props.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </List>
    </Sheet>
  );
}
