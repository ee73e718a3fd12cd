import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';
import { parseDraftFile } from '../../lib/engine/file';
import { read } from '../../lib/engine/reading';
import { applyEdits } from '../../lib/engine/rewrite/edits';
import { rewriters } from '../../lib/engine/rewrite/rewriters';
import type { Context, Draft } from '../../lib/engine/types';
import { coreStyle } from '../../lib/rules';
import { DRAFTS } from './rewrite-drafts';
import { SALES } from './sales-mails';

const engine = createEngine(coreStyle);
const drafts = [...DRAFTS, ...SALES.map(([, text]) => text)].map((text) => parseDraftFile(text));

/** Every fix of every flag of a draft. */
function allFixes({ draft, context }: { readonly draft: Draft; readonly context: Context }) {
  const report = engine.check(draft, context);
  return report.diagnostics.flatMap((diagnostic) =>
    engine.fixes(draft, context, diagnostic).map((fix) => ({ draft, context, report, diagnostic, fix })),
  );
}

describe('every offered rewrite', () => {
  const cases = drafts.flatMap(allFixes);

  it('is there for most flags', () => {
    const own = drafts.slice(0, DRAFTS.length);
    const flags = own.flatMap(({ draft, context }) =>
      engine.check(draft, context).diagnostics.map((d) => engine.fixes(draft, context, d).length),
    );
    expect(flags.length).toBeGreaterThan(30);
    expect(flags.filter((fixes) => fixes > 0).length / flags.length).toBeGreaterThan(0.85);
  });

  it('is clear itself, raises no flag anywhere and keeps the score, applied and judged again', () => {
    for (const { draft, context, report, diagnostic, fix } of cases) {
      const changed = applyEdits(draft, fix.edits);
      const after = engine.check(changed, context);
      const rewritten = read(changed, context).sentences.filter((s) =>
        fix.edits.some(
          ({ span, newText }) =>
            s.field === span.field && s.start < span.start + newText.length && s.end > span.start && newText !== '',
        ),
      );
      const own = after.diagnostics.filter((d) =>
        rewritten.some((s) => s.field === d.span.field && s.start <= d.span.start && s.end >= d.span.end),
      );
      expect(
        own.filter((d) => d.lens === diagnostic.lens),
        fix.title,
      ).toEqual([]);
      const known = report.diagnostics.map((d) => `${d.lens} ${d.quote}`);
      const raised = after.diagnostics.filter((d) => !own.includes(d) && !known.includes(`${d.lens} ${d.quote}`));
      expect(raised, fix.title).toEqual([]);
      expect(after.score).toBeGreaterThanOrEqual(report.score);
    }
  });

  it('leaves no sentence hanging that leans on the words that go', () => {
    const asks = 'What takes the most time in your payroll at the moment?';
    const fixesBefore = (next: string) =>
      allFixes(
        parseDraftFile(
          `Subject: Your payroll\n\nHi Ana,\n\nYou open in Hull in May. We handle payroll for clinics in Leeds and Hull. ${next} How do you run yours today?\n\nBest,\nTom`,
        ),
      ).map(({ fix }) => fix.edits[0]?.newText);
    expect(fixesBefore('Most clinics run it on the 28th.')).toContain(asks);
    expect(fixesBefore('That has kept us busy for ten years.')).not.toContain(asks);
  });

  it('puts no question in place of the words that say who writes', () => {
    const asked = (before: string) =>
      allFixes(
        parseDraftFile(
          `Subject: Your payroll\n\nHi Ana,\n\n${before}We handle payroll for clinics in Leeds and Hull.\n\nMost clinics run it on the 28th.\n\nBest,\nTom`,
        ),
      ).some(({ fix }) => fix.edits[0]?.newText === 'What takes the most time in your payroll at the moment?');
    expect(asked('You open in Hull in May. ')).toBe(true);
    expect(asked('')).toBe(false);
  });

  it('offers nothing that was cut within a phrase', () => {
    const offers = allFixes(
      parseDraftFile(
        'Subject: Your brochure\n\nHi Ana,\n\nYour brochure came out in May.\n\nPlease let us know two or three dates for a 60 minute discovery session with our team of four.\n\nBest,\nTom',
      ),
    ).map(({ fix }) => fix.edits[0]?.newText ?? '');
    expect(offers.length).toBeGreaterThan(0);
    expect(offers.filter((text) => / of (?:be|would) /.test(text))).toEqual([]);
  });

  it('leaves nobody their own time beside an hour that is fixed', () => {
    const free = (before: string) => {
      const body = `We clean roofs in Bath. ${before}Please sign the agreement by return.`;
      const offers = allFixes(parseDraftFile(`Subject: Your roof\n\nHi Ana,\n\n${body}\n\nTom`));
      return offers.filter(({ fix }) => /own time|no hurry/.test(fix.edits[0]?.newText ?? ''));
    };
    expect(free('')).not.toEqual([]);
    expect(free('Your seat goes to a firm in Telford at 8 tonight. ')).toEqual([]);
  });

  it.each([
    ['You need to sign up today.', 'Would signing up be worth it to you, or is something else more pressing?'],
    ['Are you free Tuesday at 2pm for a quick call?', 'If a quick call would help at some point, just say so.'],
  ])('leaves the commonest asks to them: %s', (ask, offer) => {
    const letter = parseDraftFile(`Hi Ana,\n\nI saw that Harbour opens a second depot in Leeds in March. ${ask}`);
    expect(allFixes(letter).map(({ fix }) => fix.edits[0]?.newText)).toContain(offer);
  });

  it('takes no price out of the letter by a question about something else', () => {
    const fixesOf = (price: string) =>
      allFixes(
        parseDraftFile(
          `Subject: Labels\n\nHi Ana,\n\nYour rye bread goes to Oslo now. We translate food labels into the Nordic languages${price}.\n\nMost bakeries print theirs in May.\n\nBest,\nTom`,
        ),
      ).map(({ fix }) => fix.edits[0]?.newText);
    const asks = 'Which languages do you need?';
    expect(fixesOf('')).toContain(asks);
    expect(fixesOf(' for €45 a side')).not.toContain(asks);
  });

  it('keeps a name to fill in that stands for the greeting', () => {
    const { draft, context } = parseDraftFile(
      'Subject: Your payroll\n\n{{first_name}}, we help clinics with payroll.\n\nMost clinics run payroll on the 28th.\n\nBest,\nTom',
    );
    const changed = allFixes({ draft, context }).filter(({ fix }) => fix.edits[0]?.newText);
    expect(changed.length).toBeGreaterThan(1);
    for (const { fix } of changed) expect(applyEdits(draft, fix.edits).body).toMatch(/^\{\{first_name\}\}, \p{Ll}/u);
  });

  it('lies within the text and leaves neither a double space nor half a bracket', () => {
    for (const { draft, fix } of cases) {
      let at = 0;
      for (const { span } of fix.edits) {
        expect(span.start).toBeGreaterThanOrEqual(at);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(draft[span.field].length);
        at = span.end;
      }
      const { body } = applyEdits(draft, fix.edits);
      expect(body.includes('  ') && !draft.body.includes('  '), body).toBe(false);
      expect(body.split('(').length, body).toBe(body.split(')').length);
    }
  });

  it('invents no number and no link', () => {
    for (const { draft, fix } of cases) {
      const added = fix.edits.map((e) => e.newText).join(' ');
      for (const fact of added.match(/\d+|\w+\.\w+\/\S*/g) ?? []) expect(draft.body + draft.subject).toContain(fact);
    }
  });

  it('is the same each time, from a fresh engine too', () => {
    for (const { draft, context, diagnostic } of cases.slice(0, 25))
      expect(createEngine(coreStyle).fixes(draft, context, diagnostic)).toEqual(
        engine.fixes(draft, context, diagnostic),
      );
  });
});

describe('a draft mended flag by flag', () => {
  it('comes to an end, with fewer flags at every step', () => {
    for (const { draft, context } of drafts.slice(0, DRAFTS.length)) {
      let now = draft;
      let left = engine.check(now, context).diagnostics.length;
      for (;;) {
        const fix = engine
          .check(now, context)
          .diagnostics.map((d) => engine.fixes(now, context, d)[0])
          .find((f) => f);
        if (!fix) break;
        now = applyEdits(now, fix.edits);
        const flags = engine.check(now, context).diagnostics.length;
        expect(flags).toBeLessThan(left);
        left = flags;
      }
    }
  });
});

describe('the families', () => {
  it('are named by a verb and say why in a clause', () => {
    for (const { id, title, why } of rewriters) {
      expect(title, id).toMatch(/^[A-Z][a-z]+ /);
      expect(title.split(' ').length, id).toBeLessThanOrEqual(6);
      expect(why, id).toMatch(/^[a-z].*[^.]$/);
      expect(why.split(' ').length, id).toBeLessThanOrEqual(14);
    }
  });
});
