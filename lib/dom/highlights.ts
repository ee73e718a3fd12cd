/** How an underline looks. Names say the shape only: the page can read the registry. */
export type Shape = 'wavy' | 'dotted' | 'dashed';

export interface Mark {
  readonly range: Range;
  readonly shape: Shape;
}

const SHAPES: readonly Shape[] = ['wavy', 'dotted', 'dashed'];
const TONES = ['light', 'dark'] as const;
type Tone = (typeof TONES)[number];

const nameOf = (shape: Shape, tone: Tone) => `ink-${shape}-${tone}`;

/** What is underlined in one editor. */
interface Drawn {
  readonly marks: readonly Mark[];
  readonly tone: Tone;
}

const NOTHING: Drawn = { marks: [], tone: 'light' };

/** Draws underlines with the CSS Custom Highlight API: nothing is written into the editor. */
export class Highlighter {
  /** Our own books: Firefox cannot iterate the page's registry from a content script. */
  readonly #highlights = new Map<string, Highlight>();
  readonly #drawn = new Map<Element, Drawn>();
  readonly #sheet: CSSStyleSheet;
  readonly #roots = new Set<Document | ShadowRoot>();

  constructor(colours: Record<Shape, Record<Tone, string>>) {
    this.#sheet = new CSSStyleSheet();
    const rules = SHAPES.flatMap((shape) => TONES.map((tone) => rule(shape, tone, colours[shape][tone])));
    this.#sheet.replaceSync(rules.join('\n'));
  }

  /**
   * Replaces what is drawn in one editor. What stays is not touched: the browser paints anew whatever is taken up again.
   * `like` shows the colour of the text, where the editor's own does not.
   */
  draw(editor: HTMLElement, marks: readonly Mark[], like = editor): void {
    if (marks.length > 0) this.#adopt(editor.getRootNode());
    const before = this.#drawn.get(editor) ?? NOTHING;
    const drawn: Drawn = { marks, tone: marks.length > 0 ? toneOf(like) : before.tone };
    for (const { range, shape } of without(before, drawn)) this.#named(nameOf(shape, before.tone)).delete(range);
    for (const { range, shape } of without(drawn, before)) this.#named(nameOf(shape, drawn.tone)).add(range);
    if (marks.length > 0) this.#drawn.set(editor, drawn);
    else this.#drawn.delete(editor);
    for (const [name, highlight] of this.#highlights) {
      // The page may have cleared it.
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  /** Takes everything back, on every page root. */
  clear(): void {
    for (const [name, highlight] of this.#highlights) {
      // A newer script of a reloaded extension may have set its own by now.
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.#highlights.clear();
    this.#drawn.clear();
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#roots.clear();
  }

  #named(name: string): Highlight {
    let highlight = this.#highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      this.#highlights.set(name, highlight);
    }
    return highlight;
  }

  /** Chromium inherits the document's rule inside a shadow root, Firefox does not: the root gets the sheet itself. */
  #adopt(root: Node): void {
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    for (const target of [document, root]) {
      if (!target.adoptedStyleSheets.includes(this.#sheet)) {
        target.adoptedStyleSheets = [...target.adoptedStyleSheets, this.#sheet];
      }
      this.#roots.add(target);
    }
  }
}

/** Those that `other` does not draw as well. Mostly there are none, and all stand in the same order. */
function without({ marks, tone }: Drawn, other: Drawn): readonly Mark[] {
  if (tone !== other.tone) return marks;
  if (marks.every((mark, at) => mark === other.marks[at])) return [];
  const theirs = new Set(other.marks);
  return marks.filter((mark) => !theirs.has(mark));
}

function rule(shape: Shape, tone: Tone, colour: string): string {
  // 2 px as measured on screen: a wave needs a thinner pen to look as light as a line.
  const pen = shape === 'wavy' ? '1.5px' : '2px';
  return `::highlight(${nameOf(shape, tone)}) { text-decoration: underline ${shape} ${pen} ${colour}; text-underline-offset: 3px; text-decoration-skip-ink: none; }`;
}

/** Light text means a dark editor: a host's theme need not follow the system's. */
function toneOf(editor: HTMLElement): Tone {
  const [red = 0, green = 0, blue = 0] =
    getComputedStyle(editor)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  return 0.3 * red + 0.6 * green + 0.1 * blue > 140 ? 'dark' : 'light';
}

/** Whether a point on the screen lies on underlined text. Highlights receive no events of their own. */
export function isOn(boxes: readonly DOMRect[], x: number, y: number): boolean {
  return boxes.some(
    // The underline belongs to its text: 3 px more below.
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom + 3,
  );
}
