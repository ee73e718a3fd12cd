/** Elements that typed words would not bring back: look, links and lists. Paragraphs, and what an editor wraps every word in, are none. */
const FORMATS = new Set(
  (
    'A ABBR B BIG BLOCKQUOTE CITE CODE DEL EM FONT H1 H2 H3 H4 H5 H6 I INS KBD LI MARK OL PRE Q S SMALL STRIKE STRONG ' +
    'SUB SUP TABLE TD U UL'
  ).split(' '),
);

/** Whether formatting begins or ends within a range: its words written anew as one piece would lose it. */
export function holdsFormatting(range: Range): boolean {
  const { commonAncestorContainer: common } = range;
  const around = common.nodeType === 1 ? (common as Element) : common.parentElement;
  // What the whole range stands in is kept, as typed words take it on.
  return [...(around?.querySelectorAll('*') ?? [])].some(
    (element) =>
      (FORMATS.has(element.nodeName.toUpperCase()) || (element.nodeName === 'SPAN' && element.hasAttribute('style'))) &&
      range.intersectsNode(element),
  );
}
