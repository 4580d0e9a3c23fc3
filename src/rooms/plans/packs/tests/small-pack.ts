import { type PlanPack, readPack } from "../index.ts";

/** A small plan with one of everything that other parts refer to; each line stands where tests expect it. */
export const smallPack = `format: guongsang-plan/1
key: nho
title: Kế hoạch thi đua năm 2024
agency: Sở Tư pháp tỉnh Đắk Lắk
issuer: Sở Tư pháp tỉnh Đắk Lắk
issuedOn: 2023-12
period: { from: 2024-01-01, to: 2024-12-31 }
stages:
  - { key: dot-1, name: Đợt thứ nhất, from: 2024-01-01, to: 2024-06-30 }
occasions:
  - { key: dai-hoi, name: Đại hội thi đua, on: null, year: 2024 }
units:
  - { name: Sở Tư pháp tỉnh Đắk Lắk, kind: Sở }
  - { name: Văn phòng, kind: Văn phòng }
  - { name: Phòng Hành chính tư pháp, kind: Phòng }
  - { name: Phòng Tư pháp huyện Lắk, kind: Phòng Tư pháp, to: 2024-06-30 }
  - { name: Hội đồng Thi đua - Khen thưởng, kind: Hội đồng }
duties:
  - key: dang-ky
    title: Đăng ký thi đua
    quote: gửi đăng ký chậm nhất ngày 31/01/2024
    kind: deadline
    actor: { kinds: [văn  phong, PHÒNG, Phòng Tư Pháp] }
    proofs: [registration_list]
    due: { type: by, date: 2024-01-31 }
  - key: gioi-thieu
    title: Giới thiệu điển hình
    quote: mỗi quý giới thiệu tối thiểu 01 điển hình
    kind: quota
    actor: { all: true }
    proofs: [story]
    due: { type: every, unit: quarter }
    amount: { min: 1, unit: điển hình, per: quarter }
  - key: bao-cao
    title: Báo cáo đợt thứ nhất
    quote: gửi báo cáo trước ngày 25/6/2024
    kind: deadline
    actor: { units: [Văn phòng] }
    proofs: [report]
    due: { type: by, date: 2024-06-25 }
    strict: true
    stage: dot-1
  - key: tong-ket
    title: Tổng kết tại Đại hội
    quote: tổng kết tại Đại hội thi đua
    kind: event
    actor: { units: [Hội đồng Thi đua - Khen thưởng] }
    proofs: [event]
    due: { type: event, occasion: dai-hoi }
`;

/** The pack of a text that is known to be good; fails the test otherwise. */
export function packOf(source: string): PlanPack {
  const read = readPack(source);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems, null, 2));
  return read.pack;
}

/** The text with one thing changed; fails the test when that thing is not in it. */
export function changed(find: string, replace: string, source = smallPack): string {
  if (!source.includes(find)) throw new Error(`Not in the pack: ${find}`);
  return source.replace(find, replace);
}
