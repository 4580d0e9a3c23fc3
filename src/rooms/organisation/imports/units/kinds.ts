import { fold, placeTones, sameTextKey, tidy, upperFirst } from "#kernel/vietnamese/index.ts";

const centralCities = "ha noi|ho chi minh|hai phong|da nang|can tho|hue";

/** Loại đơn vị by the beginning of the (folded) name, first match wins. */
const byName: [RegExp, string][] = [
  [/^toa an nhan dan toi cao/, "Tòa án nhân dân tối cao"],
  [/^toa an nhan dan cap cao/, "Tòa án nhân dân cấp cao"],
  [new RegExp(`^toa an nhan dan (tinh|thanh pho (${centralCities})\\b)`), "Tòa án cấp tỉnh"],
  [/^toa an nhan dan khu vuc/, "Tòa án khu vực"],
  [/^toa an nhan dan (huyen|quan|thi xa|thanh pho)/, "Tòa án cấp huyện"],
  [/^toa an quan su/, "Tòa án quân sự"],
  [/^toa (?!an\b)/, "Tòa chuyên trách"],
];

const leads = [
  ..."Tổng cục,Chi cục,Cục,Vụ,Sở,Bộ,Văn phòng,Phòng,Thanh tra,Trung tâm,Chi nhánh,Viện kiểm sát,Viện,Học viện,Trường".split(
    ",",
  ),
  ..."Bệnh viện,Trung tâm Y tế,Trạm Y tế,Phòng khám,Khoa,Liên đoàn Lao động,Công đoàn cơ sở,Nghiệp đoàn,Tổ công đoàn".split(
    ",",
  ),
  ..."Tập đoàn,Tổng công ty,Công ty,Xí nghiệp,Nhà máy,Phân xưởng,Kho bạc,Bảo hiểm xã hội,Ngân hàng".split(","),
  ..."Bộ phận,Ban,Hội đồng,Ủy ban nhân dân,Ủy ban,Hội đồng nhân dân,Đội,Tổ,Hạt,Trạm,Khối,Chi bộ,Đảng bộ,Đảng ủy,Công đoàn,Đoàn".split(
    ",",
  ),
];

const catalogue = new Map([...byName.map(([, kind]) => kind), ...leads].map((kind) => [sameTextKey(kind), kind]));

/** The kind a unit's name tells ("Chi cục THADS huyện X" is a "Chi cục"), null where it tells none. */
export function kindFromName(name: string): string | null {
  const plain = fold(name);
  const court = byName.find(([pattern]) => pattern.test(plain))?.[1];
  if (court) return court;
  const fits = leads.filter((lead) => plain === fold(lead) || plain.startsWith(`${fold(lead)} `));
  return fits.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** The kind as written, in the usual spelling: "toà chuyên trách" is "Tòa chuyên trách". */
export function kindAsWritten(text: string): string {
  return catalogue.get(sameTextKey(text)) ?? upperFirst(placeTones(tidy(text)));
}
