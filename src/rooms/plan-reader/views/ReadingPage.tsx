import { Act, Button, Page, PostButton, TurboFrame, units } from "#kernel/web/index.tsx";
import type { Actors } from "../draft/actor-of.ts";
import type { PlanReading } from "../schema.ts";
import type { ReadingView } from "../showing/view.ts";
import { addressOf } from "./addresses.ts";
import { ReadingHead } from "./ReadingHead.tsx";
import { OpenActors, Shown, Warnings } from "./ReadingNotes.tsx";
import { ReadingRows } from "./ReadingRows.tsx";

type Props = { reading: PlanReading; view: ReadingView; actors: Actors };

/** Bản đọc: head, warnings, the text beside its proposals, and the way on to a draft plan. */
export function ReadingPage(props: Props) {
  const { reading, view } = props;
  return (
    <Page
      title={reading.pack.title || "Kế hoạch chưa rõ tên"}
      here="Bản đọc"
      over={`Đọc từ ${reading.name}`}
      crumbs={[
        { words: "Kế hoạch", href: "/plans" },
        { words: "Bản đọc kế hoạch", href: "/plan-readings" },
      ]}
      act={<ReadingAct {...props} />}
    >
      <ReadingHead reading={reading} view={view} />
      <div class="stack" data-controller="reading-keys">
        <TurboFrame id="reading">
          <div class="stack">
            <Warnings reading={reading} view={view} />
            <OpenActors {...props} />
            <div class="read-shown">
              <Shown reading={reading} view={view} />
              <p class="soft small" hidden data-reading-keys-target="hint">
                Bàn phím: J, K sang việc sau, việc trước; N nhận, S sửa, B bỏ.
              </p>
            </div>
            {view.rows.length === 0 ? (
              <p class="sheet block">Không có việc nào ở mục này.</p>
            ) : (
              <ReadingRows reading={reading} view={view} kinds={props.actors.kinds} />
            )}
            <Parts reading={reading} view={view} />
          </div>
        </TurboFrame>
      </div>
    </Page>
  );
}

function ReadingAct({ reading, view }: Props) {
  if (reading.planId !== null) {
    return (
      <Act words="Bản đọc này đã thành kế hoạch.">
        <Button words="Mở kế hoạch" primary href={`/plans/${reading.planId}`} />
      </Act>
    );
  }
  const base = `/plan-readings/${reading.id}`;
  return (
    <Act words="Mỗi lựa chọn được lưu ngay; chưa có kế hoạch nào được lập trước khi xác nhận.">
      <Button words="Thêm việc từ câu khác" href={`${base}/proposals/new`} second />
      {view.counts.waiting > 0 && (
        <PostButton action={`${base}/acceptances`} words={`Nhận ${units(view.counts.waiting, "việc đang chờ")}`} />
      )}
      <Button words="Lập bản thảo" primary href={`${base}/plan`} />
    </Act>
  );
}

function Parts({ reading, view }: { reading: PlanReading; view: ReadingView }) {
  if (view.parts <= 1) return null;
  const at = (part: number) => addressOf(reading.id, { show: view.show, part });
  return (
    <nav class="pager" aria-label="Các phần của văn bản">
      <p>
        Phần {view.part} trong {view.parts} phần của văn bản
      </p>
      {view.part > 1 && <Button words="Phần trước" small href={at(view.part - 1)} />}
      {view.part < view.parts && <Button words="Phần sau" small href={at(view.part + 1)} />}
    </nav>
  );
}
