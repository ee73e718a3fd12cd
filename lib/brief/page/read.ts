import { Readability } from '@mozilla/readability';
import { looksLikeCode } from '../plain';
import type { Block, PageText } from '../types';
import { blocksOf } from './blocks';
import { isProfile, profileOf } from './linkedin';
import { metaOf } from './meta';
import { removeUnwanted } from './unwanted';
import { visibleCopy } from './visible';

/** 2026-11: what publishers and their paywall vendors call the part that asks for a subscription. */
const WALL = '[class*=paywall], [class*=regwall], [data-paywall], [id*=paywall], [class*=subscriber-only]';

/**
 * Reads what a page says, on a copy: the page itself is not touched. Takes any page and never throws for what it holds.
 * `url` is the address that the rep sees.
 */
export function readPage(document: Document, url: string): PageText {
  const meta = metaOf(document);
  const copy = visibleCopy(document);
  const page = { url, ...meta, walled: copy.querySelector(WALL) !== null };
  const profile = isProfile(url) ? profileOf(copy) : undefined;
  if (profile) return { ...page, walled: false, person: profile.person, blocks: clean(profile.blocks) };
  const lead = copy.querySelector('h1')?.textContent ?? '';
  removeUnwanted(copy.body ?? copy.documentElement);
  const blocks = blocksOf(mainOf(copy));
  const heading: readonly Block[] = blocks.some((b) => b.kind === 'heading')
    ? []
    : clean([{ kind: 'heading', text: lead.trim() }]);
  return { ...page, blocks: [...heading, ...clean(blocks)] };
}

/** The marked main part; else what Readability takes for the article; else the page. */
function mainOf(copy: Document): Element {
  const whole = copy.body ?? copy.documentElement;
  const marked = copy.querySelector('main, [role=main]') ?? onlyOne(copy, 'article');
  if (marked && size(marked) * 3 >= size(whole)) return marked;
  return articleOf(copy, whole) ?? whole;
}

/** Readability finds the article of a page that marks nothing. Where it leaves most of the text out, it found a part of a list. */
function articleOf(copy: Document, whole: Element): Element | undefined {
  try {
    const article = new Readability<Element>(copy.cloneNode(true) as Document, {
      serializer: (node) => node as Element,
      charThreshold: 200,
      maxElemsToParse: 20_000,
    }).parse()?.content;
    return article && size(article) * 2 >= size(whole) ? article : undefined;
  } catch {
    return undefined;
  }
}

function onlyOne(copy: Document, selector: string): Element | undefined {
  const found = copy.querySelectorAll(selector);
  return found.length === 1 ? found[0] : undefined;
}

const size = (element: Element): number => (element.textContent ?? '').trim().length;

function clean(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ text }) => text !== '' && !looksLikeCode(text));
}
