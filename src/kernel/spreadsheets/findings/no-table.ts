/** Thrown when no sheet of a file holds a list of the wanted kind; its message is the sentence for the officer. */
export class NoTable extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "NoTable";
  }
}
