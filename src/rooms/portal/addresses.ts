/** Addresses of the public portal: Vietnamese without diacritics, as the public writes them. `agency` is an agency's key. */
export const addresses = {
  agencies: "/guong-dien-hinh",
  home: (agency: string) => `/guong-dien-hinh/${agency}`,
  stories: (agency: string) => `/tin-bai/${agency}`,
  exemplars: (agency: string) => `/dien-hinh/${agency}`,
  exemplar: (agency: string, id: string) => `/dien-hinh/${agency}/${id}`,
  movements: (agency: string) => `/phong-trao/${agency}`,
  movement: (agency: string, id: string) => `/phong-trao/${agency}/${id}`,
  contests: (agency: string) => `/cuoc-thi/${agency}`,
  contest: (agency: string, id: string) => `/cuoc-thi/${agency}/${id}`,
  opinions: (agency: string) => `/lay-y-kien/${agency}`,
  opinionWindow: (agency: string, id: string) => `/lay-y-kien/${agency}/${id}`,
  decisions: (agency: string) => `/quyet-dinh/${agency}`,
  certificate: (agency: string) => `/kiem-tra-giay-chung-nhan/${agency}`,
  deedForm: (agency: string) => `/gioi-thieu-guong-tot/${agency}`,
  about: (agency: string, page: AboutPage) => `/ve-cong/${agency}/${page}`,
  map: (agency: string) => `/so-do-trang/${agency}`,
  storyFeed: (agency: string) => `/guong-dien-hinh/${agency}/tin-moi.atom`,
  decisionFeed: (agency: string) => `/quyet-dinh/${agency}/moi.atom`,
  sitemap: (agency: string, part: number) => `/so-do-trang/${agency}/${part}.xml`,
} as const;

/** Pages that say how the portal works. */
export const aboutPages = ["cach-chon", "dinh-chinh-go-bai", "du-lieu-ca-nhan"] as const;
export type AboutPage = (typeof aboutPages)[number];
