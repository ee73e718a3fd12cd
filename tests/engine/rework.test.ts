import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';
import { parseDraftFile } from '../../lib/engine/file';
import { announces } from '../../lib/engine/rework/fit';
import { applyEdits } from '../../lib/engine/rewrite/edits';
import { factsOf } from '../../lib/engine/rewrite/facts';
import { leans } from '../../lib/engine/rewrite/words/leans';
import type { Context, Draft, Report, Rework } from '../../lib/engine/types';
import { coreStyle } from '../../lib/rules';
import { corpusDrafts } from '../corpus/drafts';
import { DRAFTS } from './rewrite-drafts';

const engine = createEngine(coreStyle);
const own = DRAFTS.map((text) => parseDraftFile(text));
const rework = (text: string) => {
  const { draft, context } = parseDraftFile(text);
  return engine.rework(draft, context);
};

describe('a reworked draft', () => {
  it('keeps what is theirs, releases what presses, and asks once', () => {
    const { draft, left, were } = rework(
      'Subject: Re: your returns desk\n\nHi Ana,\n\nI saw that Bexley Books opened a second returns desk in May.\n\nWe have 40 testers in Leeds. You need to see our new rates today. All it needs is your signature on page 4.\n\nBest,\nTom',
    );
    expect(draft.body).toContain('Bexley Books opened a second returns desk in May.');
    expect(draft.body).toContain('40 testers in Leeds');
    expect(draft.body).not.toMatch(/need to see|today/);
    expect(draft.subject).toBe('your returns desk');
    expect(left).toBeLessThan(were);
  });

  it('takes out no sentence that the next one leans on', () => {
    const { draft } = rework(
      'Hi Ana,\n\nYour shop in Hull now sells prints online. I can put your name on eleven of our vans this afternoon, just a yes on email. They are white. How do you pack the prints?\n\nTom',
    );
    expect(draft.body).not.toMatch(/online\. They are white/);
  });

  it('knows what hangs on the sentence before, and what only leads up to the next', () => {
    const hangs = (text: string) => leans({ text, paragraphStart: true, item: false });
    expect(hangs('Here is how to do it without us.')).toBe(true);
    expect(hangs('Here is how three clinics plan their rota.')).toBe(false);
    expect(announces({ text: 'Permit me to be frank.' })).toBe(true);
    expect(announces({ text: 'Permit is granted in May.' })).toBe(false);
    expect(hangs('Might as well be you.')).toBe(true);
    expect(hangs('Might that be of use to you?')).toBe(false);
  });

  it('ends on an easy question where every request was pushy, before the farewell', () => {
    const { draft, steps } = rework(
      'Subject: Clearing at Apapa\n\nDear Mr Bello,\n\nYour cement came in through Apapa in May, the port list says. We clear at Apapa, Tin Can and Onne.\n\nI demand that you send ALL your pending bills of lading today so that we can commence immediately.\n\nYours in service,\nB. Adekunle',
    );
    expect(draft.body).not.toMatch(/demand/);
    expect(draft.body).toMatch(/\?\n\nYours in service,\nB\. Adekunle$/);
    expect(steps.length).toBeGreaterThan(0);
  });

  it('keeps what answers them, and every number that a client is told', () => {
    const replied = rework(
      'Stage: replied\nIncoming: What is the lead time on the Aspen chair in slate? We have to be open on the 6th.\nSubject: Re: chair\n\nHi Karla,\n\nThe Aspen in slate takes six weeks.\n\nSo for the 6th you’d want black, or I put you in a loaner and swap the slate top when it shows up. You need to order today.\n\nBrett',
    );
    expect(replied.draft.body).toContain('So for the 6th you’d want black');
    const client = rework(
      'Stage: client\nSubject: Your rate\n\nDear Mrs Strand,\n\nOur carrier has raised the surcharge on your lane.\n\nFrom 1 February your rate will go from R 18,400 to R 19,650, so you must act now.\n\nAnton',
    );
    for (const sum of ['R 18,400', 'R 19,650']) expect(client.draft.body).toContain(sum);
  });

  it('takes out nothing that the letter comes back to', () => {
    const { draft } = rework(
      'Subject: A thought\n\nHi Stuart,\n\nYou ran the bao van at Ripon in May, I read in the Gazette. There are only 2 pitches left at the winter fair so you must say yes today. The fair had eleven thousand through the gate last year. Would you like the plan of it?\n\nSteph',
    );
    expect(draft.body).toMatch(/pitches|winter fair/);
  });

  it('leaves a good letter and ordinary mail alone', () => {
    for (const text of [
      'Hi Ana,\n\nHow is the second depot in Leeds changing your dispatch day?\n\nTom',
      'Hi team,\n\nThe meeting moves to Tuesday at 2. Please bring the minutes.\n\nTom',
    ])
      expect(rework(text)).toMatchObject({ edits: [], steps: [], left: 0 });
  });

  it('moves the question behind what tells, where nothing hangs on its place', () => {
    const { draft, steps } = rework(
      'Hi Ana,\n\nYour Leeds depot now ships on Sundays, I read in the Post.\n\nWould a note on Sunday drivers be of use to you?\n\nYour drivers in Hull start at four, your site says, and the yard is full by six. I assume the timing is not right for you.\n\nBest,\nTom',
    );
    expect(steps.map((s) => s.kind)).toContain('reorder');
    expect(draft.body.trim().split('\n\n').at(-2)).toBe('Would a note on Sunday drivers be of use to you?');
  });
});

