import type { ScoreTable } from "#rooms/clusters/table/table.ts";
import type { ClusterKind } from "#rooms/clusters/terms.ts";

/** A cluster of a practice agency as it is told; members lead in this order. */
export type ToldCluster = {
  name: string;
  kind: ClusterKind;
  document: string;
  decidedOn: string;
  members: string[];
  /** A year that was lived to its end, and the one that runs: its pledge signed, or not by all. */
  lived: number;
  running: { year: number; signed: "all" | "some" };
};

const courts = (names: string) => names.split(", ").map((name) => `Tòa án nhân dân ${name}`);
const districts = (names: string) => names.split(", ").map((name) => `Phòng Tư pháp ${name}`);

/** Invented; the members are units of the practice files. */
export const toldClusters: Record<string, ToldCluster[]> = {
  "dak-lak": [
    {
      ...{ name: "Khối thi đua các phòng, đơn vị thuộc Sở", kind: "function" },
      ...{ document: "15/QĐ-STP", decidedOn: "2022-01-20", lived: 2023, running: { year: 2024, signed: "all" } },
      members: [
        "Văn phòng Sở",
        "Thanh tra Sở",
        "Phòng Xây dựng và Kiểm tra văn bản quy phạm pháp luật",
        "Phòng Phổ biến, giáo dục pháp luật",
        "Phòng Hành chính tư pháp",
        "Phòng Bổ trợ tư pháp",
        "Trung tâm Trợ giúp pháp lý nhà nước",
        "Phòng Công chứng số 1",
      ],
    },
    {
      ...{ name: "Cụm thi đua số 1, Phòng Tư pháp phía Bắc", kind: "area" },
      ...{ document: "16/QĐ-STP", decidedOn: "2022-01-20", lived: 2023, running: { year: 2024, signed: "some" } },
      members: districts(
        "thành phố Buôn Ma Thuột, thị xã Buôn Hồ, huyện Cư M’gar, huyện Ea H’leo, huyện Krông Búk, huyện Krông Năng",
      ),
    },
  ],
  "ca-mau": [
    {
      ...{ name: "Cụm thi đua Tòa án cấp huyện số 1", kind: "area" },
      ...{ document: "22/QĐ-TA", decidedOn: "2017-01-10", lived: 2018, running: { year: 2019, signed: "some" } },
      members: courts("thành phố Cà Mau, huyện Cái Nước, huyện Đầm Dơi, huyện Trần Văn Thời, huyện U Minh"),
    },
  ],
};

/** Bảng chấm điểm of practice: every formula once; after a table of 100 points with bonus (form of province clusters). */
export const toldTable: ScoreTable = {
  title: "Bảng chấm điểm thi đua",
  total: 100,
  groups: [
    {
      key: "nhiem-vu-chuyen-mon",
      title: "I. Nhiệm vụ chuyên môn",
      criteria: [
        {
          ...{ key: "chi-tieu-nam", title: "Hoàn thành chỉ tiêu công tác năm", effect: "base", scorer: "member" },
          ...{ formula: { by: "over", standard: 40, cap: 110 }, evidence: "Báo cáo tổng kết năm", gate: "evidence" },
        },
        {
          ...{ key: "ho-so-dung-han", title: "Hồ sơ giải quyết đúng hạn", effect: "base", scorer: "member" },
          formula: {
            by: "bands",
            bands: [
              { from: 80, to: 89.99, points: 10 },
              { from: 90, to: 97.99, points: 15 },
              { from: 98, to: null, points: 20 },
            ],
          },
          ...{ evidence: "Số liệu hồ sơ năm", gate: "evidence" },
        },
        {
          ...{ key: "chat-luong-ho-so", title: "Chất lượng hồ sơ, xem ngẫu nhiên", effect: "base", scorer: "member" },
          ...{ formula: { by: "sample", size: 10, each: 1 }, evidence: "Danh mục hồ sơ đánh số", gate: "none" },
        },
      ],
    },
    {
      key: "phong-trao-thi-dua",
      title: "II. Phong trào thi đua",
      criteria: [
        {
          ...{ key: "phat-dong-dang-ky", title: "Phát động, đăng ký đúng hạn", effect: "base", scorer: "member" },
          ...{ formula: { by: "standard", max: 10 }, evidence: "Văn bản phát động", gate: "group" },
        },
        {
          ...{
            key: "tap-the-ca-nhan-dat",
            title: "Tập thể, cá nhân đạt danh hiệu đã đăng ký",
            effect: "base",
            scorer: "member",
          },
          ...{ formula: { by: "rate", max: 10 }, evidence: "Quyết định công nhận", gate: "none" },
        },
        {
          ...{ key: "phoi-hop", title: "Phối hợp trong cụm, khối", effect: "base", scorer: "head" },
          ...{ formula: { by: "mark", max: 10 }, evidence: "Biên bản họp cụm", gate: "none" },
        },
      ],
    },
    {
      key: "diem-thuong-diem-tru",
      title: "III. Điểm thưởng, điểm trừ",
      criteria: [
        {
          ...{ key: "sang-kien", title: "Sáng kiến được công nhận", effect: "bonus", scorer: "member" },
          ...{ formula: { by: "count", each: 2.5, max: 10 }, evidence: "Quyết định công nhận", gate: "evidence" },
        },
        {
          ...{ key: "bao-cao-tre", title: "Báo cáo gửi trễ", effect: "deduction", scorer: "member" },
          ...{ formula: { by: "count", each: 1, max: 5 }, evidence: "", gate: "none" },
        },
      ],
    },
  ],
  ties: ["nhiem-vu-chuyen-mon", "sang-kien"],
};
