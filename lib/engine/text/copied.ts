/**
 * The same text in memory of its own. A slice holds on to all of the text that it was cut from: kept from one key press to
 * the next, each sentence would keep the draft of an earlier one.
 */
export function copied(text: string): string {
  return ` ${text}`.slice(1);
}
