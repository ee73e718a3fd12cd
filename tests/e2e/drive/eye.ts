/** What a person sees of a page: through open shadow roots and frames of the same origin. It lives in the page's own world. */
export interface Eye {
  /** The first visible element of a selector, or the n-th. */
  find(selector: string, nth?: number): HTMLElement | null;
  box(element: Element): { x: number; y: number; width: number; height: number };
  /** Resolves to the box of an element once it stands still: not moving, and not fading in. */
  rest(selector: string, nth: number): Promise<{ x: number; y: number; width: number; height: number } | null>;
  text(element: HTMLElement): string;
  /** Every underlined stretch of words, in reading order, with its widest box. */
  marks(): { words: string; x: number; y: number; width: number; height: number }[];
  /** Everything that a script of ours could leave in the pages. */
  traces(): string[];
}

/** The page's window with the eye in it. Written to be sent as text. */
export function openEye(): void {
  const documents = function* (top: Document): Generator<Document> {
    yield top;
    for (const frame of top.querySelectorAll('iframe'))
      if (frame.contentDocument) yield* documents(frame.contentDocument);
  };
  const roots = function* (root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
    yield root;
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) yield* roots(element.shadowRoot);
  };
  const all = function* () {
    for (const page of documents(document)) yield* roots(page);
  };
  /** Where a frame's own origin stands in the top page. */
  const shift = (page: Document): { x: number; y: number } => {
    const frame = page.defaultView?.frameElement;
    if (!frame) return { x: 0, y: 0 };
    const { x, y } = frame.getBoundingClientRect();
    const outer = shift(frame.ownerDocument);
    return { x: x + outer.x + frame.clientLeft, y: y + outer.y + frame.clientTop };
  };
  const isSeen = (element: Element): boolean => {
    const frame = element.ownerDocument.defaultView?.frameElement;
    if (frame && !isSeen(frame)) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  const moved = (page: Document, box: DOMRect) => {
    const { x, y } = shift(page);
    return { x: box.x + x, y: box.y + y, width: box.width, height: box.height };
  };

  const eye: Eye = {
    find(selector, nth = 0) {
      const found: HTMLElement[] = [];
      for (const root of all()) found.push(...root.querySelectorAll<HTMLElement>(selector));
      return found.filter(isSeen)[nth] ?? null;
    },
    box: (element) => moved(element.ownerDocument, element.getBoundingClientRect()),
    async rest(selector, nth) {
      const frame = () => new Promise((next) => requestAnimationFrame(next));
      let last = '';
      for (let frames = 0; frames < 120; frames += 1) {
        const element = eye.find(selector, nth);
        const box = element && eye.box(element);
        const now = JSON.stringify(box);
        const moves = element?.closest('.card')?.getAnimations().length;
        if (box && now === last && !moves) return box;
        last = now;
        await frame();
        await frame();
      }
      return null;
    },
    text: (element) =>
      ('value' in element ? String(element.value) : element.innerText)
        .replaceAll('\u00a0', ' ')
        .replaceAll('\u200b', ''),
    marks() {
      return [...documents(document)].flatMap((page) => {
        const { CSS } = page.defaultView as unknown as typeof globalThis;
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
        ranges.sort((a, b) =>
          a.startContainer.getRootNode() === b.startContainer.getRootNode()
            ? a.compareBoundaryPoints(Range.START_TO_START, b)
            : 0,
        );
        return ranges.flatMap((range) => {
          const box = [...range.getClientRects()].sort((a, b) => b.width - a.width)[0];
          const words = range.toString().replaceAll('\u00a0', ' ');
          return box && words !== '' ? [{ words, ...moved(page, box) }] : [];
        });
      });
    },
    traces() {
      return [...documents(document)].flatMap((page) => [
        ...[...page.querySelectorAll('html > :not(head, body)')].map((element) => element.outerHTML),
        ...page.adoptedStyleSheets.map(() => 'sheet'),
        ...[...(page.defaultView as unknown as typeof globalThis).CSS.highlights.keys()],
      ]);
    },
  };
  (window as unknown as { __eye: Eye }).__eye = eye;
}
