/** A file that cannot be taken in, in one line for the person who put it there. The others go on. */
export class DocumentProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DocumentProblem';
  }
}
