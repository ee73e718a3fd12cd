import type { Range } from './analyse/types';
import { diagnosticOf, type Finding, find } from './diagnose';
import { reach } from './ladder';
import { principlesOf, scoreOf } from './principles';
import { type Reading, read } from './reading';
import { fixesFor } from './rewrite';
import type { Style } from './rule';
import { settle } from './settle';
import { strengthsOf } from './strengths';
import type { Ask, Context, Diagnostic, Draft, Fix, Report } from './types';
import { type Weight, weigh } from './weigh';
import { heaviestClause } from './weigh/clause';
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
    const report = {
      quiet,
      diagnostics: [],
      strengths: [],
      asks: [],
      earned: 2 as const,
      principles: [],
      score: 100,
      failures: [],
    };
    return { reading, findings: [], report };
  }
  const wording = new Wording();
  const found = find(style, reading);
  const weights = weigh(reading, found.on);
  const { findings, failures } = settle(style, reading, found, weights);
  const diagnostics = findings.map((f) => diagnosticOf(f, wording));
  const strengths = strengthsOf(reading, weights, wording);
  const principles = principlesOf(reading, diagnostics, strengths);
  const report = {
    diagnostics,
    strengths,
    asks: asksOf(reading, weights, findings),
    earned: reach(reading),
    principles,
    score: scoreOf(principles),
    failures,
  };
  return { reading, findings, report };
}

function silence(reading: Reading, sells: boolean): Report['quiet'] {
  if (reading.content.length === 0) return 'empty';
  if (!reading.english) return 'language';
  return sells || reading.sells ? undefined : 'ordinary';
}

/** An ask that no pattern knows is one from here on. */
const ASKS_AT = 0.4;

function asksOf(reading: Reading, weights: readonly Weight[], findings: readonly Finding[]): readonly Ask[] {
  return reading.content.flatMap((s, i): Ask[] => {
    const at = ({ start, end }: Range) => ({ field: s.field, start: s.start + start, end: s.start + end });
    const flagged = findings.some((f) => f.rule.lens === 'ask' && f.sentence.index === s.index);
    const known = reading.asks.filter((a) => a.sentence.index === s.index);
    const weight = weights[i];
    if (known.length === 0 && weight && (flagged || weight.asks >= ASKS_AT)) {
      const rung = weight.rung;
      return [{ span: at(heaviestClause(s, 'ask')), rung, earned: rung === 1 || !flagged, credits: [] }];
    }
    return known.map(({ match, earned, credits }) => ({ span: at(match), rung: match.rung, earned, credits }));
  });
}
