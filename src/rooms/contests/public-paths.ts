/** The public form of a contest. */
export function entryPath(agency: string, contestId: string): string {
  return `/du-thi/${agency}/${contestId}`;
}

/** Where somebody of the public sees what became of her entry. */
export function receiptPath(agency: string, contestId: string, code: string): string {
  return `${entryPath(agency, contestId)}/bien-nhan/${code}`;
}

/** Where somebody of the public answers the questions of a quiz. */
export function paperPath(agency: string, contestId: string, code: string): string {
  return `${entryPath(agency, contestId)}/bai-lam/${code}`;
}

/** The portal's check of a certificate, filled in: the address is the contract between the rooms. */
export function certificatePath(agency: string, number: string, name: string): string {
  return `/kiem-tra-giay-chung-nhan/${agency}?${new URLSearchParams({ so: number, ten: name })}`;
}
