import { type Context, Hono } from "hono";
import { z } from "zod";
import { notFound } from "#kernel/not-found.ts";
import { Overtaken, Refused } from "#kernel/verdict.ts";
import { confirmed, readForm, rowsAsked, typedDay, typedText } from "../../forms.ts";
import {
  type Assets,
  assetRoutes,
  bareFrame,
  ConfirmWord,
  type Filled,
  type Frame,
  filled,
  fragment,
  Note,
  onError,
  onNotFound,
  render,
  seeOther,
  site,
  TooMany,
  TurboFrame,
} from "../../index.tsx";
import { csrf, limitedBody, secureHeaders } from "../../security.ts";
import { Desk } from "./Desk.tsx";
import { Door } from "./Door.tsx";
import { galleryFrame } from "./frame.ts";
import { MatrixPage } from "./MatrixPage.tsx";
import { Plan } from "./Plan.tsx";
import { rejectedList, Submit } from "./Submit.tsx";

const listForm = z.object({
  heldOn: typedDay("Ghi ngày họp xét."),
  row: z.array(z.object({ name: typedText("Ghi tên tập thể hoặc họ và tên.") })).min(1),
});
const closeForm = z.object({ word: confirmed("KHÓA") });

/** A small program of gallery pages, guarded as the real one: every part of the kernel's web layer in use. */
export function gallery(assets: Assets): Hono {
  const app = new Hono();
  app.onError(onError(() => {})).notFound(onNotFound);
  app.use(
    site({
      assets,
      frameOf,
      sentences: { "gallery.before": ({ on }) => `Kế hoạch kéo dài đến ${on}. Hiện còn 4 việc chưa xong. (mục IV)` },
    }),
  );
  app.use(secureHeaders({ https: false }), limitedBody(), csrf({ secret: "gallery", https: false }));
  app.route("/assets", assetRoutes(assets));
  app.get("/desk", (c) => render(c, <Desk />));
  app.get("/plan", (c) => render(c, <Plan />));
  app.get("/matrix", (c) => render(c, <MatrixPage />));
  app.get("/broad", (c) => render(c, <MatrixPage times={3} />));
  app.get("/door", (c) => render(c, <Door />));
  app.get("/rejected", (c) => render(c, <Submit form={rejectedList} />, 422));
  app.get("/submit", (c) => render(c, <Submit form={filled({ year: "2019" })} />));
  app.post("/submit", async (c) => {
    const rows = await rowsAsked(c);
    if (rows) return render(c, <Submit form={filled(rows)} />, 422);
    const form = await readForm(c, listForm);
    return form.ok
      ? seeOther(c, "/desk", `Đã gửi ${form.values.row.length} dòng.`)
      : render(c, <Submit form={form.rejected} />, 422);
  });
  app.get("/preview", (c) =>
    fragment(
      c,
      <TurboFrame id="xem-truoc">
        <Note>Họp ngày {c.req.query("heldOn")}.</Note>
      </TurboFrame>,
    ),
  );
  app.get("/close", (c) => render(c, <Close form={filled()} />));
  app.post("/close", async (c) => {
    const form = await readForm(c, closeForm);
    return form.ok ? seeOther(c, "/desk", "Đã khóa kế hoạch.") : render(c, <Close form={form.rejected} />, 422);
  });
  app.get("/errors/:kind", (c) => fail(c.req.param("kind")));
  return app;
}

function Close(props: { form: Filled }) {
  return (
    <ConfirmWord
      title="Khóa kế hoạch"
      crumbs={[{ words: "Kế hoạch", href: "/plan" }]}
      word="KHÓA"
      action="/close"
      form={props.form}
      button="Khóa kế hoạch"
      back="/plan"
    >
      <p>Sau khi khóa, không đơn vị nào gửi, sửa hay trả lại được nữa. Nhật ký và minh chứng vẫn xem được.</p>
    </ConfirmWord>
  );
}

function fail(kind: string): never {
  if (kind === "refused")
    throw new Refused([{ code: "gallery.before", facts: { on: "31/12/2020" } }, { code: "gallery.unknown" }]);
  if (kind === "overtaken") throw new Overtaken("gallery.before", { on: "31/12/2020" });
  if (kind === "many") throw new TooMany(120);
  if (kind === "ours") throw new Error("a fault of ours: secret detail");
  notFound();
}

function frameOf(c: Context): Frame {
  if (c.req.path === "/door") return bareFrame(c);
  const csrfToken = c.get("csrfToken") ?? "";
  const wide = c.req.path === "/matrix" || c.req.path === "/broad";
  const frame = galleryFrame(
    c.req.path === "/desk"
      ? {
          current: "Bàn làm việc",
          agency: ["Sở Tư pháp", "tỉnh Ninh Bình"],
          who: ["Đinh Thị Hoa", "Chuyên viên TĐKT, Văn phòng Sở"],
          today: "Thứ Hai, 05/06/2023",
          waiting: 7,
        }
      : wide
        ? {
            current: "Kế hoạch",
            agency: ["Sở Tư pháp", "tỉnh Đắk Lắk"],
            who: ["Nguyễn Thị Kim Loan", "Chuyên viên TĐKT"],
            today: "Thứ Hai, 17/06/2024",
            waiting: 5,
          }
        : {
            current: "Kế hoạch",
            agency: ["Tòa án nhân dân", "tỉnh Cà Mau"],
            who: ["Trần Minh Khải", "Chuyên viên TĐKT"],
            today: "Thứ Hai, 18/03/2019",
            waiting: 4,
          },
  );
  return { ...frame, csrf: csrfToken };
}
