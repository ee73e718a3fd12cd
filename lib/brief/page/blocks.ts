import { plain } from '../plain';
import type { Block } from '../types';
import { leadsAway } from './unwanted';

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN OL P PRE SECTION SUMMARY UL TR TD TH TBODY THEAD'.split(
    ' ',
  ),
);
/** Nobody reads on: a longer page is read up to here. */
const MOST_BLOCKS = 20_000;
const MOST_TEXT = 5_000;

/** The text blocks of a cleaned tree in reading order. Walks without recursion: pages can nest without end. */
export function blocksOf(root: Element): readonly Block[] {
  const out: Block[] = [];
  let under: { readonly text: string; readonly level: number } | undefined;
  let away = 0;
  let text = '';
  let holder: Element = root;

  const flush = (): void => {
    const said = plain(text).slice(0, MOST_TEXT);
    text = '';
    if (!said) return;
    const level = levelOf(holder);
    if (level > 0) {
      if (away === 0 || level <= away) away = leadsAway(said) ? level : 0;
      if (away === 0) out.push({ kind: 'heading', text: said });
      under = { text: said, level };
      return;
    }
    if (away > 0) return;
    const kind = holder.closest('li, dd') ? 'item' : 'text';
    out.push({ kind, text: said, ...(under && { under: under.text }) });
  };

  let node: Node | null = root.firstChild;
  while (node && out.length < MOST_BLOCKS) {
    if (node.nodeType === 3) text += node.textContent ?? '';
    const isElement = node.nodeType === 1;
    if (isElement && isBlock(node as Element)) {
      flush();
      holder = node as Element;
    } else if (isElement && (node as Element).tagName.toUpperCase() === 'BR') {
      flush();
    }
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node.nodeType === 1 && isBlock(node as Element)) {
        flush();
        holder = blockAround(node.parentNode, root);
      }
    }
    if (!node || node === root) break;
    if (node.nodeType === 1 && isBlock(node as Element)) {
      flush();
      holder = blockAround(node.parentNode, root);
    }
    node = node.nextSibling;
  }
  flush();
  return out;
}

const isBlock = (element: Element): boolean => BLOCKS.has(element.tagName.toUpperCase());

function blockAround(node: Node | null, root: Element): Element {
  let at = node;
  while (at && at !== root) {
    if (at.nodeType === 1 && isBlock(at as Element)) return at as Element;
    at = at.parentNode;
  }
  return root;
}

/** 1 to 6 for a heading, 0 for anything else. */
function levelOf(element: Element): number {
  const found = /^H([1-6])$/i.exec(element.closest('h1, h2, h3, h4, h5, h6')?.tagName ?? '');
  return found ? Number(found[1]) : 0;
}
