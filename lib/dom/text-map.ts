/** A position in the DOM, as `Range.setStart` takes it. */
export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/** The text of an editor as plain text, with an exact way back to the DOM. It is a snapshot: build a new one after any change. */
export interface TextMap {
  readonly text: string;
  /** Where `offset` is in the DOM. At a seam, `after` takes the side of the following character, `before` that of the preceding one. */
  pointAt(offset: number, side: 'before' | 'after'): DomPoint;
  /** The offset of a DOM position, or null when it is outside the editor or inside what is left out. */
  offsetOf(node: Node, offset: number): number | null;
  /** Where a Range over `[start, end)` begins and ends. */
  endsOf(start: number, end: number): { readonly from: DomPoint; readonly to: DomPoint };
  /** A live Range over `[start, end)`. */
  rangeOf(start: number, end: number): Range;
  /** Whether something that is not text (a picture, a quote, a chip) stands within `[start, end)`: a rewrite would delete it. */
  hasGap(start: number, end: number): boolean;
}

/** Elements that start and end a line, whatever a style sheet makes of them. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Elements that are seen and cannot be rewritten as text. */
const OBJECTS = new Set('IMG SVG CANVAS VIDEO AUDIO IFRAME OBJECT BUTTON INPUT SELECT TEXTAREA'.split(' '));

interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Every white-space character counts as one blank, so that offsets stay equal. NBSP is what editors make of typed blanks. */
function plain(data: string): string {
  // Blanks that are plain already are most of a text: passed over, it is not copied.
  return data.replace(/[^\S ]/g, ' ');
}

/**
 * Reads `root` the way it is seen: blocks and `<br>` become line breaks, the last `<br>` of a block holds its line open and adds none.
 * `leaveOut` names elements that are not the author's words: they have no text and no offsets.
 */
export function mapText(root: Element, leaveOut: (element: Element) => boolean = () => false): TextMap {
  const pieces: Piece[] = [];
  const pieceOf = new Map<Node, Piece>();
  /** For each element entered: the offset before each of its children, and after the last. */
  const seams = new Map<Node, number[]>();
  /** Places without text where a caret can stand: at a `<br>`, a picture, a chip. */
  const holders: { readonly at: number; readonly point: DomPoint }[] = [];
  const gaps: Element[] = [];
  const chunks: string[] = [];
  let length = 0;
  let lineHeld = false;
  let breakDue = false;

  const flush = () => {
    if (!breakDue) return;
    chunks.push('\n');
    length += 1;
    breakDue = false;
  };
  const endLine = () => {
    if (lineHeld) breakDue = true;
    lineHeld = false;
  };
  const here = () => length + (breakDue ? 1 : 0);

  const visitText = (node: Text) => {
    if (node.data === '') return;
    // Indentation between blocks is no text; a lone blank between two inline elements is.
    if (!lineHeld && /^[ \t\r\n]*\n[ \t\r\n]*$/.test(node.data) && !preserves(node)) return;
    flush();
    const piece = { node, start: length, end: length + node.data.length };
    pieces.push(piece);
    pieceOf.set(node, piece);
    chunks.push(plain(node.data));
    length = piece.end;
    lineHeld = true;
  };

  const visit = (element: Element) => {
    const offsets: number[] = [];
    seams.set(element, offsets);
    let index = 0;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      offsets.push(here());
      if (child.nodeType === 3) visitText(child as Text);
      else if (child.nodeType === 1) visitElement(child as Element, index);
      index += 1;
    }
    offsets.push(here());
  };

  const visitElement = (element: Element, index: number) => {
    const name = element.nodeName.toUpperCase();
    const block = BLOCKS.has(name);
    if (name === 'BR' && !leaveOut(element)) {
      flush();
      holders.push({ at: length, point: { node: element.parentNode as Node, offset: index } });
      lineHeld = false;
      breakDue = true;
      return;
    }
    if (block) endLine();
    if (OBJECTS.has(name) || leaveOut(element)) {
      gaps.push(element);
      if (!block) {
        // Seen on its line, like a letter.
        flush();
        holders.push({ at: length, point: { node: element.parentNode as Node, offset: index } });
        lineHeld = true;
      }
    } else {
      visit(element);
    }
    if (block) endLine();
  };

  visit(root);
  const text = chunks.join('');

  const pointAt = (offset: number, side: 'before' | 'after'): DomPoint => {
    const at = Math.max(0, Math.min(offset, text.length));
    // First piece that ends at or after the offset; a seam has a second one right behind it.
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[middle] as Piece).end < at) low = middle + 1;
      else high = middle;
    }
    const first = pieces[low];
    const next = pieces[low + 1];
    if (side === 'after' && first && next && first.end === at && next.start === at)
      return { node: next.node, offset: 0 };
    if (first && first.start <= at) return { node: first.node, offset: at - first.start };
    const holder = holders.find((candidate) => candidate.at === at);
    if (holder) return holder.point;
    if (first) return { node: first.node, offset: 0 };
    const last = pieces.at(-1);
    return last ? { node: last.node, offset: last.end - last.start } : { node: root, offset: 0 };
  };

  const endsOf = (start: number, end: number) => ({
    from: pointAt(start, 'after'),
    to: pointAt(end, start === end ? 'after' : 'before'),
  });

  const rangeOf = (start: number, end: number): Range => {
    const range = root.ownerDocument.createRange();
    const { from, to } = endsOf(start, end);
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  };

  return {
    text,
    pointAt,
    offsetOf(node, offset) {
      const piece = pieceOf.get(node);
      if (piece) return Math.min(piece.start + offset, piece.end);
      const offsets = seams.get(node);
      if (offsets) return Math.min(offsets[Math.min(offset, offsets.length - 1)] ?? 0, text.length);
      // An ignored blank between blocks or a `<br>`: take the seam before it. What is left out has no offset.
      const parent = node.parentNode;
      const around = parent && (node.nodeType === 3 || node.nodeName === 'BR') ? seams.get(parent) : undefined;
      if (!parent || !around) return null;
      const index = [...parent.childNodes].indexOf(node as ChildNode);
      return Math.min(around[index] ?? 0, text.length);
    },
    endsOf,
    rangeOf,
    hasGap(start, end) {
      const range = rangeOf(start, end);
      return gaps.some((gap) => range.intersectsNode(gap));
    },
  };
}

/** Whether a blank text node is kept by the style sheet (message boxes often use `pre-wrap`). */
function preserves(node: Text): boolean {
  const parent = node.parentElement;
  const space = parent?.ownerDocument.defaultView?.getComputedStyle(parent).whiteSpace ?? '';
  return space.startsWith('pre') || space === 'break-spaces';
}
