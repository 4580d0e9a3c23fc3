import { expect, test } from "vitest";
import { actOf } from "../act.ts";

test.each([
  [
    "Trước ngày 28/02 hằng năm, các đơn vị đăng ký xây dựng điển hình tiên tiến, gửi danh sách về Sở Y tế",
    "Đăng ký xây dựng điển hình tiên tiến",
  ],
  [
    "Hằng năm, tổ chức Lễ tôn vinh điển hình tiên tiến ngành Y tế",
    "Tổ chức Lễ tôn vinh điển hình tiên tiến ngành Y tế",
  ],
  ["xuất bản kỷ yếu điển hình tiên tiến vào dịp 27/02 hằng năm", "Xuất bản kỷ yếu điển hình tiên tiến"],
  ["chào mừng 97 năm Ngày thành lập Công đoàn Việt Nam", "Chào mừng 97 năm Ngày thành lập Công đoàn Việt Nam"],
  ["Các đơn vị gửi báo cáo trước ngày 15/9/2019", "Gửi báo cáo"],
])("%s", (sentence, act) => expect(actOf(sentence, sentence.toLowerCase())).toBe(act));
