import type { Judge, Judged } from '../judged';
import type { Reading, Sentence } from '../reading';
import { applyEdits } from '../rewrite/edits';
import { leans } from '../rewrite/words/leans';
import type { Draft, TextEdit } from '../types';
import { FAREWELL, tells } from './fit';

const AFTERWORD =
  /^(?:p\.?\s?s\b|best|thanks|thank you|cheers|regards|sincerely|looking forward|either way|no (?:reply|worries|problem|rush)|if (?:not|the timing|this|it|you|your|there) |in case |should you |otherwise|feel free|happy to leave|welcome|have a)/i;

/** Their world first, the ask last: a paragraph of its own that asks, moved behind those that tell. Undefined where nothing is to move. */
export function askLast(draft: Draft, judged: Judged, judge: Judge): TextEdit | undefined {
  const blocks = blocksOf(judged.reading);
  const asking = blocks.filter((b) => b.asks);
  const ask = asking[0];
  if (asking.length !== 1 || !ask) return undefined;
  const at = blocks.indexOf(ask);
  const later = blocks.slice(at + 1).filter((b) => !AFTERWORD.test(b.first.text));
  const last = later.at(-1);
  // What stands behind it must be able to stand before it.
  if (
    !last ||
    at === 0 ||
    !ask.question ||
    later.some((b) => !b.tells) ||
    ask.lean ||
    AFTERWORD.test(ask.first.text) ||
    later.some((b) => b.lean || b.asks || b.item) ||
    blocks[at + 1]?.lean
  )
    return undefined;
  const { body } = draft;
  const text = body.slice(ask.start, ask.end);
  const between = body.slice(ask.end, last.start);
  const gap = /^\s*/.exec(body.slice(ask.end))?.[0] ?? '\n\n';
  if (!/\n/.test(gap) || !between) return undefined;
  const newText = `${body.slice(ask.end + gap.length, last.end)}${gap}${text}`;
  const edit: TextEdit = { span: { field: 'body', start: ask.start, end: last.end }, newText };
  const after = judge(applyEdits(draft, [edit]), true).report;
  const { report } = judged;
  return after.diagnostics.length <= report.diagnostics.length && after.score >= report.score ? edit : undefined;
}

interface Block {
  readonly first: Sentence;
  readonly start: number;
  readonly end: number;
  readonly asks: boolean;
  readonly lean: boolean;
  readonly item: boolean;
  readonly question: boolean;
  /** Ends as a sentence that tells something, and is no farewell. */
  readonly tells: boolean;
}

/** The paragraphs between greeting and signature. */
function blocksOf({ content, asks }: Reading): readonly Block[] {
  const blocks: Sentence[][] = [];
  for (const s of content) {
    if (s.field !== 'body') continue;
    const open = blocks.at(-1);
    if (open && !s.paragraphStart) open.push(s);
    else blocks.push([s]);
  }
  return blocks.flatMap((sentences) => {
    const [first] = sentences;
    const end = sentences.at(-1)?.end;
    if (!first || end === undefined) return [];
    const asking = (s: Sentence) => asks.some((a) => a.sentence.index === s.index);
    return [
      {
        first,
        start: first.start,
        end,
        asks: sentences.some(asking),
        lean: leans(first),
        item: sentences.some((s) => s.item),
        question: /\?\s*$/.test(sentences.at(-1)?.text ?? ''),
        tells:
          sentences.every((s) => s.is.words > 4 && !FAREWELL.test(s.text)) &&
          // "Bridget Farquharson FCA (retired)" is a name.
          sentences.some(tells) &&
          /[.!]\s*$/.test(sentences.at(-1)?.text ?? ''),
      },
    ];
  });
}
