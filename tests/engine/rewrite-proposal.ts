import { describe, expect, it } from 'vitest';
import { type Reading, read, type Sentence } from '../../lib/engine/reading';
import { plain } from '../../lib/engine/rework/plain';
import { heardIn, mayPropose } from '../../lib/engine/rewrite/gates';
import { rewriters } from '../../lib/engine/rewrite/rewriters';
import { defineRule } from '../../lib/engine/rule';
import type { Lens } from '../../lib/engine/types';

/** What each family makes of sentences that a rule of `kind` ("ask/slot") flagged. `null`: it stays silent. */
export type Families = readonly (readonly [family: string, kind: string, rows: Rows])[];

type Rows = readonly (readonly [sentence: string, rewrite: string | null])[];

/** Tests the first proposal of each family for each sentence of its table. */
export function itProposes(families: Families): void {
  describe.each(families)('%s on %s', (family, kind, rows) => {
    it.each(rows)('%j -> %j', (sentence, rewrite) => {
      expect(proposal(family, kind, sentence)).toBe(rewrite);
    });
  });
}

/**
 * The first words that one family proposes for a flag of `kind` ("ask/slot"), or null. `[[ ]]` marks the flagged words;
 * without it, the whole sentence is flagged. A subject line may have its letter behind a blank line. No rule takes part: the tables hold whatever the rules flag today.
 */
export function proposal(family: string, kind: string, marked: string): string | null {
  const rewriter = [...rewriters, ...plain].find(({ id }) => id === family);
  if (!rewriter) throw new Error(`No family "${family}": add it to lib/engine/rewrite/rewriters.ts`);
  const text = marked.replace(/\[\[|\]\]/g, (m, at: number) => (isMark(marked, m, at) ? '' : m));
  const reading = readingOf(family, text);
  const sentence = flagged(family, reading);
  const start = marked === text ? 0 : marked.indexOf('[[');
  const end = marked === text ? sentence.text.length : marked.indexOf(']]') - 2;
  const [lens, name] = kind.split('/') as [Lens, string];
  const flag = { rule: ruleOf(lens, name), sentence, range: { start, end }, reading };
  const speaks = mayPropose(rewriter, heardIn(sentence.text)) && rewriter.fits(flag);
  const first = speaks ? rewriter.propose(flag)[0] : undefined;
  if (first === undefined) return null;
  return typeof first === 'string' ? first : first.text;
}

function isMark(marked: string, mark: string, at: number): boolean {
  return mark === '[[' ? at === marked.indexOf('[[') : at === marked.indexOf(']]');
}

function readingOf(family: string, text: string): Reading {
  if (OF_LINE.test(family)) {
    const [subject = '', body = 'Hello there. Does it fit?'] = text.split(/\n\n([\s\S]*)/);
    return read({ channel: 'email', subject, body }, { stage: 'cold' });
  }
  if (family === 'lead-to-them')
    return read({ channel: 'email', subject: '', body: `${text}\n- Twelve sizes\n- Two colours` }, { stage: 'cold' });
  // Who opens a letter with what he does is not asked about it.
  if (ENDS_TALK.test(family))
    return read(
      { channel: 'email', subject: '', body: `Your post on the fair was good.\n\n${text}` },
      { stage: 'cold' },
    );
  const body = family === 'list-to-question' ? `Hi Ana,\n\n${text}\n\nDoes it fit?\n\nBest,\nTom` : text;
  return read({ channel: 'email', subject: '', body }, { stage: family === 'ask-behind' ? 'replied' : 'cold' });
}

/** Families that speak of subject lines. */
const OF_LINE = /^(?:plain-subject|line-.+)$/;
const ENDS_TALK = /^(?:what-of-it|check-back)$/;

function flagged(family: string, { sentences }: Reading): Sentence {
  const wanted: Readonly<Record<string, (s: Sentence) => boolean>> = {
    'what-of-it': (s) => s.start > 0,
    'check-back': (s) => s.start > 0,
    'list-to-question': (s) => s.item || s.text.endsWith(':'),
  };
  const found = sentences.find(
    OF_LINE.test(family) ? (s) => s.field === 'subject' : (wanted[family] ?? ((s) => s.field === 'body')),
  );
  if (!found) throw new Error('The text holds no sentence to flag');
  return found;
}

function ruleOf(lens: Lens, kind: string) {
  return defineRule({
    id: `core/${lens}-${kind}`,
    lens,
    kind,
    severity: 'warning',
    summary: '',
    messages: [],
    why: '',
    source: { principle: 'world' },
    any: [],
    examples: { flags: [], passes: [] },
  });
}
