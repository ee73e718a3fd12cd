import { asksOf } from './asks';
import { usedIn } from './brief/use';
import { diagnosticOf, find } from './diagnose';
import { type Judge, type Judged, keeping } from './judged';
import { reach } from './ladder';
import { principlesOf, scoreOf } from './principles';
import { type Reading, read } from './reading';
import { reworked } from './rework';
import { fixesFor } from './rewrite';
import { promptFor } from './rewrite/prompt';
import type { Style } from './rule';
import { settle } from './settle';
import { strengthsOf } from './strengths';
import type { Context, Diagnostic, Draft, Fix, Help, Report, Rework } from './types';
import { weigh } from './weigh';
import { Wording } from './wording';

type Flag = Pick<Diagnostic, 'ruleId' | 'span'>;

/** Takes any text and never throws; the same draft and context always give the same answer. */
export interface Engine {
  /** Judges a draft. Diagnostics come without fixes: those are made when somebody looks. */
  check(draft: Draft, context: Context): Report;
  /** The verified rewrites for one diagnostic of `check` on the same draft, best first; none if it no longer stands. */
  fixes(draft: Draft, context: Context, diagnostic: Flag): readonly Fix[];
  /** The same with a question that helps the rep to words of their own. */
  help(draft: Draft, context: Context, diagnostic: Flag): Help;
  /** The whole draft in better words: what `fixes` would do, made to fit together, asks last. Again, it changes nothing more. */
  rework(draft: Draft, context: Context): Rework;
}

/** An engine for one style. Keeps what it has read of a sentence; holds nothing that it could not read again. */
export function createEngine(style: Style): Engine {
  const open = keepingLast((draft: Draft, context: Context) => {
    const again: Judge = (changed, sells) => judge(style, changed, context, sells);
    return { judged: judge(style, draft, context), again: keeping(again) };
  });
  const findingOf = ({ findings, report }: Judged, { ruleId, span }: Flag) =>
    findings[
      report.diagnostics.findIndex(
        (d) => d.ruleId === ruleId && d.span.field === span.field && d.span.start === span.start,
      )
    ];
  const fixes = (draft: Draft, context: Context, diagnostic: Flag): readonly Fix[] => {
    const { judged, again } = open(draft, context);
    const finding = findingOf(judged, diagnostic);
    return finding ? fixesFor(finding, judged, (changed) => again(changed, true)) : [];
  };
  return {
    check: (draft, context) => open(draft, context).judged.report,
    fixes,
    help(draft, context, diagnostic) {
      const { judged } = open(draft, context);
      const finding = findingOf(judged, diagnostic);
      const prompt = finding ? promptFor({ ...finding, reading: judged.reading }) : '';
      return { fixes: fixes(draft, context, diagnostic), prompt };
    },
    rework: (draft, context) => reworked(draft, (changed, sells) => judge(style, changed, context, sells)),
  };
}

/** A draft that was judged, and what judges its rewrites. */
interface Opened {
  readonly judged: Judged;
  readonly again: Judge;
}

/** The flags of one draft are asked about one after the other: it is judged once, and read once by the rewrites. */
function keepingLast(run: (draft: Draft, context: Context) => Opened): typeof run {
  let last: { readonly key: readonly unknown[]; readonly opened: Opened } | undefined;
  return (draft, context) => {
    const key = [draft.channel, draft.subject, draft.body, context.stage, context.incoming, context.brief];
    if (!last?.key.every((k, i) => k === key[i])) last = { key, opened: run(draft, context) };
    return last.opened;
  };
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
  const brief = usedIn(reading);
  const report = {
    diagnostics,
    strengths,
    asks: asksOf(reading, weights, findings),
    earned: reach(reading),
    principles,
    score: scoreOf(principles),
    ...(brief && { brief }),
    failures,
  };
  return { reading, findings, report };
}

function silence(reading: Reading, sells: boolean): Report['quiet'] {
  if (reading.content.length === 0) return 'empty';
  if (sells) return undefined;
  if (!reading.english) return 'language';
  return reading.sells ? undefined : 'ordinary';
}
