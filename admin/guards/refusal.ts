/** Something the CMS will not do, in words for the person at the screen. */
export class Refusal extends Error {
  // Decap shows `String(error)`: without this, sentences would begin with "Error:".
  override toString(): string {
    return this.message;
  }
}
