import { describe, expect, test } from "vitest";
import { plainText, renderBody } from "../text/render-body.ts";

describe("the text of a story as HTML", () => {
  test("has headings, bold, italic, lists, quotations and links, and nothing else", () => {
    const body =
      "## Hẹn ngày\n\nChị **giữ** *ngày*.\n\n- một\n- hai\n\n> Có bác chỉ hỏi một câu.\n\n[Cổng](https://so.example.vn/a?b=1)";
    expect(renderBody(body)).toBe(
      '<h2>Hẹn ngày</h2>\n<p>Chị <strong>giữ</strong> <em>ngày</em>.</p>\n<ul>\n<li>một</li>\n<li>hai</li>\n</ul>\n<blockquote>\n<p>Có bác chỉ hỏi một câu.</p>\n</blockquote>\n<p><a href="https://so.example.vn/a?b=1" rel="noopener nofollow">Cổng</a></p>\n',
    );
  });

  test.each([
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    '<svg onload="alert(1)"><circle/></svg>',
    '<a href="javascript:alert(1)">bấm</a>',
    "[bấm](javascript:alert(1))",
    "[bấm](JaVaScRiPt:alert(1))",
    "[bấm](data:text/html;base64,PHNjcmlwdD4=)",
    "[bấm](vbscript:msgbox(1))",
    '<p style="position:fixed" onclick="x()">chữ</p>',
    "<iframe src=//evil.example></iframe>",
    "![ảnh](https://evil.example/dem.gif)",
    "[bấm](//evil.example/a)",
    '<form action="/x"><input name="a"></form>',
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "<!-- --><style>*{display:none}</style>",
    '[bấm](https://a.example "x" onclick=alert(1))',
  ])("nothing of %s runs or loads", (attack) => {
    const html = renderBody(attack);
    for (const tag of html.match(/<[^>]*>/g) ?? [])
      expect(tag).toMatch(
        /^<\/?(p|h2|h3|strong|em|ul|ol|li|blockquote|br|hr)( \/)?>$|^<a( href="(https?:\/\/|mailto:)[^"]*")?( rel="noopener nofollow")?>$|^<\/a>$/,
      );
  });

  test("gives the words alone, for checks and feeds", () => {
    expect(plainText('## Hẹn "ngày" & giờ\n\nMột **buổi** < hai.\nDòng hai')).toBe(
      'Hẹn "ngày" & giờ\nMột buổi < hai.\nDòng hai',
    );
  });
});
