import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../lib/engine/parse';

const zones = (body: string, subject = '') =>
  parse({ channel: 'email', subject, body }).map((u) => `${u.zone}: ${u.text}`);

describe('parse', () => {
  it('tells subject, greeting, opening, body, closing and signature apart', () => {
    const body =
      'Hi Ana,\n\nYour Leeds depot opened in May. How is dispatch coping? Two hauliers told us theirs jammed. One moved its cut-off. Worth a look?\n\nBest,\nTom Reed\nReed Freight | 0113 496 0000';
    expect(zones(body, 'Leeds depot')).toEqual([
      'subject: Leeds depot',
      'greeting: Hi Ana,',
      'opening: Your Leeds depot opened in May.',
      'opening: How is dispatch coping?',
      'body: Two hauliers told us theirs jammed.',
      'closing: One moved its cut-off.',
      'closing: Worth a look?',
      'signature: Best,',
      'signature: Tom Reed',
      'signature: Reed Freight | 0113 496 0000',
    ]);
  });

  it.each([
    ['Thanks & Regards,\nRahul Mehra\nSr. Executive', 3],
    ['With friendly greetings,\nWouter', 2],
    ['Cheers\nBrett\n0400 000 118', 3],
    ['Jess Tolland\nSales Development Representative, Quillstack', 2],
    ['tom', 1],
    ['[Your name]', 1],
  ])('knows the signature %j', (signature, count) => {
    const units = parse({
      channel: 'email',
      subject: '',
      body: `Hi Ana,\n\nHow do you handle returns today?\n\n${signature}`,
    });
    expect(units.filter((u) => u.zone === 'signature')).toHaveLength(count);
  });

  it('reads a postscript below the signature', () => {
    expect(
      zones('Hi Ana,\n\nA word on returns. One more. And one.\n\nBest,\nTom\n\nP.S. Only 3 seats left!').at(-1),
    ).toBe('closing: P.S. Only 3 seats left!');
  });

  it.each([
    'Dear Principal,\n\nWarm greetings from EduSpark.\n\nYour school opens a second campus in June. How will the timetable cope?\n\nRahul',
    'Hi Ana,\n\nThanks Tom\n\nI saw that Leeds opened last week and that the yard was full.\n\nHow is it going?\n\nBest,\nTom\n\nPS. The photo is yours? I liked it.',
  ])('takes no opening courtesy for a sign-off', (body) => {
    const found = zones(body).filter((z) => !z.startsWith('signature') && !z.startsWith('greeting'));
    expect(found.length).toBeGreaterThanOrEqual(3);
  });

  it('joins what a mail program wrapped, with a true slice', () => {
    const body = 'We met at the fair in Leeds last month and you told\nme about the second depot.\nHow is it going?';
    const [first] = parse({ channel: 'email', subject: '', body });
    expect(first?.text).toBe('We met at the fair in Leeds last month and you told\nme about the second depot.');
  });

  it('does not end a sentence at an abbreviation', () => {
    expect(zones('Dr. Lind asked approx. 40 people about it. She wrote it down.')).toHaveLength(2);
    expect(zones('Quote no. 7 from Hale Ltd. Leeds came on Monday.')).toHaveLength(1);
  });

  it('ends one where the same letters are a word, or a firm’s name is its last', () => {
    expect(zones("It's fair if it's a no. Just say so.")).toHaveLength(2);
    expect(zones('I work for Hale Ltd. We clean lifts.')).toHaveLength(2);
  });

  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'Hi Ana,',
          '\r\n',
          '\n',
          '\n\n',
          ' ',
          '\u00a0',
          '“You need this”',
          '🙂',
          '• item',
          '1. ',
          'Dr. Lind said e.g. no.',
          'مرحبا',
          'Best,',
          '[Name]',
          'https://a.example/x?y=1.',
          '\u200b',
          '…',
        ),
        { maxLength: 30 },
      )
      .map((p) => p.join('')),
  );

  it('gives true slices, in order, without overlap, for any text', () => {
    fc.assert(
      fc.property(texts, texts, (subject, body) => {
        const draft = { channel: 'email' as const, subject, body };
        const at = { subject: 0, body: 0 };
        for (const u of parse(draft)) {
          expect(draft[u.field].slice(u.start, u.end)).toBe(u.text);
          expect(u.start).toBeGreaterThanOrEqual(at[u.field]);
          expect(u.end).toBeGreaterThan(u.start);
          at[u.field] = u.end;
        }
      }),
    );
  });
});