describe('reworking', () => {
  it('is what its edits say, comes to an end, and changes nothing more the second time', () => {
    for (const { draft, context } of own) {
      const once = engine.rework(draft, context);
      expect(applyEdits(draft, once.edits)).toEqual(once.draft);
      const twice = engine.rework(once.draft, context);
      expect(twice.draft).toEqual(once.draft);
      expect(twice.steps).toEqual([]);
    }
  });

  it('is the same each time, from a fresh engine too', () => {
    for (const { draft, context } of own)
      expect(createEngine(coreStyle).rework(draft, context)).toEqual(engine.rework(draft, context));
  });

  it('takes any text and never throws', () => {
    const odd = ['', '\r\n\r\n', '🙂🙂', 'a'.repeat(2_000), '- \n- \n1.\n2.', '[Name]: {{x}}', 'שלום Hi, act now! ‏'];
    const text = fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'grapheme', maxLength: 120 }));
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const draft: Draft = { channel: 'email', subject, body: `Hi,\n\nYou need to see our rates today. ${body}` };
        const { edits } = engine.rework(draft, { stage: 'cold' });
        expect(edits.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});

describe('the corpus, reworked', () => {
  const done: { name: string; draft: Draft; before: Report; after: Rework; context: Context }[] = [];
  beforeAll(() => {
    for (const { name, draft, context } of corpusDrafts()) {
      const before = engine.check(draft, context);
      if (!before.quiet) done.push({ name, draft, before, after: engine.rework(draft, context), context });
    }
  }, 240_000);

  it('has no warning left in four of five drafts', { timeout: 60_000 }, () => {
    const clean = done.filter(({ after, context }) =>
      engine.check(after.draft, context).diagnostics.every((d) => d.severity !== 'warning'),
    );
    expect(done.length).toBeGreaterThan(300);
    expect(clean.length / done.length).toBeGreaterThan(0.8);
  });

  it('is not longer than it was, and invents no name, number or link', () => {
    const median = (lengths: number[]) => lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0;
    expect(median(done.map((d) => d.after.draft.body.length))).toBeLessThanOrEqual(
      median(done.map((d) => d.draft.body.length)),
    );
    for (const { name, draft, after } of done) {
      const { links, numbers } = factsOf(after.draft.body);
      for (const fact of [...links, ...numbers])
        expect(`${draft.subject}\n${draft.body}`, name).toContain(fact.replace(/^page /, ''));
    }
  });

  it('keeps every link, and every name and number that stood in no flagged sentence', () => {
    for (const { name, draft, before, after } of done) {
      const pressed = before.diagnostics.map((d) => d.span);
      const kept = `${after.draft.subject}\n${after.draft.body}`;
      // Lines without any flag: whatever they say is still said.
      const lines = draft.body.split('\n');
      let at = 0;
      for (const line of lines) {
        const flagged = pressed.some((s) => s.field === 'body' && s.start < at + line.length && s.end > at);
        at += line.length + 1;
        if (flagged) continue;
        const { links, numbers, names } = factsOf(line);
        for (const fact of [...links, ...numbers, ...names]) expect(kept, `${name}: ${fact}`).toContain(fact);
      }
    }
  });
});
