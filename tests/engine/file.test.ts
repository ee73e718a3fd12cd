import { describe, expect, it } from 'vitest';
import { parseDraftFile } from '../../lib/engine/file';

describe('a draft file', () => {
  it('has header lines, a blank line and a body, with their offsets', () => {
    const text = 'Channel: message\nStage: met\nIncoming: Send me details\nSubject: Leeds\n\nHi Ana,\nhello';
    const { draft, context, offsets } = parseDraftFile(text);
    expect(draft).toEqual({ channel: 'message', subject: 'Leeds', body: 'Hi Ana,\nhello' });
    expect(context).toEqual({ stage: 'met', incoming: 'Send me details' });
    expect(text.slice(offsets.subject).startsWith('Leeds')).toBe(true);
    expect(text.slice(offsets.body)).toBe(draft.body);
  });

  it.each([
    ['no header', 'Hi Ana,\n\nSubject: not a header here', { subject: '', start: 0 }],
    ['no blank line', 'Subject: x\nHi', { subject: 'x', start: 11 }],
    ['Windows line ends', 'Subject: x\r\n\r\nHi', { subject: 'x', start: 14 }],
    ['an empty subject', 'Subject:\n\nHi', { subject: '', start: 10 }],
    ['a byte order mark', '\ufeffSubject: x\n\nHi', { subject: 'x', start: 13 }],
    ['an empty file', '', { subject: '', start: 0 }],
  ])('%s', (_what, text, { subject, start }) => {
    const { draft, offsets } = parseDraftFile(text);
    expect(draft.subject).toBe(subject);
    expect(offsets.body).toBe(start);
    expect(draft.body).toBe(text.slice(start));
  });

  it('takes an unknown stage as not given', () => {
    expect(parseDraftFile('Stage: warm\n\nHi').context.stage).toBe('cold');
    expect(parseDraftFile('Hi', { stage: 'met', channel: 'note' })).toMatchObject({
      context: { stage: 'met' },
      draft: { channel: 'note' },
    });
  });
});
