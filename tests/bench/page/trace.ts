import type { CDPSession, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** The same without what other programs took of the processor meanwhile. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string; readonly type?: string } };
}

/** What ran on the page's main thread; all times in milliseconds of one clock. */
export interface Work {
  readonly stretches: readonly Stretch[];
  /** When each key went down. */
  readonly keys: readonly number[];
}

/** A stretch of our scripts on the page's main thread, in milliseconds. */
export interface Stretch {
  readonly at: number;
  /** Of the processor. */
  readonly ms: number;
  /** Begins with a function of ours; else with promises, which may be anybody's. */
  readonly called: boolean;
}

/**
 * Every stretch of the extension's scripts in the page while `work` runs: timers, events, and what follows an answer. What
 * runs inside another counts once. The browser does not say whose promises it goes on with: all of the page's count as ours.
 */
export async function ownWork(page: Page, work: () => Promise<void>): Promise<Work> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8.execute'] },
  });
  await work();
  await stopTracing(session);
  await session.detach();
  const whole = events.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);
  const down = whole.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const calls = whole.filter(({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-ext'));
  // The background traces into the same list.
  const first = calls.find(({ args }) => !args.data?.url?.endsWith('/background.js'));
  const isOurs = ({ name, args }: TraceEvent) =>
    name === 'RunMicrotasks' || (name === 'FunctionCall' && args.data?.url?.startsWith('chrome-ext'));
  const stretches: Stretch[] = [];
  let end = 0;
  for (const event of whole) {
    const { ts, dur = 0, tdur = dur, pid, tid } = event;
    if (!first || pid !== first.pid || tid !== first.tid || ts < end || !isOurs(event)) continue;
    end = ts + dur;
    stretches.push({ at: ts / 1000, ms: tdur / 1000, called: event.name === 'FunctionCall' });
  }
  return { stretches, keys: down.map(({ ts }) => ts / 1000) };
}

function stopTracing(session: CDPSession): Promise<void> {
  return new Promise((done) => {
    session.once('Tracing.tracingComplete', () => done());
    void session.send('Tracing.end');
  });
}
