import { DateField, Fields, Sheet, TextField } from "#kernel/web/index.tsx";

/** Số, ngày, cơ quan, người ký of a decision. */
export function DecisionFields() {
  return (
    <Sheet title="Quyết định" block>
      <Fields two>
        <TextField name="number" label="Số quyết định" required />
        <DateField name="decidedOn" label="Ngày quyết định" required />
        <TextField name="decidedBy" label="Cơ quan, người ban hành" required />
        <TextField name="signer" label="Người ký" />
      </Fields>
    </Sheet>
  );
}
