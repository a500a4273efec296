/** What went wrong in the reader's words: commands print the message alone and exit with 1. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
