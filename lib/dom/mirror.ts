import type { Overlay } from './field-surface';
import { visibleBox } from './scroll';

/** What decides where the letters of a field stand. */
const STYLES = [
  'direction',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'fontStretch',
  'fontVariant',
  'fontFeatureSettings',
  'fontVariationSettings',
  'fontKerning',
  'fontOpticalSizing',
  'fontSizeAdjust',
  'letterSpacing',
  'lineHeight',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'tabSize',
  'textAlign',
  'textIndent',
  'textRendering',
  'textTransform',
  'unicodeBidi',
  'wordBreak',
  'wordSpacing',
  'writingMode',
] as const;

/**
 * A transparent copy of a field's text, exactly over it and above the page, so that lines can be drawn under its words.
 * It exists while there is something to draw, and follows the field through scrolling, resizing, zoom and late fonts.
 */
export class Mirror {
  /** Holds the copy of the text, as one text node. */
  readonly text = document.createElement('div');
  readonly #frame = document.createElement('div');
  readonly #field: HTMLInputElement | HTMLTextAreaElement;
  readonly #overlay: Overlay;
  readonly #signal: AbortSignal;
  #stop: (() => void) | null = null;

  constructor(field: HTMLInputElement | HTMLTextAreaElement, overlay: Overlay, signal: AbortSignal) {
    this.#field = field;
    this.#overlay = overlay;
    this.#signal = signal;
    this.#frame.setAttribute('aria-hidden', 'true');
    this.#frame.style.cssText =
      'position: fixed; left: 0; top: 0; overflow: hidden; pointer-events: none; visibility: hidden; transform-origin: 0 0; contain: strict;';
    this.text.style.cssText = 'position: absolute; left: 0; top: 0; box-sizing: border-box; color: transparent;';
    this.text.append(document.createTextNode(''));
    this.#frame.append(this.text);
    signal.addEventListener('abort', () => this.#hide());
  }

  /** Whether the field says other words than the copy. */
  get behind(): boolean {
    return this.#stop !== null && this.#words.data !== this.#field.value;
  }

  /** Brings the copy up to date, or takes it away. True when it stands there. */
  show(wanted: boolean): boolean {
    if (!wanted || this.#signal.aborted || !this.#field.isConnected || !this.#field.checkVisibility()) {
      this.#hide();
      return false;
    }
    if (this.#words.data !== this.#field.value) this.#words.data = this.#field.value;
    if (!this.#stop) this.#start();
    this.#sync();
    return true;
  }

  range(start: number, end: number): Range {
    const range = document.createRange();
    const { length } = this.#words.data;
    range.setStart(this.#words, Math.min(start, length));
    range.setEnd(this.#words, Math.min(end, length));
    return range;
  }

  get #words(): Text {
    return this.text.firstChild as Text;
  }

  #start(): void {
    this.#overlay.add(this.#frame);
    const done = new AbortController();
    const { signal } = done;
    const sync = () => this.#sync();
    // A field's own scrolling reaches nobody else.
    this.#field.addEventListener('scroll', sync, { signal, passive: true });
    // A caret that leaves the field's width scrolls it without an event in some browsers.
    this.#field.addEventListener('selectionchange', sync, { signal });
    this.#field.addEventListener('transitionend', sync, { signal });
    document.fonts.addEventListener('loadingdone', sync, { signal });
    const unfollow = this.#overlay.follow(this.#field, this.#frame, sync);
    // Letters may move in a field that keeps its place and its size.
    const observer = new MutationObserver(sync);
    observer.observe(this.#field, { attributes: true, attributeFilter: ['style', 'class', 'dir'] });
    this.#stop = () => {
      done.abort();
      observer.disconnect();
      unfollow();
    };
  }

  #hide(): void {
    this.#stop?.();
    this.#stop = null;
    this.#frame.remove();
  }

  #sync(): void {
    const field = this.#field;
    const frame = this.#frame.style;
    const box = field.getBoundingClientRect();
    if (!this.#stop || box.width === 0 || !field.checkVisibility()) {
      frame.visibility = 'hidden';
      return;
    }
    const style = getComputedStyle(field);
    const copy = this.text.style;
    for (const name of STYLES) copy[name] = style[name];
    // A zoomed or scaled page: the copy is drawn at the field's own size and scaled as a whole.
    const scale = box.width / (field.offsetWidth || box.width);
    frame.width = `${field.clientWidth}px`;
    frame.height = `${field.clientHeight}px`;
    const left = box.left + field.clientLeft * scale;
    const top = box.top + field.clientTop * scale;
    frame.transform = `translate(${left}px, ${top}px) scale(${scale})`;
    // Text that is too long runs out at the end of the line, which is on the left in a script written from the right.
    const fromRight = style.direction === 'rtl';
    copy.left = fromRight ? 'auto' : '0';
    copy.right = fromRight ? '0' : 'auto';
    if (field instanceof HTMLInputElement) {
      copy.whiteSpace = 'pre';
      copy.width = 'max-content';
      copy.minWidth = `${field.clientWidth}px`;
      // The one line of an input stands in the middle of its height.
      copy.lineHeight = `${field.clientHeight - pixels(style.paddingTop) - pixels(style.paddingBottom)}px`;
    } else {
      copy.whiteSpace = style.whiteSpace;
      copy.overflowWrap = style.overflowWrap;
      copy.width = `${field.clientWidth}px`;
    }
    copy.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
    // Only what the page lets through of the field: it may be scrolled half away.
    const view = visibleBox(field);
    const inset = [
      view.top - top,
      left + field.clientWidth * scale - view.right,
      top + field.clientHeight * scale - view.bottom,
      view.left - left,
    ];
    frame.clipPath = `inset(${inset.map((side) => `${Math.max(0, side) / scale}px`).join(' ')})`;
    frame.visibility = view.right > view.left && view.bottom > view.top ? 'visible' : 'hidden';
  }
}

const pixels = (length: string): number => Number.parseFloat(length) || 0;
