import { describe, expect, it } from 'vitest';
import { parseDraftFile } from '../../lib/engine/file';
import { read } from '../../lib/engine/reading';
import { ORDINARY } from './ordinary-mails';
import { SALES } from './sales-mails';
import { SHORT_ORDINARY, SHORT_SALES } from './short-mails';

const sells = (text: string) => {
  const { draft, context } = parseDraftFile(text);
  return read(draft, context).sells;
};

describe('ordinary mail stays unread', () => {
  it.each(ORDINARY)('%s', (_kind, text) => expect(sells(text)).toBe(false));

  it('holds for an empty draft', () => expect(sells('')).toBe(false));
});

describe('a sales message is recognised, also a short polite one', () => {
  it.each(SALES)('%s', (_kind, text) => expect(sells(text)).toBe(true));
});

describe('two sentences are enough to tell', () => {
  it.each(SHORT_SALES)('sells: %s', (text) => expect(sells(text)).toBe(true));
  it.each(SHORT_ORDINARY)('does not: %s', (text) => expect(sells(text)).toBe(false));
});
