/** A tree of interface phrases, as Decap's locales are. */
export interface Phrases {
  readonly [key: string]: string | Phrases;
}
