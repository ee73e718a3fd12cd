import { diagnosticOf, type Finding, find } from './diagnose';
import { principlesOf, scoreOf } from './principles';
import { type Reading, read } from './reading';
import { fixesFor } from './rewrite';
import type { Style } from './rule';
import { strengthsOf } from './strengths';
import type { Ask, Context, Diagnostic, Draft, Fix, Report } from './types';
import { Wording } from './wording';

/** Takes any text and never throws; the same draft and context always give the same answer. */
export interface Engine {
  /** Judges a draft. Diagnostics come without fixes: those are made when somebody looks. */
  check(draft: Draft, context: Context): Report;
  /** The verified rewrites for one diagnostic of `check` on the same draft, best first; none if it no longer stands. */
  fixes(draft: Draft, context: Context, diagnostic: Pick<Diagnostic, 'ruleId' | 'span'>): readonly Fix[];
}

/** An engine for one style. Keeps what it has read of a sentence; holds nothing that it could not read again. */
export function createEngine(style: Style): Engine {
  return {
    check: (draft, context) => judge(style, draft, context).report,
    fixes(draft, context, { ruleId, span }) {
      const { reading, findings, report } = judge(style, draft, context);
      const i = report.diagnostics.findIndex(
        (d) => d.ruleId === ruleId && d.span.field === span.field && d.span.start === span.start,
      );
      const finding = findings[i];
      return finding
        ? fixesFor(finding, reading, report, (changed) => judge(style, changed, context, true).report)
        : [];
    },
  };
}

interface Judged {
  readonly reading: Reading;
  /** One for each diagnostic of the report, in the same order. */
  readonly findings: readonly Finding[];
  readonly report: Report;
}

/** `sells`: it is known to be a sales message, also when what is left of it by a rewrite would not show that. */
function judge(style: Style, draft: Draft, context: Context, sells = false): Judged {
  const reading = read(draft, context);
  const quiet = silence(reading, sells);
  if (quiet) {
    const report = { quiet, diagnostics: [], strengths: [], asks: [], principles: [], score: 100, failures: [] };
    return { reading, findings: [], report };
  }
  const wording = new Wording();
  const { findings, failures } = find(style, reading);
  const diagnostics = findings.map((f) => diagnosticOf(f, wording));
  const strengths = strengthsOf(reading, wording, diagnostics);
  const principles = principlesOf(reading, diagnostics, strengths);
  const report = { diagnostics, strengths, asks: asksOf(reading), principles, score: scoreOf(principles), failures };
  return { reading, findings, report };
}

function silence(reading: Reading, sells: boolean): Report['quiet'] {
  if (reading.content.length === 0) return 'empty';
  if (!reading.english) return 'language';
  return sells || reading.sells ? undefined : 'ordinary';
}

function asksOf(reading: Reading): readonly Ask[] {
  return reading.asks.map(({ sentence: s, match, earned, credits }) => ({
    span: { field: s.field, start: s.start + match.start, end: s.start + match.end },
    rung: match.rung,
    earned,
    credits,
  }));
}
