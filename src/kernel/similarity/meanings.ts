/**
 * Words of offices that say one thing in several ways, without diacritics; the first of a line stands for all of them. They
 * are what a text is reworded with when it is written off, so the comparison reads through them.
 */
const alike = `
so hoa|chuyen doi so|dien tu hoa|tin hoc hoa|chuyen sang dang dien tu|chuyen sang ban dien tu|luu duoi dang dien tu
tra cuu|tim kiem|tim doc|tra tim
phan mem|ung dung|chuong trinh may tinh|cong cu tin hoc
nguoi dan|cong dan|nhan dan|ba con|dan cu
can bo|cong chuc|vien chuc|nhan vien|chuyen vien|can bo cong chuc
giai quyet|xu ly
rut ngan|giam bot|cat giam|giam|thu ngan
tang|nang|nang cao|cai thien
nop|gui
ho so|giay to
lap|xay dung|tao|thiet lap|tao lap
mau|bieu mau|mau bieu
thong bao|nhan tin|bao tin
nhac|nhac nho|nhac viec
thoi han|han|ky han
theo doi|giam sat|quan sat
huong dan|chi dan|chi dan cu the
tuyen truyen|pho bien
truc tuyen|qua mang|tren mang|online
nhanh|nhanh chong|kip thoi
ngay|tung ngay
dieu tra|khao sat
sai sot|sai|loi|nham lan|nham
nhap|go|danh may
bang tinh|excel|file excel|tep excel
ma qr|ma vach hai chieu|ma hai chieu
dien thoai|dien thoai thong minh|smartphone|di dong
may tinh|may vi tinh
buoi|cuoc
dong bao dan toc thieu so|nguoi dan toc thieu so|nguoi dong bao|dong bao
tieng e de|tieng dan toc e de
thon buon|buon lang|thon xom|thon ban|thon
hoa giai vien|to vien to hoa giai|to vien hoa giai
tai lieu|van ban
so tay|cam nang|sach nho
bo cau hoi|cau hoi dap|cau hoi va tra loi|hoi dap
danh muc|danh sach
kiem tra|ra soat|soat lai|doi chieu
trich luc|ban trich
bo phan mot cua|bo phan tiep nhan va tra ket qua|quay giao dich|quay tiep nhan
can cu|dua vao|theo
quy trinh|trinh tu|cac buoc
phong xet xu|phong xu an
tong dat|giao van ban|giao tong dat
tham phan|nguoi xet xu
duong su|ben lien quan|cac ben
truong hop|vu viec|vu
video|phim ngan|clip|doan phim
loa truyen thanh|he thong loa|phat thanh
hop|hoi hop|cuoc hop
trung binh|binh quan
con|chi con
khong can|khong phai|khoi phai
tai nha|tan nha|o nha
nguoi cao tuoi|nguoi gia|cu gia
hoc sinh|hoc tro|cac em
moi nam|hang nam|mot nam
moi thang|hang thang|mot thang
`;

const list = alike
  .trim()
  .split("\n")
  .map((line) => line.split("|"));
const longest = Math.max(...list.flat().map((phrase) => phrase.split(" ").length));
const meant = new Map(list.flatMap(([first, ...others]) => [first!, ...others].map((one) => [one, first!] as const)));

/** The phrase that begins at a word, if it is one of those: how many words it takes, and what stands for it. */
export function meaningAt(words: readonly string[], at: number): { length: number; key: string } | null {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const key = meant.get(words.slice(at, at + length).join(" "));
    if (key !== undefined) return { length, key: key.replaceAll(" ", "_") };
  }
  return null;
}
