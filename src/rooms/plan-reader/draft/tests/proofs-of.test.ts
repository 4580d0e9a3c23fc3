import { expect, test } from "vitest";
import { proofsOf } from "../proofs-of.ts";

const proofs = (what: string) => proofsOf({ what, quote: what, kind: "deadline" } as never);

test.each([
  ["tổ chức biểu dương trong 10 ngày đầu của quý kế tiếp", ["event"]],
  ["Tổ chức Hội nghị điển hình tiên tiến", ["event"]],
  ["Giới thiệu 03 cá nhân dự xét Giải thưởng Nguyễn Văn Linh", ["document"]],
  ["giới thiệu cá nhân dự xét giải thưởng", ["document"]],
  ["giới thiệu gương điển hình trên Trang thông tin điện tử", ["story"]],
])("“%s” is shown by %j", (what, kinds) => expect(proofs(what)).toEqual(kinds));
