/** More was sent than may be; answered 413. */
export class TooLarge extends Error {}

/** Too many tries; answered 429 with the seconds to wait. */
export class TooMany extends Error {
  readonly seconds: number;
  constructor(seconds: number) {
    super("too many requests");
    this.seconds = seconds;
  }
}

/** A post that does not come from our own page, or from one opened too long ago; answered 403. */
export class Forged extends Error {}

/** A whole page of rejections where no form can be shown again; answered 422 with the sentences. */
export class Unreadable extends Error {
  readonly sentences: string[];
  constructor(sentences: string[]) {
    super(sentences.join(" "));
    this.sentences = sentences;
  }
}
