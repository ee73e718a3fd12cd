import { sentencesOf } from '../../engine/parse/segment';
import { normalise } from '../../engine/text/normalise';
import { looksLikeCode } from '../plain';
import type { Block } from '../types';

/** A sentence of a page with what stands around it. */
export interface PageSentence {
  readonly text: string;
  /** Lower case, straight quotes, the same length. */
  readonly norm: string;
  readonly block: Block;
  /** Most of it is somebody's words, in quotation marks. */
  readonly quoted: boolean;
  /** What its block says outside the quotation marks. */
  readonly saying: string;
}

const QUOTE = /[“"„«][^“”"„«»]{2,1500}[”"“»]/g;
/** Neither a word nor a novel. */
const SHORTEST = 12;
const LONGEST = 400;

/** The sentences of a block; a heading or an item of few words is one. */
export function sentencesIn(block: Block): readonly PageSentence[] {
  const quotes = [...block.text.matchAll(QUOTE)].map((m) => [m.index, m.index + m[0].length] as const);
  const saying = block.text.replace(QUOTE, ' ');
  return sentencesOf(block.text)
    .filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST && !looksLikeCode(text))
    .map(({ start, end, text }) => {
      const inside = quotes.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, end) - Math.max(a, start)), 0);
      return {
        text: trimmed(text),
        norm: normalise(trimmed(text)),
        block,
        quoted: inside * 3 > end - start && inside > 24,
        saying,
      };
    });
}

/** "COLUMBUS, Ohio, September 3, 2026 /NewsLine/ -- ", "Leeds, 14 October 2026 – ": where and when, before the news. */
const DATELINE = /^[\p{L} .,]{2,40},?\s[\p{L}\d .,]{0,30}\b20\d\d\s*(?:\/[^/]{2,20}\/)?\s*(?:--|[-–—:])\s+/u;

function trimmed(text: string): string {
  return text.replace(DATELINE, '').replace(/^[•▪·*–-]\s+/, '');
}
