/** The address of a story on the agency's public portal: what is sent to others and counted by the plans. */
export function publicPathOf(agencyKey: string, slug: string): string {
  return `/guong-dien-hinh/${agencyKey}/${slug}`;
}

/** The address of a picture of a published story; `small` for lists. */
export function publicPicturePath(agencyKey: string, pictureId: string, small = false): string {
  return `/guong-dien-hinh/${agencyKey}/anh/${pictureId}${small ? "-nho" : ""}.jpg`;
}
