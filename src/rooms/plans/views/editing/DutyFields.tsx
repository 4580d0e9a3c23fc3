import {
  CheckField,
  CheckGroup,
  Fields,
  type Filled,
  RadioGroup,
  SelectField,
  Sheet,
  TextArea,
  TextField,
  TurboFrame,
} from "#kernel/web/index.tsx";
import { roleNames } from "#rooms/organisation/index.ts";
import { dutyKinds, dutyRoles, proofKinds } from "../../packs/duty.ts";
import { dutyKindNames, proofNames } from "../../words.vi.ts";
import { DueFields, DueKinds } from "./DueFields.tsx";

/** What the duty editor chooses from. */
export type DutyChoices = {
  kinds: { kind: string; units: number }[];
  units: { name: string; shortName: string; category: string }[];
  occasions: { key: string; name: string }[];
  duties: { key: string; title: string }[];
  stages: { key: string; name: string }[];
};

/**
 * The fields of one duty with the live preview of its dates: the sentence, when, who, what proves it. `base` is the address
 * whose `/preview` and `/preview-page` answer what these fields would give, and `/new` lists the sentences to choose from.
 */
export function DutyFields(props: { base: string; dutyKey: string | null; form: Filled; choices: DutyChoices }) {
  const { base, dutyKey, choices } = props;
  return (
    <>
      <Sheet title="1. Câu của kế hoạch" block aside={!dutyKey && <a href={`${base}/new`}>Chọn câu khác</a>}>
        <TextArea name="quote" label="Câu giao việc, chép nguyên văn" required rows={4} />
        <Fields two>
          <TextField name="title" label="Tên ngắn của việc" required hint="Bắt đầu bằng động từ: Gửi, Lập, Báo cáo…" />
          <TextField name="cite" label="Vị trí trong kế hoạch" hint="Ví dụ: Mục III, điểm 3.2" />
        </Fields>
        <SelectField
          name="kind"
          label="Loại việc"
          choices={dutyKinds.map((kind) => ({ value: kind, words: dutyKindNames[kind] }))}
        />
      </Sheet>
      <Sheet title="2. Thời hạn" block>
        <div class="due-choice">
          <DueKinds />
          <div class="stack">
            <DueFields
              occasions={choices.occasions}
              duties={choices.duties.filter((one) => one.key !== dutyKey)}
              stages={choices.stages}
            />
            <PreviewFrame base={base} />
          </div>
        </div>
      </Sheet>
      <WhoFields choices={choices} chosen={[props.form.typed.units ?? []].flat()} />
      <ProofFields />
    </>
  );
}

/** The dates the rule gives, live; without scripts a button shows them on a page. */
function PreviewFrame(props: { base: string }) {
  return (
    <section aria-labelledby="xem-truoc">
      <h3 id="xem-truoc">Xem trước</h3>
      <TurboFrame id="duty-preview">
        <p class="soft">Các ngày đến hạn hiện ở đây khi chọn xong thời hạn và người làm.</p>
      </TurboFrame>
      <p>
        <button class="btn btn-sm" type="submit" formaction={`${props.base}/preview-page`}>
          Xem các ngày đến hạn
        </button>
      </p>
    </section>
  );
}

function WhoFields(props: { choices: DutyChoices; chosen: unknown[] }) {
  const units = props.choices.units;
  return (
    <Sheet title="3. Ai làm, gửi cho ai" block>
      <RadioGroup
        name="who"
        label="Ai làm"
        inline
        choices={[
          { value: "all", words: "Mọi đơn vị của cơ quan" },
          { value: "some", words: "Một số loại đơn vị hoặc đơn vị" },
        ]}
      />
      <div class="who-some stack">
        <CheckGroup
          name="kinds"
          label="Loại đơn vị"
          inline
          choices={props.choices.kinds.map((one) => ({ value: one.kind, words: `${one.kind} (${one.units})` }))}
        />
        <details open={props.chosen.length > 0}>
          <summary>Chọn từng hội đồng, ban, đơn vị cụ thể</summary>
          <CheckGroup
            name="units"
            label="Hội đồng, ban và đơn vị cụ thể"
            inline
            choices={units
              .filter((one) => one.category === "body" || one.category === "unit")
              .map((one) => ({ value: one.name, words: one.shortName }))}
          />
        </details>
      </div>
      <Fields two>
        <SelectField
          name="role"
          label="Người chịu trách nhiệm ở mỗi đơn vị"
          blank="Người được phân công của đơn vị"
          choices={dutyRoles.map((role) => ({ value: role, words: roleNames[role] }))}
        />
        <TextField name="receiver" label="Gửi cho" hint="Tên đơn vị hoặc hội đồng nhận" />
        <TextField name="via" label="Thông qua" />
      </Fields>
    </Sheet>
  );
}

function ProofFields() {
  const pers = [
    ["month", "Mỗi tháng"],
    ["quarter", "Mỗi quý"],
    ["half-year", "Mỗi 6 tháng"],
    ["year", "Mỗi năm"],
    ["stage", "Mỗi giai đoạn"],
    ["plan", "Cả kế hoạch"],
    ["unit", "Mỗi đơn vị"],
  ] as const;
  return (
    <Sheet title="4. Minh chứng và số lượng" block>
      <CheckGroup
        name="proofs"
        label="Nhận loại minh chứng nào"
        inline
        required
        choices={proofKinds.map((kind) => ({ value: kind, words: proofNames[kind] }))}
      />
      <TextField
        name="proofNote"
        label="Ghi rõ minh chứng"
        hint="Ví dụ: biên bản họp; bản tóm tắt thành tích có xác nhận"
      />
      <Fields>
        <TextField name="min" label="Ít nhất" numeric short />
        <TextField name="max" label="Nhiều nhất" numeric short />
        <TextField name="percent" label="Tỷ lệ %" numeric short />
        <TextField name="amountUnit" label="Đơn vị tính" hint="Ví dụ: điển hình, lần" />
        <SelectField
          name="per"
          label="Tính theo"
          blank="Không ghi"
          choices={pers.map(([value, words]) => ({ value, words }))}
        />
      </Fields>
      <CheckField name="ifAny" label="“Nếu có”: đơn vị được trả lời “không có” và không bị nhắc" />
    </Sheet>
  );
}
