import { autoUpdate } from '@floating-ui/dom';
import type { Root } from 'react-dom/client';
import { Badge, type BadgeProps } from '../../components/Badge';
import { Card, type CardProps } from '../../components/Card';
import { Panel, type PanelProps } from '../../components/Panel';
import pageCss from '../../components/page.css?inline';
import panelCss from '../../components/panel.css?inline';
import { ReworkView, type ReworkViewProps } from '../../components/ReworkView';
import { SayContext } from '../../components/say';
import tokensCss from '../../components/tokens.css?inline';
import type { Overlay } from '../dom/field-surface';
import type { Point } from '../dom/place';
import { say } from '../i18n';
import { createQuietRoot } from './quiet-root';

/** Hosts listen for single keys on their document: what is pressed in our interface is not theirs. */
const KEY_EVENTS = ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'copy', 'cut', 'paste'];

/** Finds the place anew whenever something moved; null hides. */
export type Placer = (size: { width: number; height: number }) => Point | null;

interface Slot {
  readonly element: HTMLElement;
  readonly root: Root;
  stop: () => void;
}

/** The one element that the coach adds to a page: a shadow root in the top layer, with a badge and a card in it, over mirrors of fields. */
export class Layer implements Overlay {
  readonly #host = document.createElement('div');
  readonly #said = document.createElement('p');
  readonly #badge: Slot;
  readonly #panel: Slot;
  /** What the badge shows, and where. */
  #shown: readonly unknown[] = [];
  readonly #card: Slot;
  readonly #mirrors = document.createElement('div');
  /** The pointer left the card. */
  onCardLeave: () => void = () => {};
  /** A key was pressed in our interface. */
  onKey: (event: KeyboardEvent) => void = () => {};

  constructor(signal: AbortSignal) {
    const host = this.#host;
    // `all` leaves the direction of writing alone: what we say is English on any page.
    host.style.cssText =
      'all: initial !important; direction: ltr !important; position: fixed !important; inset: 0 !important; width: auto !important; height: auto !important; pointer-events: none !important;';
    host.popover = 'manual';
    const shadow = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokensCss + pageCss + panelCss);
    shadow.adoptedStyleSheets = [sheet];
    this.#said.className = 'said';
    this.#said.setAttribute('role', 'status');
    shadow.append(this.#mirrors);
    this.#badge = this.#slot(shadow);
    this.#panel = this.#slot(shadow);
    this.#card = this.#slot(shadow);
    this.#card.element.addEventListener('pointerleave', () => this.onCardLeave());
    shadow.append(this.#said);
    host.addEventListener('keydown', (event) => this.onKey(event));
    for (const type of KEY_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
    // The editor keeps its focus and its selection.
    host.addEventListener('mousedown', (event) => event.preventDefault());
    signal.addEventListener('abort', () => this.#remove());
  }

  /** `owner`: whose badge it is. The same badge in the same place is left alone: to draw it again costs a layout. */
  showBadge(owner: object, props: BadgeProps | null, anchor: Element, place: Placer): void {
    const shown = [owner, anchor, props?.count, props?.lens];
    const same = shown.every((part, i) => part === this.#shown[i]);
    this.#shown = shown;
    if (!same) this.#render(this.#badge, props && <Badge {...props} />, anchor, place);
    // The page may have taken it away.
    else if (props) this.#raise(false);
  }

  showCard(key: string, props: CardProps, anchor: Element, place: Placer): void {
    this.#render(this.#card, <Card key={key} {...props} />, anchor, place);
  }

  /** The whole draft in better words, in the card's place. */
  showRework(props: ReworkViewProps, anchor: Element, place: Placer): void {
    this.#render(this.#card, <ReworkView key="rework" {...props} />, anchor, place);
  }

  showPanel(props: PanelProps, anchor: Element, place: Placer): void {
    this.#render(this.#panel, <Panel {...props} />, anchor, place);
  }

  hidePanel(): void {
    this.#render(this.#panel, null);
  }

  /** Where the panel is on the screen; nothing when there is none. */
  get panelBox(): readonly DOMRect[] {
    const { element } = this.#panel;
    return element.childElementCount > 0 && element.style.visibility !== 'hidden'
      ? [element.getBoundingClientRect()]
      : [];
  }

  hideCard(): void {
    this.#render(this.#card, null);
  }

  add(element: HTMLElement): void {
    this.#raise(false);
    this.#mirrors.append(element);
  }

  follow(element: Element, own: HTMLElement, moved: () => void): () => void {
    return autoUpdate(element, own, moved);
  }

  /** Told to a screen reader when it has nothing else to say. */
  say(text: string): void {
    if (this.#said.textContent !== text) this.#said.textContent = text;
  }

  /** Whether an event came from our interface. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }

  /** Whether the pointer is on our interface. */
  get pointed(): boolean {
    return this.#host.shadowRoot?.querySelector('.slot:hover') != null;
  }

  get hasFocus(): boolean {
    return this.#host.shadowRoot?.activeElement != null;
  }

  #slot(shadow: ShadowRoot): Slot {
    const element = document.createElement('div');
    element.className = 'slot';
    shadow.append(element);
    return { element, root: createQuietRoot(element), stop: () => {} };
  }

  #render(slot: Slot, content: React.ReactNode, anchor?: Element, place?: Placer): void {
    slot.stop();
    slot.stop = () => {};
    slot.root.render(content && <SayContext.Provider value={say}>{content}</SayContext.Provider>);
    if (!content || !anchor || !place) return;
    this.#raise(slot !== this.#badge);
    const update = () => {
      const { offsetWidth: width, offsetHeight: height } = slot.element;
      const point = place({ width, height });
      slot.element.style.visibility = point ? 'visible' : 'hidden';
      if (point) slot.element.style.transform = `translate(${Math.round(point.x)}px, ${Math.round(point.y)}px)`;
    };
    // Follows scrolling, resizing and shifts of the layout by observers; nothing runs while nothing moves.
    slot.stop = autoUpdate(anchor, slot.element, update);
  }

  /** Into the page and the top layer; with `over`, above whatever the host put there since. */
  #raise(over: boolean): void {
    const host = this.#host;
    if (!host.isConnected) document.documentElement.append(host);
    // Hiding would take the focus from a card that has it; that one is on top already.
    if (over && !this.hasFocus && host.matches(':popover-open')) host.hidePopover();
    if (!host.matches(':popover-open')) host.showPopover();
  }

  #remove(): void {
    for (const slot of [this.#badge, this.#panel, this.#card]) {
      slot.stop();
      slot.root.unmount();
    }
    this.#host.remove();
  }
}
