/**
 * One line of plain text: no control characters, nothing of zero width, no marks that turn the direction of writing, which a
 * page could use to show other words than a rep would send.
 */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(HIDDEN, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

const HIDDEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Text that shows code, or an address that runs some: no sentence about anybody. */
export function looksLikeCode(text: string): boolean {
  return /<\/?[a-z!][^>]*>?|&(?:lt|gt|#\d+);|\bjavascript:|\bdata:text|\{\{|\}\}|\bfunction\s*\(|=>|document\.|window\./i.test(
    text,
  );
}
