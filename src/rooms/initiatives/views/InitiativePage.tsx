import type { Verdict } from "#kernel/verdict.ts";
import { Act, Button, day, Facts, FileLine, List, Page, Rows, Sheet, Split, State } from "#kernel/web/index.tsx";
import { scopeNames } from "#rooms/awards/index.ts";
import type { InitiativeFound, StepLine } from "../queries/initiatives.ts";
import { appliedFromWords } from "../registration/applied-from.ts";
import type { InitiativeAuthor } from "../schema.ts";
import type { SimilarShown } from "../similarity/shown.ts";
import type { InitiativeStep } from "../states.ts";
import {
  type InitiativeAct,
  initiativeActs,
  initiativeStateNames,
  kindNames,
  partNames,
  stepWords,
} from "../words.vi.ts";
import { SimilarBand } from "./SimilarBand.tsx";

/** Where an initiative is used for an award, as the ledger knows it: one line an author. */
export type UseLine = { author: string; place: string; usedOn: string | null; href: string | null };
export type ScopeLine = {
  scope: keyof typeof scopeNames;
  number: string;
  decidedOn: string;
  decidedBy: string;
  signer: string;
};

type Shown = {
  found: InitiativeFound;
  authors: InitiativeAuthor[];
  steps: StepLine[];
  files: { id: string; name: string; size: number }[];
  scopes: ScopeLine[];
  uses: UseLine[];
  similar: SimilarShown[] | null;
  editing: Verdict;
  acts: Record<InitiativeAct, Verdict>;
  widening: Verdict;
  using: Verdict;
};

/** Một sáng kiến: what it is on the left, how it stands and what happened to it on the right. */
export function InitiativePage(props: Shown) {
  const { initiative, round, unitName } = props.found;
  const look = initiativeStateNames[initiative.state];
  return (
    <Page
      title={initiative.title}
      over={`${kindNames[initiative.kind]} · ${round.title}`}
      crumbs={[{ words: "Sáng kiến, đề tài", href: "/initiatives" }]}
      aside={
        <p>
          <State is={look.state} tint>
            {look.word}
          </State>{" "}
          {initiative.late && <State is="risk">Gửi quá hạn</State>}
        </p>
      }
      act={<InitiativeActs {...props} />}
    >
      <Facts
        of={[
          ["Đơn vị đăng ký", unitName],
          ["Lĩnh vực", initiative.field],
          ["Hạn đăng ký", round.dueOn && day(round.dueOn)],
          ["Gửi lần đầu", initiative.sentOn && day(initiative.sentOn)],
          ["Nơi áp dụng", initiative.appliedAt],
          ["Áp dụng từ", appliedFromWords(initiative.appliedFrom)],
          [initiative.state === "returned" ? "Cần bổ sung" : "Ghi chú", initiative.note],
        ]}
      />
      {props.similar && <SimilarBand similar={props.similar} href={`/initiatives/${initiative.id}/similar`} />}
      <Split side={<Side {...props} />}>
        <Authors authors={props.authors} />
        {(Object.keys(partNames) as (keyof typeof partNames)[])
          .filter((part) => initiative[part] !== "")
          .map((part) => (
            <Sheet key={part} title={partNames[part]} block>
              <Paragraphs of={initiative[part]} />
            </Sheet>
          ))}
        {props.files.length > 0 && (
          <Sheet title="Tệp kèm theo" block>
            {props.files.map(({ id, name, size }) => (
              <FileLine key={id} file={{ name, size, href: `/files/${id}` }} />
            ))}
          </Sheet>
        )}
      </Split>
    </Page>
  );
}

/** What was typed, paragraph by paragraph. */
export function Paragraphs({ of }: { of: string }) {
  return (
    <>
      {of.split(/\n+/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  );
}

function Authors({ authors }: { authors: InitiativeAuthor[] }) {
  return (
    <Sheet title="Tác giả, đồng tác giả">
      <Rows
        caption="Tác giả và tỷ lệ đóng góp"
        rows={authors}
        columns={[
          {
            head: "Họ và tên",
            names: true,
            cell: ({ name, personId }) => (personId ? <a href={`/people/${personId}/record`}>{name}</a> : name),
          },
          { head: "Đơn vị công tác", cell: ({ place }) => place || "–" },
          { head: "Tỷ lệ", num: true, cell: ({ share }) => `${String(share / 10).replace(".", ",")}%` },
        ]}
      />
    </Sheet>
  );
}

function Side({ scopes, uses, steps }: Shown) {
  return (
    <>
      {scopes.length > 0 && (
        <Sheet title="Công nhận">
          <List>
            {scopes.map((one) => (
              <li key={one.scope}>
                <b>{scopeNames[one.scope]}</b>
                <p class="soft small">
                  Quyết định {one.number} ngày {day(one.decidedOn)}, {one.decidedBy}
                </p>
              </li>
            ))}
          </List>
        </Sheet>
      )}
      {uses.length > 0 && (
        <Sheet title="Đã dùng để xét">
          <List>
            {uses.map((one) => (
              <li key={`${one.author} ${one.place}`}>
                {one.href ? <a href={one.href}>{one.place}</a> : one.place}
                <p class="soft small">{one.author}</p>
              </li>
            ))}
          </List>
        </Sheet>
      )}
      <Sheet title="Quá trình" id="qua-trinh">
        <Timeline steps={steps} />
      </Sheet>
    </>
  );
}

function Timeline({ steps }: { steps: StepLine[] }) {
  if (steps.length === 0) return <p class="block soft">Đang soạn, chưa gửi.</p>;
  return (
    <ol class="list log long">
      {[...steps].reverse().map((one) => (
        <li key={one.id}>
          <time datetime={one.happenedOn}>{day(one.happenedOn)}</time>
          <div>
            <p>{stepWords[one.step as InitiativeStep]}</p>
            {one.reason && <p class="soft small">{one.reason}</p>}
            {one.document && <p class="soft small">{one.document}</p>}
            {one.by && <p class="soft small">{one.by}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function InitiativeActs({ found: { initiative }, acts, editing, widening, using }: Shown) {
  const open = (Object.keys(initiativeActs) as InitiativeAct[]).filter((step) => acts[step].allowed);
  if (open.length === 0 && !editing.allowed && !widening.allowed && !using.allowed) return null;
  const at = `/initiatives/${initiative.id}`;
  return (
    <Act>
      {open
        .filter((step) => !initiativeActs[step].primary)
        .map((step) => (
          <Button
            key={step}
            words={initiativeActs[step].act}
            icon={initiativeActs[step].icon}
            href={`${at}/steps/${step}`}
            second
          />
        ))}
      {using.allowed && <Button words="Ghi đã dùng để xét" icon="medal" href={`${at}/uses/new`} second />}
      {widening.allowed && (
        <Button words="Ghi phạm vi ảnh hưởng" icon="certificate" href={`${at}/recognitions/new`} second />
      )}
      {editing.allowed && <Button words="Sửa" icon="edit" href={`${at}/edit`} second />}
      {open
        .filter((step) => initiativeActs[step].primary)
        .map((step) => (
          <Button
            key={step}
            words={initiativeActs[step].act}
            icon={initiativeActs[step].icon}
            href={`${at}/steps/${step}`}
            primary
          />
        ))}
    </Act>
  );
}
